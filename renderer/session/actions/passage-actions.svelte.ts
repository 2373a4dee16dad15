import type { Member, MemberText, PassageRecord } from '../../../electron/bridge/contract.ts';
import type { Finding, Span } from '../../../engine/index.ts';
import { passageTitle, versionRanges } from '../comparison/passage-ranges.ts';
import { versionTitles } from '../comparison/version-titles.ts';
import { memberOfPassage } from '../library/library.svelte.ts';
import type { UndoableAction } from '../changes/journal.svelte.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

/** Stretches of one of the open texts that make a passage. */
export interface Stretches {
  readonly source: string;
  readonly spans: readonly Span[];
  readonly title: string;
}

/** The library keeps no passage of more stretches. */
const MOST_RANGES = 200;

const rangesOf = (member: MemberText, spans: readonly Span[]): readonly Span[] =>
  spans.flatMap((span) => versionRanges(member, span)).slice(0, MOST_RANGES);

/** What the user does with passages. */
export class PassageActions {
  /** The passage whose name is being edited in the library. */
  renaming = $state<string | null>(null);
  readonly #changes: LibraryChanges;
  /** The passage that was made last: a further stretch of its text may belong to it. */
  #last: PassageRecord | null = null;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /** Makes a passage of a selection in a column of the open comparison. */
  async make(column: number, span: Span): Promise<void> {
    const { messages, openTexts } = this.#changes;
    const text = openTexts.open?.texts[column];
    if (!text) return;
    if (versionRanges(text.member, span).length === 0) {
      messages.toasts.show({
        message: 'There are no words in this selection.',
        hint: 'Select some words and try again.',
      });
      return;
    }
    const title = passageTitle(text.member.text.slice(span.start, span.end));
    await this.#makeOne(text.member, versionRanges(text.member, span), title);
  }

  /** Makes a passage of stretches of one of the open texts; they need not be neighbours. */
  async makeOf({ source, spans, title }: Stretches): Promise<void> {
    const text = this.#changes.openTexts.open?.texts.find((one) => one.member.member.id === source);
    if (text) await this.#makeOne(text.member, rangesOf(text.member, spans), title);
  }

  #makeOne(member: MemberText, ranges: readonly Span[], title: string): Promise<void> {
    const { messages, openTexts } = this.#changes;
    return this.#changes.attempt(async () => {
      const passage = await this.#keep(member, ranges, title);
      await this.#changes.refresh();
      this.#changes.journal.record(this.#made(passage));
      const last = this.#current(this.#last);
      this.#last = passage;
      const joins = last !== null && last.versionId === passage.versionId;
      messages.toasts.show({
        message: `Passage made: “${passage.title}”`,
        actions: [
          ...(joins
            ? [{ label: `Join with “${last.title}”`, run: () => void this.join(last, passage) }]
            : []),
          { label: 'Name it', run: () => (this.renaming = passage.id) },
          { label: 'Tick it', run: () => void openTexts.tick(memberOfPassage(passage), true) },
        ],
      });
    });
  }

  /** Makes one passage of two of the same text, under the name of the first; the two are gone until this is taken back. */
  async join(first: PassageRecord, second: PassageRecord): Promise<void> {
    const { bridge, messages, openTexts } = this.#changes;
    const [one, other] = [this.#current(first), this.#current(second)];
    if (!one || !other || one.versionId !== other.versionId) return;
    const parts = [one, other];
    const without = async (gone: readonly PassageRecord[], back: readonly PassageRecord[]) => {
      const members = openTexts.members;
      for (const { id } of back) await this.#changes.save(bridge.restorePassage({ id }));
      for (const { id } of gone) await this.#changes.save(bridge.deletePassage({ id }));
      await this.#changes.refresh();
      await this.#put(members, gone, back);
    };
    await this.#changes.attempt(async () => {
      const ranges = parts.flatMap((part) => part.ranges).slice(0, MOST_RANGES);
      const whole = await this.#changes.save(
        bridge.makePassage({ versionId: one.versionId, title: one.title, ranges: [...ranges] }),
      );
      await this.#changes.refresh();
      const members = openTexts.members;
      for (const { id } of parts) await this.#changes.save(bridge.deletePassage({ id }));
      await this.#changes.refresh();
      await this.#put(members, parts, [whole]);
      this.#last = whole;
      this.#changes.journal.record({
        what: `Joined passages to “${whole.title}”`,
        undo: () => without([whole], parts),
        redo: () => without(parts, [whole]),
      });
      messages.announce(`Joined: “${whole.title}” has ${whole.ranges.length} stretches.`);
    });
  }

  /** Where passages that are gone stood among the open texts, those that came for them stand now. */
  async #put(
    members: readonly Member[],
    gone: readonly PassageRecord[],
    come: readonly PassageRecord[],
  ): Promise<void> {
    const isGone = ({ kind, id }: Member) => kind === 'passage' && gone.some((one) => one.id === id);
    const at = members.findIndex(isGone);
    if (at < 0) return;
    const kept = members.filter((member) => !isGone(member));
    const before = members.slice(0, at).filter((member) => !isGone(member)).length;
    await this.#changes.openTexts.set([
      ...kept.slice(0, before),
      ...come.map(memberOfPassage),
      ...kept.slice(before),
    ]);
  }

  /** A passage as the library has it now; null when it is gone. */
  #current(passage: PassageRecord | null): PassageRecord | null {
    return this.#changes.library.passages.find(({ id }) => id === passage?.id) ?? null;
  }

  /** Opens the places of a finding as passages side by side. */
  comparePlaces(finding: Finding): Promise<void> {
    const titles = versionTitles(finding);
    return this.compareStretches(
      finding.places.map((place, index) => ({
        source: place.source,
        spans: [place],
        title: titles[index] ?? passageTitle(place.quote),
      })),
    );
  }

  /** Opens stretches of the open texts as passages side by side; a passage of the same words is used again. */
  async compareStretches(wanted: readonly Stretches[]): Promise<void> {
    const { library, messages, openTexts } = this.#changes;
    const open = openTexts.open;
    if (!open) return;
    await this.#changes.attempt(async () => {
      const before = openTexts.members;
      const passages: PassageRecord[] = [];
      const made: PassageRecord[] = [];
      for (const { source, spans, title } of wanted) {
        const text = open.texts.find((one) => one.member.member.id === source);
        if (!text) continue;
        const ranges = rangesOf(text.member, spans);
        const { versionId } = text.member;
        const known = library.passages.find(
          (one) => one.versionId === versionId && JSON.stringify(one.ranges) === JSON.stringify(ranges),
        );
        const passage = known ?? (await this.#keep(text.member, ranges, title));
        if (!known) made.push(passage);
        passages.push(passage);
      }
      await this.#changes.refresh();
      const after = passages.map(memberOfPassage);
      await openTexts.set(after);
      this.#changes.journal.record(this.#opened(before, after, made));
      messages.announce('Opened as passages, side by side.');
    });
  }

  async rename(passage: PassageRecord, title: string): Promise<void> {
    const { bridge, openTexts } = this.#changes;
    const wanted = title.trim();
    if (wanted === '' || wanted === passage.title) return;
    const change = async (to: string) => {
      await this.#changes.save(bridge.renamePassage({ id: passage.id, title: to }));
      await this.#changes.refresh();
      if (openTexts.has(memberOfPassage(passage))) await openTexts.reopen();
    };
    await this.#changes.attempt(async () => {
      await change(wanted);
      this.#changes.journal.record({
        what: `Renamed the passage to “${wanted}”`,
        undo: () => change(passage.title),
        redo: () => change(wanted),
      });
    });
  }

  delete({ id, title }: PassageRecord): Promise<void> {
    const { bridge } = this.#changes;
    return this.#changes.remove({
      erase: () => bridge.deletePassage({ id }),
      message: `Deleted the passage “${title}”.`,
      restore: () => bridge.restorePassage({ id }),
    });
  }

  #opened(
    before: readonly Member[],
    after: readonly Member[],
    made: readonly PassageRecord[],
  ): UndoableAction {
    const { bridge, openTexts } = this.#changes;
    return {
      what: 'Opened passages side by side',
      undo: async () => {
        await openTexts.set(before);
        for (const { id } of made) await this.#changes.save(bridge.deletePassage({ id }));
        await this.#changes.refresh();
      },
      redo: async () => {
        for (const { id } of made) await this.#changes.save(bridge.restorePassage({ id }));
        await this.#changes.refresh();
        await openTexts.set(after);
      },
    };
  }

  #made({ id, title }: PassageRecord): UndoableAction {
    const { bridge, openTexts } = this.#changes;
    return {
      what: `Made the passage “${title}”`,
      undo: async () => {
        await this.#changes.save(bridge.deletePassage({ id }));
        await this.#changes.refresh();
        await openTexts.dropMissing();
      },
      redo: async () => {
        await this.#changes.save(bridge.restorePassage({ id }));
        await this.#changes.refresh();
      },
    };
  }

  #keep(member: MemberText, ranges: readonly Span[], title: string): Promise<PassageRecord> {
    return this.#changes.save(
      this.#changes.bridge.makePassage({ versionId: member.versionId, title, ranges: [...ranges] }),
    );
  }
}
