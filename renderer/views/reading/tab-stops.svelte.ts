import type { RoomLayout } from './layout/layout.ts';
import type { RoomElements, SentenceAt } from './room-elements.svelte.ts';
import type { RoomMeasures } from './room-measures.svelte.ts';

export interface TabStopsOptions {
  readonly elements: RoomElements;
  readonly measures: RoomMeasures;
  readonly layout: () => RoomLayout;
}

/** The one linked sentence of each column that the Tab key reaches. */
export class TabStops {
  #stops: readonly (number | null)[] = $state.raw([]);
  readonly #options: TabStopsOptions;

  constructor(options: TabStopsOptions) {
    this.#options = options;
  }

  /** Null in a column where nothing is linked. */
  of(column: number): number | null {
    return this.#stops[column] ?? this.#options.layout().columns[column]?.linked[0] ?? null;
  }

  set({ column, sentence }: SentenceAt): void {
    const { columns } = this.#options.layout();
    // The Tab key stops at links.
    if (!columns[column]?.linked.includes(sentence)) return;
    this.#stops = columns.map((_, i) => (i === column ? sentence : (this.#stops[i] ?? null)));
  }

  /** Sets every stop to what is read now. */
  followReading(): void {
    this.#stops = this.#options.layout().columns.map((_, i) => this.nearest(i));
  }

  /** The linked sentence nearest to what is read now, so that the Tab key never leads the reader away. */
  nearest(column: number): number | null {
    const { elements, measures, layout } = this.#options;
    const linked = layout().columns[column]?.linked ?? [];
    const focused = elements.sentenceOf(document.activeElement);
    if (focused?.column === column && linked.includes(focused.sentence)) return focused.sentence;
    const top = elements.scrollTop(column);
    const seen = linked.find((sentence) => measures.topOf({ column, sentence }) >= top - 4);
    return seen ?? linked.at(-1) ?? null;
  }
}
