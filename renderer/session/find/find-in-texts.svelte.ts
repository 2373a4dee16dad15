import type { Place, Span } from '../../../engine/index.ts';
import { searchable, searchText, type Searchable } from './search-text.ts';

/** A text to look through; `id` is the engine's. */
export interface FindableText {
  readonly id: string;
  readonly text: string;
}

/** Where the words stand in one column. */
export interface ColumnHits {
  readonly id: string;
  readonly hits: readonly Span[];
}

/** One place among all, by its column and its position among the hits of that column. */
export interface HitAt {
  readonly column: number;
  readonly hit: number;
}

/** More than these in one text help nobody, and would be slow to paint. */
const MOST_IN_A_TEXT = 5_000;

/** Words looked for in all columns at once. */
export class FindInTexts {
  shown = $state(false);
  query = $state('');
  wholeWords = $state(false);
  #current = $state.raw<HitAt | null>(null);
  readonly #texts: () => readonly FindableText[];
  /** Texts made ready for searching; a text never changes. */
  #ready: Record<string, { readonly text: string; readonly searchable: Searchable }> = {};

  constructor(texts: () => readonly FindableText[]) {
    this.#texts = texts;
  }

  /** By column, in the order of the columns. */
  readonly columns: readonly ColumnHits[] = $derived.by(() =>
    this.shown && this.query.trim() !== ''
      ? this.#texts().map(({ id, text }) => ({
          id,
          hits: searchText(this.#searchable(id, text), this.query, {
            wholeWords: this.wholeWords,
            limit: MOST_IN_A_TEXT,
          }),
        }))
      : [],
  );
  readonly count = $derived.by(() => this.columns.reduce((sum, column) => sum + column.hits.length, 0));

  /** The hit that was gone to last, while it still is one. */
  get current(): HitAt | null {
    const at = this.#current;
    return at && this.columns[at.column]?.hits[at.hit] ? at : null;
  }
  /** 1-based, among all columns; 0 before the first was gone to. */
  get position(): number {
    const at = this.current;
    if (!at) return 0;
    const before = this.columns.slice(0, at.column).reduce((sum, column) => sum + column.hits.length, 0);
    return before + at.hit + 1;
  }

  /** Other words, or other options: the next step begins anew. */
  reset(): void {
    this.#current = null;
  }

  /** The next hit, or the one before, through all columns and round at the ends; null when there is none. */
  step(steps: 1 | -1): Place | null {
    if (this.count === 0) return null;
    const from = this.position;
    const next =
      from === 0 ? (steps === 1 ? 0 : this.count - 1) : (from - 1 + steps + this.count) % this.count;
    let column = 0;
    let hit = next;
    while (hit >= this.columns[column]!.hits.length) hit -= this.columns[column++]!.hits.length;
    return this.goTo({ column, hit });
  }

  goTo(at: HitAt): Place | null {
    const { id, hits } = this.columns[at.column] ?? { id: '', hits: [] };
    const span = hits[at.hit];
    const text = this.#texts()[at.column]?.text;
    if (!span || text === undefined) return null;
    this.#current = at;
    return { source: id, ...span, quote: text.slice(span.start, span.end) };
  }

  close(): void {
    this.shown = false;
    this.#current = null;
    this.#ready = {};
  }

  #searchable(id: string, text: string): Searchable {
    const known = this.#ready[id];
    if (known?.text === text) return known.searchable;
    return (this.#ready[id] = { text, searchable: searchable(text) }).searchable;
  }
}
