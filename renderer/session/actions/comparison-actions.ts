import type { ComparisonSummary } from '../../../electron/bridge/contract.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

/** What the user does with saved comparisons. */
export class ComparisonActions {
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  async rename({ id, title: before }: Pick<ComparisonSummary, 'id' | 'title'>, title: string): Promise<void> {
    const wanted = title.trim();
    if (wanted === '' || wanted === before) return;
    const change = async (to: string) => {
      const { bridge, openTexts } = this.#changes;
      const open = openTexts.opened(id);
      if (open) await open.rename(to);
      else await this.#changes.save(bridge.renameComparison({ id, title: to }));
      await this.#changes.refresh();
    };
    const { journal } = this.#changes;
    await this.#changes.attempt(() =>
      journal.during(async () => {
        await change(wanted);
        journal.record({
          what: `Renamed the comparison to “${wanted}”`,
          undo: () => change(before),
          redo: () => change(wanted),
        });
      }),
    );
  }

  delete({ id, title }: ComparisonSummary): Promise<void> {
    const { bridge, openTexts } = this.#changes;
    return this.#changes.remove({
      erase: async () => {
        if (openTexts.open?.id === id) await openTexts.set([]);
        await bridge.deleteComparison({ id });
      },
      message: `Deleted the comparison “${title}”, with its judgements and its note.`,
      restore: () => bridge.restoreComparison({ id }),
    });
  }
}
