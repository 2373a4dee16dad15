import type {
  CollectionRecord,
  Erased,
  SavedSearch,
  SourceRecord,
  TagColour,
  TagRecord,
  TrashItem,
} from '../../../electron/bridge/contract.ts';
import { countOf } from '../library/byline.ts';
import { memberOfSource } from '../library/library.svelte.ts';
import { Selection } from '../library/selection.svelte.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

/** What is asked about filing, over the window. */
export type FilingQuestion =
  | { readonly what: 'tag'; readonly tag: TagRecord | null }
  | {
      readonly what: 'collection';
      readonly collection: CollectionRecord | null;
      readonly parent: string | null;
    }
  | { readonly what: 'search'; readonly search: SavedSearch | null }
  | { readonly what: 'sources'; readonly sources: readonly SourceRecord[] }
  | { readonly what: 'empty-trash' };

/** Which sources come into a tag or collection, and which leave it. */
export interface Refiling {
  readonly kind: 'tag' | 'collection';
  readonly id: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** A comparison can have no more members. */
const MOST_COMPARED = 50;

/** What the user does to keep the library in order: tags, collections, saved searches, several sources at once, and the trash. */
export class FilingActions {
  readonly selection = new Selection();
  question = $state.raw<FilingQuestion | null>(null);
  #trash = $state.raw<readonly TrashItem[] | null>(null);
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /** What lies in the trash, as last told; null before it was asked for. */
  get trash() {
    return this.#trash;
  }
  get canCompare() {
    return this.selection.size > 0 && this.selection.size <= MOST_COMPARED;
  }

  // ---- several at once ---------------------------------------------------------------------------------------------

  /** Selects a source, or lets go of it; `asFar`: all from the one selected last up to it. */
  choose(id: string, on: boolean, asFar: boolean): void {
    if (asFar)
      this.selection.chooseTo(
        id,
        this.#library.shownSources.map((one) => one.id),
      );
    else this.selection.choose(id, on);
  }

  chooseShown(): void {
    const { shownSources } = this.#library;
    this.selection.chooseAll(shownSources.map(({ id }) => id));
    this.#changes.messages.announce(`${countOf(this.selection.size, 'source')} selected.`);
  }

  /** The sources that are selected, in the order of the library. */
  get selected(): readonly SourceRecord[] {
    return this.#library.sources.filter(({ id }) => this.selection.has(id));
  }

  async compareSelected(): Promise<void> {
    const { selected } = this;
    if (!this.canCompare) return;
    this.selection.end();
    await this.compare(selected);
  }

  /** Opens sources side by side, in a tab of their own. */
  async compare(sources: readonly SourceRecord[]): Promise<void> {
    const members = sources.map(memberOfSource);
    const { openTexts } = this.#changes;
    if (openTexts.open) await openTexts.newTab();
    await openTexts.set(members);
  }

  async deleteSelected(): Promise<void> {
    const { bridge } = this.#changes;
    const ids = this.selected.map(({ id }) => id);
    if (ids.length === 0) return;
    await this.#changes.remove({
      erase: () => bridge.deleteSources({ ids }),
      message: `Moved ${countOf(ids.length, 'source')} to the trash.`,
      restore: () => bridge.restoreSources({ ids }),
    });
    this.selection.end();
  }

  // ---- tags, collections, saved searches -----------------------------------------------------------------------------

  /** Asks which tags sources have, and which collections they are in. */
  fileSources(sources: readonly SourceRecord[]): void {
    if (sources.length > 0) this.question = { what: 'sources', sources };
  }

  /** Files sources in one deed. */
  async refile(refilings: readonly Refiling[], what: string): Promise<void> {
    await this.#changes.attempt(async () => {
      const done: Refiling[] = [];
      for (const { kind, id, add, remove } of refilings) {
        const { added, removed } = await this.#refile({ kind, id, add, remove });
        if (added.length + removed.length > 0) done.push({ kind, id, add: added, remove: removed });
      }
      await this.#changes.refresh();
      if (done.length === 0) return;
      const again = async (which: readonly Refiling[]) => {
        for (const one of which) await this.#refile(one);
        await this.#changes.refresh();
      };
      this.#changes.journal.record({
        what,
        undo: () => again(done.map(({ add, remove, ...rest }) => ({ ...rest, add: remove, remove: add }))),
        redo: () => again(done),
      });
      this.#changes.messages.announce(`${what}.`);
    });
  }

  #refile({ kind, id, add, remove }: Refiling) {
    const { bridge } = this.#changes;
    const ids = { add: [...add], remove: [...remove] };
    return this.#changes.save(
      kind === 'tag'
        ? bridge.tagSources({ tag: id, ...ids })
        : bridge.collectSources({ collection: id, ...ids }),
    );
  }

  /**
   * Makes a tag, or changes one.
   *
   * @throws BridgeError so that the form can show what is wrong beside the field
   */
  async saveTag(before: TagRecord | null, name: string, colour: TagColour): Promise<TagRecord> {
    const { bridge } = this.#changes;
    return this.#save(before, {
      save: (id) => bridge.saveTag({ ...(id && { id }), name, colour }),
      saveBefore: ({ id, ...was }) => bridge.saveTag({ id, name: was.name, colour: was.colour }),
      remove: (id) => bridge.deleteTag({ id }),
      restore: (id) => bridge.restoreTag({ id }),
      what: `the tag “${name}”`,
    });
  }

  /** @throws BridgeError */
  async saveCollection(
    before: CollectionRecord | null,
    name: string,
    parent: string | null,
  ): Promise<CollectionRecord> {
    const { bridge } = this.#changes;
    return this.#save(before, {
      save: (id) => bridge.saveCollection({ ...(id && { id }), name, parent }),
      saveBefore: ({ id, ...was }) => bridge.saveCollection({ id, name: was.name, parent: was.parent }),
      remove: (id) => bridge.deleteCollection({ id }),
      restore: (id) => bridge.restoreCollection({ id }),
      what: `the collection “${name}”`,
    });
  }

  /** @throws BridgeError */
  async saveSearch(before: SavedSearch | null, name: string, query: string): Promise<SavedSearch> {
    const { bridge } = this.#changes;
    return this.#save(before, {
      save: (id) => bridge.saveSearch({ ...(id && { id }), name, query }),
      saveBefore: ({ id, ...was }) => bridge.saveSearch({ id, name: was.name, query: was.query }),
      remove: (id) => bridge.deleteSearch({ id }),
      restore: (id) => bridge.restoreSearch({ id }),
      what: `the search “${name}”`,
    });
  }

  async #save<R extends { readonly id: string }>(
    before: R | null,
    calls: {
      readonly save: (id: string | null) => Promise<R>;
      readonly saveBefore: (was: R) => Promise<R>;
      readonly remove: (id: string) => Promise<null>;
      readonly restore: (id: string) => Promise<R>;
      readonly what: string;
    },
  ): Promise<R> {
    const saved = await this.#changes.save(calls.save(before?.id ?? null));
    await this.#changes.refresh();
    const then = async (call: Promise<unknown>) => {
      await this.#changes.save(call);
      await this.#changes.refresh();
    };
    this.#changes.journal.record({
      what: `${before === null ? 'Made' : 'Changed'} ${calls.what}`,
      undo: () => then(before === null ? calls.remove(saved.id) : calls.saveBefore(before)),
      redo: () => then(before === null ? calls.restore(saved.id) : calls.save(saved.id)),
    });
    return saved;
  }

  delete(
    kind: 'tag' | 'collection' | 'search',
    { id, name }: { readonly id: string; readonly name: string },
  ) {
    const { bridge } = this.#changes;
    const [erase, restore] = {
      tag: [bridge.deleteTag, bridge.restoreTag] as const,
      collection: [bridge.deleteCollection, bridge.restoreCollection] as const,
      search: [bridge.deleteSearch, bridge.restoreSearch] as const,
    }[kind];
    return this.#changes.remove({
      erase: () => erase({ id }),
      message: `Deleted the ${kind} “${name}”${kind === 'search' ? '' : '; its sources stay'}.`,
      restore: () => restore({ id }),
    });
  }

  // ---- the trash -----------------------------------------------------------------------------------------------------

  async loadTrash(): Promise<void> {
    await this.#changes.attempt(async () => (this.#trash = await this.#changes.bridge.trash({})));
  }

  /** Brings something back from the trash. */
  restore(item: TrashItem, title: string): Promise<void> {
    const { restore, erase } = this.#callsOf(item);
    const then = async (call: () => Promise<unknown>) => {
      await this.#changes.save(call());
      await this.#changes.refresh();
      await this.#changes.openTexts.dropMissing();
      await this.loadTrash();
    };
    return this.#changes.attempt(async () => {
      await then(restore);
      this.#changes.journal.record({
        what: `Restored “${title}”`,
        undo: () => then(erase),
        redo: () => then(restore),
      });
      this.#changes.messages.announce(`Restored “${title}”.`);
    });
  }

  #callsOf({ kind, id }: TrashItem): {
    readonly restore: () => Promise<unknown>;
    readonly erase: () => Promise<unknown>;
  } {
    const { bridge } = this.#changes;
    switch (kind) {
      case 'source':
        return { restore: () => bridge.restoreSource({ id }), erase: () => bridge.deleteSource({ id }) };
      case 'version':
        return {
          restore: () => bridge.restoreVersion({ versionId: id }),
          erase: () => bridge.deleteVersion({ versionId: id }),
        };
      case 'annotation':
        return {
          restore: () => bridge.restoreAnnotation({ id }),
          erase: () => bridge.deleteAnnotation({ id }),
        };
      case 'passage':
        return { restore: () => bridge.restorePassage({ id }), erase: () => bridge.deletePassage({ id }) };
      case 'comparison':
        return {
          restore: () => bridge.restoreComparison({ id }),
          erase: () => bridge.deleteComparison({ id }),
        };
      case 'investigation':
        return {
          restore: () => bridge.restoreInvestigation({ id }),
          erase: () => bridge.deleteInvestigation({ id }),
        };
      case 'tag':
        return { restore: () => bridge.restoreTag({ id }), erase: () => bridge.deleteTag({ id }) };
      case 'collection':
        return {
          restore: () => bridge.restoreCollection({ id }),
          erase: () => bridge.deleteCollection({ id }),
        };
      case 'search':
        return { restore: () => bridge.restoreSearch({ id }), erase: () => bridge.deleteSearch({ id }) };
    }
  }

  /** Erases the trash for good, and tells what was erased and what may still hold words of it. */
  emptyTrash(): Promise<void> {
    const { bridge, messages, journal } = this.#changes;
    return this.#changes.attempt(async () => {
      const erased = await this.#changes.save(bridge.emptyTrash({}));
      // Nothing that was done before leads to what is gone.
      journal.forget();
      await this.#changes.refresh();
      await this.#changes.openTexts.dropMissing();
      await this.loadTrash();
      if (erased === null) messages.announce('The trash is empty.');
      else messages.toasts.show({ message: 'Emptied the trash.', items: erasedInWords(erased) });
    });
  }

  get #library() {
    return this.#changes.library;
  }
}

/** What an emptied trash took along, and what it could not reach, in sentences. */
export function erasedInWords({
  sources,
  comparisons,
  backups,
  backupsRemoved,
  remaining,
}: Erased): string[] {
  return [
    `Erased: ${countOf(sources, 'source')}, ${countOf(comparisons, 'comparison')} with notes and judgements.`,
    ...(backups > 0 ? [`Also erased from ${countOf(backups, 'backup')}.`] : []),
    ...(backupsRemoved > 0
      ? [
          `${countOf(backupsRemoved, 'backup')} could not be read, and ${backupsRemoved === 1 ? 'was' : 'were'} removed.`,
        ]
      : []),
    ...(remaining.length > 0
      ? [`These files in the library’s folder may still hold words of it: ${remaining.join(', ')}.`]
      : []),
    'What you exported or copied elsewhere is as it was.',
  ];
}
