import type { LayoutSettings } from '../comparison/layout-settings.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

/** How the user sets up the reading room; what is more than a look, such as the order of the columns, can be taken back. */
export class ViewActions {
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  change(change: Partial<LayoutSettings>): void {
    const open = this.#changes.openTexts.open;
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

  /** Compares without what these patterns match; can be taken back. */
  async ignore(patterns: readonly string[]): Promise<void> {
    const open = this.#changes.openTexts.open;
    if (!open) return;
    const before = open.ignored;
    await open.ignore(patterns);
    this.#changes.journal.record({
      what: 'Changed what does not count',
      undo: () => this.#setIgnored(open.id, before),
      redo: () => this.#setIgnored(open.id, patterns),
    });
  }

  async #setIgnored(comparison: string, patterns: readonly string[]): Promise<void> {
    const { openTexts } = this.#changes;
    if (openTexts.open?.id !== comparison) await openTexts.openComparison(comparison);
    if (openTexts.open?.id === comparison) await openTexts.open.ignore(patterns);
  }

  /** In the comparison with this id, which is opened again if another one is open by now. */
  async #setOrder(comparison: string, order: readonly string[]): Promise<void> {
    const { openTexts } = this.#changes;
    if (openTexts.open?.id !== comparison) await openTexts.openComparison(comparison);
    if (openTexts.open?.id === comparison) openTexts.open.changeView({ order });
  }
}
