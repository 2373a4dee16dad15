import { SvelteSet } from 'svelte/reactivity';
import { PlaceFinder } from '../../../electron/exports/annotations-at.ts';
import { dossierSource } from '../../../electron/exports/dossier-source.ts';
import type { AnnotationRecord, TagColour } from '../../../electron/bridge/contract.ts';
import { namedSentence, sourceNames } from '../../../engine/dossier/index.ts';
import type { Place, Span } from '../../../engine/index.ts';
import { placedMember } from '../export/gather.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';
import type { NotedMatter } from '../comparison/noted-matter.ts';
import { EVERY_ANNOTATION, passesFilter, type AnnotationFilter } from './annotation-filter.ts';
import { mattersAt } from './matters-at.ts';

/** A note while it is being written, or changed. */
export interface Editing {
  /** The note that is changed; null for a new one. */
  readonly before: AnnotationRecord | null;
  readonly places: readonly { readonly versionId: string; readonly start: number; readonly end: number }[];
  /** The words it stands at, to be shown. */
  readonly quoted: readonly string[];
  readonly about: AnnotationRecord['about'];
  /** What else the same note could stand at, and what each is called: the words themselves, the difference they are of, ... */
  readonly choices?: readonly { readonly label: string; readonly editing: Editing }[];
}

export interface AnnotationWords {
  readonly markdown: string;
  readonly colour: TagColour | null;
  readonly tags: readonly string[];
}

/** Notes at places, and highlights, of the open investigation: made, changed, deleted, all of which is taken back by undo. */
export class Annotations {
  /** The note that is being written, over the window. */
  editing = $state.raw<Editing | null>(null);
  filter = $state.raw<AnnotationFilter>(EVERY_ANNOTATION);
  /** They are listed, in place of the note of the comparison. */
  listed = $state(false);
  #list = $state.raw<readonly AnnotationRecord[]>([]);
  #of: string | null | undefined;
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /** All of the investigation, the newest last. */
  get list(): readonly AnnotationRecord[] {
    return this.#list;
  }
  readonly shown = $derived.by(() =>
    this.#list.filter((note) =>
      passesFilter(note, this.filter, {
        sourceOfVersion: (id) => this.#changes.library.sourceOf({ kind: 'version', id })?.id,
        verdictOf: (id) => this.#changes.openTexts.open?.verdictOf(id) ?? 'open',
      }),
    ),
  );
  readonly tags = $derived.by(() => [...new SvelteSet(this.#list.flatMap(({ tags }) => tags))].sort());

  /** By place of a note, where it stands in the texts that are open. */
  readonly placed = $derived.by(() => {
    const { openTexts, library } = this.#changes;
    const members = (openTexts.open?.texts ?? []).map(({ member }) => placedMember(member));
    const finder = new PlaceFinder(members, (one, other) => library.sameSource(one, other));
    return this.#list.flatMap((note) =>
      note.places.flatMap((place) => finder.find(place).map((found) => ({ note, ...found }))),
    );
  });

  /**
   * How the places of a note stand in open texts that are other versions of its sources, where not as they stood: whoever reads the
   * note is told that its words were found again, or were not.
   */
  standing(note: AnnotationRecord): 'moved' | 'changed' | 'lost' | null {
    const { openTexts, library } = this.#changes;
    const found = this.placed.filter((one) => one.note.id === note.id).map(({ status }) => status);
    if (found.includes('changed')) return 'changed';
    if (found.includes('moved')) return 'moved';
    const open = (openTexts.open?.texts ?? []).map(({ member }) => placedMember(member).versionId);
    const isLost =
      found.length === 0 &&
      note.places.some(({ versionId }) => !open.includes(versionId)) &&
      note.places.some(({ versionId }) => open.some((one) => library.sameSource(one, versionId)));
    return isLost ? 'lost' : null;
  }

  /** Loads what belongs to the open investigation. */
  async load(): Promise<void> {
    const investigation = this.#changes.library.investigation?.id ?? null;
    this.#of = investigation;
    await this.#changes.attempt(async () => {
      const list = await this.#changes.bridge.annotations({ investigation });
      if (this.#of === investigation) this.#list = list;
    });
  }

  /** Begins a note at selected words of a column. */
  begin(column: number, span: Span): void {
    const place = this.#placeOf(column, span);
    const { open } = this.#changes.openTexts;
    const member = open?.texts[column]?.member;
    if (!place || !open || !member) return;
    const words: Editing = { before: null, places: [place.at], quoted: [place.words], about: null };
    const texts = open.texts.map(({ member: one }) => ({ id: one.member.id, text: one.text }));
    const matters = open.result ? mattersAt(open.result, texts, member.member.id, span) : [];
    this.editing = {
      ...words,
      choices: [
        { label: 'These words', editing: words },
        ...matters.map((matter) => ({ label: `The ${matter.kind}`, editing: this.#editingOf(matter) })),
      ],
    };
  }

  /** Highlights selected words at once, in the colour that was used last. */
  highlight(column: number, span: Span, colour: TagColour = 'yellow'): Promise<void> {
    const place = this.#placeOf(column, span);
    if (!place) return Promise.resolve();
    const editing = { before: null, places: [place.at], quoted: [place.words], about: null };
    return this.#make(editing, { markdown: '', colour, tags: [] });
  }

  /** Begins a note that stands nowhere. */
  beginFree(): void {
    this.editing = { before: null, places: [], quoted: [], about: null };
  }

  /** Begins a note about a finding, a difference or a fact, at all its places. */
  beginAbout(matter: NotedMatter): void {
    this.editing = this.#editingOf(matter);
  }

  /** Notes about a finding, a difference or a fact that have words, the newest last. */
  about(id: string): readonly AnnotationRecord[] {
    return this.#list.filter(({ about, markdown }) => about?.id === id && markdown.trim() !== '');
  }

  change(note: AnnotationRecord): void {
    this.editing = {
      before: note,
      places: note.places.map(({ versionId, start, end }) => ({ versionId, start, end })),
      quoted: note.places.map(({ exact }) => exact),
      about: note.about,
    };
  }

  /** Keeps what was written. */
  async save(editing: Editing, words: AnnotationWords): Promise<void> {
    await (editing.before === null
      ? this.#make(editing, words)
      : this.#alter(editing.before, editing, words));
    this.editing = null;
  }

  remove(note: AnnotationRecord): Promise<void> {
    const { bridge } = this.#changes;
    return this.#changes.remove({
      erase: () => bridge.deleteAnnotation({ id: note.id }).then(() => this.load()),
      restore: () => bridge.restoreAnnotation({ id: note.id }).then(() => this.load()),
      message: note.markdown.trim() === '' ? 'Removed the highlight.' : 'Deleted the note.',
    });
  }

  /** Brings the place of a note before the reader; where no open text has it, its source is opened by `open`. */
  placesOf(note: AnnotationRecord): readonly Place[] {
    const { openTexts } = this.#changes;
    return this.placed
      .filter((one) => one.note.id === note.id)
      .map(({ text, start, end }) => ({
        source: text,
        start,
        end,
        quote:
          openTexts.open?.texts
            .find(({ member }) => member.member.id === text)
            ?.member.text.slice(start, end) ?? '',
      }));
  }

  #editingOf({ kind, id, says, letters, places }: NotedMatter): Editing {
    const { open } = this.#changes.openTexts;
    const here = places.flatMap(({ source, start, end }) => {
      const column = open?.texts.findIndex(({ member }) => member.member.id === source) ?? -1;
      return this.#placeOf(column, { start, end }) ?? [];
    });
    return {
      before: null,
      places: here.map(({ at }) => at),
      quoted: here.map(({ words }) => words),
      about: open
        ? {
            kind,
            id: id.slice(0, 200),
            says: this.#named({ says, ...(letters && { letters }) }),
            comparison: open.id,
          }
        : null,
    };
  }

  /** A sentence with the names of the open texts in place of their letters, which mean nothing elsewhere. */
  #named(sentence: Pick<NotedMatter, 'says' | 'letters'>): string {
    const { library, openTexts } = this.#changes;
    const { texts = [], result } = openTexts.open ?? {};
    const letters = texts.map(
      ({ member }) => result?.texts.find(({ id }) => id === member.member.id)?.letter ?? '',
    );
    const names = sourceNames(
      texts.map(({ member }) => dossierSource(member, library.sourceOf(member.member), undefined)),
      letters,
    );
    return namedSentence(
      sentence,
      letters.map((letter, at) => ({ letter, name: names[at]! })),
    );
  }

  /** Words of a column as a place of their version. */
  #placeOf(column: number, { start, end }: Span) {
    const member = this.#changes.openTexts.open?.texts[column]?.member;
    if (!member || start >= end) return null;
    const stretch = member.stretches.findLast((one) => one.start <= start) ?? member.stretches[0];
    if (!stretch) return null;
    const from = stretch.versionStart + start - stretch.start;
    const to = stretch.versionStart + Math.min(end, stretch.end) - stretch.start;
    return {
      at: { versionId: member.versionId, start: from, end: to },
      words: member.text.slice(start, end),
    };
  }

  async #make(editing: Editing, words: AnnotationWords): Promise<void> {
    const { bridge, journal, messages, library } = this.#changes;
    await this.#changes.attempt(async () => {
      const made = await this.#changes.save(
        bridge.saveAnnotation({
          investigation: library.investigation?.id ?? null,
          ...inputOf(words),
          places: [...editing.places],
          about: editing.about,
        }),
      );
      await this.load();
      const isHighlight = made.markdown.trim() === '';
      messages.announce(isHighlight ? 'Highlighted.' : 'The note is kept.');
      journal.record({
        what: isHighlight ? 'Highlighted words' : 'Wrote a note',
        undo: () => bridge.deleteAnnotation({ id: made.id }).then(() => this.load()),
        redo: () => bridge.restoreAnnotation({ id: made.id }).then(() => this.load()),
      });
    });
  }

  async #alter(before: AnnotationRecord, editing: Editing, words: AnnotationWords): Promise<void> {
    const { bridge, journal } = this.#changes;
    const write = (id: string, to: AnnotationWords, updatedAt?: string) =>
      this.#changes
        .save(
          bridge.saveAnnotation({
            id,
            ...(updatedAt !== undefined && { updatedAt }),
            investigation: before.investigation,
            ...inputOf(to),
            places: [...editing.places],
            about: editing.about,
          }),
        )
        .then(() => this.load());
    await this.#changes.attempt(async () => {
      await write(before.id, words, before.updatedAt);
      journal.record({
        what: 'Changed a note',
        undo: () => write(before.id, before),
        redo: () => write(before.id, words),
      });
    });
  }
}

const inputOf = ({ markdown, colour, tags }: AnnotationWords) => ({ markdown, colour, tags: [...tags] });
