import type { RoomView } from '../layouts/room-view.ts';
import type { LibraryChanges } from './library-changes.ts';

/** How the user sets up the reading room; what is more than a look, such as the order of the columns, can be taken back. */
export class ViewOrders {
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  change(change: Partial<RoomView>): void {
    const open = this.#changes.ticked.open;
    if (!open) return;
    const before = open.view.order;
    open.changeView(change);
    const { order } = change;
    if (!order) return;
    this.#changes.journal.record({
      what: 'Moved a column',
      undo: () => this.#setOrder(open.id, before),
      redo: () => this.#setOrder(open.id, order),
    });
  }

  /** In the comparison with this id, which is opened again if another one is on the desk by now. */
  async #setOrder(comparison: string, order: readonly string[]): Promise<void> {
    const { ticked } = this.#changes;
    if (ticked.open?.id !== comparison) await ticked.openComparison(comparison);
    if (ticked.open?.id === comparison) ticked.open.changeView({ order });
  }
}
