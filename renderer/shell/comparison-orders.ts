import type { ComparisonSummary } from '../../electron/bridge/contract.ts';
import type { LibraryChanges } from './library-changes.ts';

/** What the user does with saved comparisons. */
export class ComparisonOrders {
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  async rename({ id }: ComparisonSummary, title: string): Promise<void> {
    const { bridge, ticked } = this.#changes;
    if (ticked.open?.id === id) await ticked.open.rename(title);
    else
      await this.#changes.attempt(() =>
        this.#changes.save(bridge.renameComparison({ id, title: title.trim() })),
      );
    await this.#changes.refresh();
  }

  delete({ id, title }: ComparisonSummary): Promise<void> {
    const { bridge, ticked } = this.#changes;
    return this.#changes.remove({
      erase: async () => {
        if (ticked.open?.id === id) await ticked.set([]);
        await bridge.deleteComparison({ id });
      },
      message: `Deleted the comparison “${title}”, with its judgements and its note.`,
      restore: () => bridge.restoreComparison({ id }),
    });
  }
}
