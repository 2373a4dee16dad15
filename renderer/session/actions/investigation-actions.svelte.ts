import type { InvestigationRecord, SourceRecord } from '../../../electron/bridge/contract.ts';
import { countOf } from '../library/byline.ts';
import { ALL, type Scope } from '../library/scope.ts';
import type { WorkspaceState } from '../saved/workspace-state.ts';
import type { KeptSettings } from '../saved/kept-settings.svelte.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

/** What is asked about investigations, over the window. */
export type InvestigationQuestion =
  | { readonly what: 'name'; readonly investigation: InvestigationRecord | null }
  | { readonly what: 'move'; readonly sources: readonly SourceRecord[] };

/** What the user does with investigations: opens, makes, renames and deletes them, and gathers sources in them. */
export class InvestigationActions {
  question = $state.raw<InvestigationQuestion | null>(null);
  /** Whether the list of them is open. */
  shown = $state(false);
  readonly #changes: LibraryChanges;
  readonly #workspace: WorkspaceState;
  readonly #settings: KeptSettings;

  constructor(changes: LibraryChanges, workspace: WorkspaceState, settings: KeptSettings) {
    this.#changes = changes;
    this.#workspace = workspace;
    this.#settings = settings;
    changes.openTexts.enter = (id) => this.#enter(id);
  }

  get #library() {
    return this.#changes.library;
  }

  /** Opens an investigation where it was left. */
  async open(id: string): Promise<void> {
    if (this.#library.investigation?.id === id) {
      this.#library.scope = ALL;
      return;
    }
    await this.#enter(id);
    const { title } = this.#library.investigation ?? { title: '' };
    this.#changes.messages.announce(`The investigation “${title}” is open.`);
  }

  /** Shows a part of the library, and shows it again when the investigation is opened the next time. */
  show(scope: Scope): void {
    this.#library.scope = scope;
    if (scope.kind === 'trash') return;
    const kept = scope.kind === 'tag' || scope.kind === 'collection' ? { ...scope } : null;
    void this.#workspace.save({ scope: kept });
  }

  /** Closes what is open, saved, and opens what was open when this investigation was left. */
  async #enter(id: string | null): Promise<void> {
    const { openTexts } = this.#changes;
    await openTexts.clear();
    this.#library.choose(id);
    if (id !== null) await this.#settings.save({ investigation: id });
    const { openTabs = [], lastComparison = null, scope } = this.#workspace.value;
    if (scope) this.#library.scope = scope;
    await openTexts.restoreTabs(openTabs, lastComparison);
  }

  /** Does what may take the open investigation away, and opens another one where it did. */
  async #during(work: () => Promise<unknown>): Promise<void> {
    const before = this.#library.investigation?.id;
    await this.#changes.save(work());
    await this.#changes.refresh();
    const now = this.#library.investigation?.id ?? null;
    if (before !== undefined && now !== before) await this.#enter(now);
  }

  /**
   * Makes an investigation and opens it, or gives one another title.
   *
   * @throws BridgeError so that the form can show what is wrong beside the field
   */
  async save(before: InvestigationRecord | null, title: string): Promise<InvestigationRecord> {
    const { bridge, journal } = this.#changes;
    const saved = await this.#changes.save(
      bridge.saveInvestigation({ ...(before && { id: before.id }), title }),
    );
    await this.#changes.refresh();
    if (before === null) {
      const from = this.#library.investigation?.id ?? null;
      await this.open(saved.id);
      journal.record({
        what: `Made the investigation “${title}”`,
        undo: async () => {
          if (from !== null) await this.#enter(from);
          await this.#during(() => bridge.deleteInvestigation({ id: saved.id }));
        },
        redo: async () => {
          await this.#during(() => bridge.restoreInvestigation({ id: saved.id }));
          await this.#enter(saved.id);
        },
      });
    } else if (before.title !== title)
      journal.record({
        what: `Renamed the investigation to “${title}”`,
        undo: () => this.#during(() => bridge.saveInvestigation({ id: before.id, title: before.title })),
        redo: () => this.#during(() => bridge.saveInvestigation({ id: before.id, title })),
      });
    return saved;
  }

  /** Moves an investigation to the trash; its sources stay in the library. */
  delete({ id, title }: Pick<InvestigationRecord, 'id' | 'title'>): Promise<void> {
    const { bridge, journal, messages } = this.#changes;
    const wasOpen = this.#library.investigation?.id === id;
    const erase = () => this.#during(() => bridge.deleteInvestigation({ id }));
    const message = `Moved the investigation “${title}” to the trash, with its comparisons; its sources stay in the library.`;
    let shown: number | undefined;
    const deed = {
      what: `Deleted the investigation “${title}”`,
      undo: async () => {
        if (shown !== undefined) messages.toasts.close(shown);
        await this.#during(() => bridge.restoreInvestigation({ id }));
        if (wasOpen) await this.#enter(id);
      },
      redo: erase,
    };
    return this.#changes.attempt(async () => {
      await erase();
      journal.record(deed);
      shown = messages.toasts.show({ message, undo: () => void journal.undo(deed) });
    });
  }

  /** Puts sources into an investigation: out of the open one, unless they are to stay in it, too. */
  move(sources: readonly SourceRecord[], into: InvestigationRecord, stay: boolean): Promise<void> {
    const from = this.#library.investigation;
    const ids = sources.map(({ id }) => id);
    const leave = !stay && from !== null && from.id !== into.id;
    return this.#place(
      { into: into.id, add: ids, from: leave ? from.id : null, remove: leave ? ids : [] },
      `${leave ? 'Moved' : 'Put'} ${nameOf(sources)} ${leave ? 'to' : 'into'} “${into.title}”`,
    );
  }

  /** Takes sources out of the open investigation; they stay in the library. */
  takeOut(sources: readonly SourceRecord[]): Promise<void> {
    const from = this.#library.investigation;
    if (from === null) return Promise.resolve();
    const remove = sources.map(({ id }) => id);
    return this.#place(
      { into: null, add: [], from: from.id, remove },
      `Took ${nameOf(sources)} out of “${from.title}”`,
    );
  }

  #place(wanted: Parameters<LibraryChanges['bridge']['placeSources']>[0], what: string): Promise<void> {
    const { bridge, journal, messages } = this.#changes;
    return this.#changes.attempt(async () => {
      const placed = await this.#changes.save(bridge.placeSources(wanted));
      await this.#changes.refresh();
      if (placed.added.length + placed.removed.length + placed.comparisons.length === 0) return;
      const then = async (call: Parameters<typeof bridge.placeSources>[0]) => {
        await this.#changes.save(bridge.placeSources(call));
        await this.#changes.refresh();
      };
      const [added, removed, comparisons] = [[...placed.added], [...placed.removed], [...placed.comparisons]];
      const deed = {
        what,
        undo: () => then({ into: wanted.from, add: removed, from: wanted.into, remove: added, comparisons }),
        redo: () => then({ into: wanted.into, add: added, from: wanted.from, remove: removed, comparisons }),
      };
      journal.record(deed);
      const along =
        comparisons.length > 0 ? `, and ${countOf(comparisons.length, 'comparison')} of them` : '';
      messages.toasts.show({ message: `${what}${along}.`, undo: () => void journal.undo(deed) });
    });
  }
}

const nameOf = (sources: readonly SourceRecord[]) =>
  sources.length === 1 ? `“${sources[0]!.title}”` : countOf(sources.length, 'source');
