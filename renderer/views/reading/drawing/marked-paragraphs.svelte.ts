import { flushSync } from 'svelte';
import { mapBy, setOf, withEntry } from '../../../parts/immutable.ts';
import { lastOf } from '../layout/last-of.ts';
import type { ColumnLayout, RoomLayout } from '../layout/layout.ts';
import type { RoomElements, SentenceAt } from '../room-elements.svelte.ts';
import type { RoomMeasures } from '../room-measures.svelte.ts';
import { chooseMarked, keepMarked } from './choose-marked.ts';
import { drawing, type Part } from './drawn-paragraphs.ts';
import { heldParagraphs } from './held-paragraphs.ts';

/** A text no longer than this, in UTF-16 units, has its marks from the beginning, in each of the first columns. */
const SHORT = 9_000;
const FIRST_COLUMNS = 6;
/** Text that is given its marks in one frame: so that a scroll never waits for them. */
const BUDGET = 1_600;
/** Pixels above and below the window that have their marks as well, and those beyond which they are taken away at rest. */
const AHEAD = 700;
const KEPT = 3_000;
/** Pixels beside the window in which a column is made ready. */
const BESIDE = 300;
/** On paper the marks of this much text are wanted, in UTF-16 units of all columns. */
const MOST_PRINTED = 1_500_000;

const NONE = setOf<number>([]);
const lengthOf = (column: ColumnLayout): number => column.frames.at(-1)?.end ?? 0;

/** Paragraphs that are to be given their marks. */
interface Addition {
  readonly column: ColumnLayout;
  readonly added: readonly number[];
}

export interface MarkedParagraphsOptions {
  readonly elements: RoomElements;
  readonly measures: RoomMeasures;
  readonly layout: () => RoomLayout;
}

/**
 * Which paragraphs are drawn with their sentences and marks: those near what is read. All others are plain text in the
 * same letters, so that everything has its place, can be found, selected, printed and listened to, and a book costs no
 * more than the page that is open.
 */
export class MarkedParagraphs {
  /** Raised when other paragraphs have their marks. */
  revision = $state(0);
  #marked: ReadonlyMap<string, ReadonlySet<number>> = $state.raw(
    mapBy<string, ReadonlySet<number>>([], () => ''),
  );
  #printing = $state(false);
  readonly #options: MarkedParagraphsOptions;
  readonly #drawnOf: ((column: ColumnLayout, marked: ReadonlySet<number>) => readonly Part[])[] = [];
  #frame: number | undefined;

  constructor(options: MarkedParagraphsOptions) {
    this.#options = options;
  }

  /** What each column draws, in parts. */
  readonly columns: readonly (readonly Part[])[] = $derived.by(() =>
    this.#options.layout().columns.map((column) => {
      const draw = (this.#drawnOf[column.index] ??= lastOf(drawing()));
      return draw(column, this.#of(column));
    }),
  );

  /** Draws with the next frame what has come near, a little with every frame. */
  soon = (): void => {
    this.#frame ??= requestAnimationFrame(this.#draw);
  };

  destroy(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }

  /** Draws the paragraph of a sentence with its marks at once. */
  ensure({ column, sentence }: SentenceAt): void {
    const layout = this.#options.layout().columns[column];
    const paragraph = layout?.sentences[sentence]?.paragraph;
    if (!layout || paragraph === undefined || this.#of(layout).has(paragraph)) return;
    this.#add([{ column: layout, added: [paragraph] }]);
  }

  /** Takes the marks away from what is far off by now. */
  tidy(): void {
    const { elements, measures, layout } = this.#options;
    if (document.getSelection()?.isCollapsed === false) return;
    let next = this.#marked;
    for (const column of layout().columns) {
      const measure = measures.columns[column.index];
      const marked = this.#marked.get(column.id);
      if (!measure || !marked) continue;
      const top = elements.scrollTop(column.index);
      const view = elements.isNear(column.index, BESIDE)
        ? { top: top - KEPT, bottom: top + measure.viewport + KEPT }
        : { top: -1, bottom: -1 };
      const kept = keepMarked(measure.paragraphs, view, marked, heldParagraphs(elements.texts[column.index]));
      if (kept !== marked) next = withEntry(next, column.id, kept);
    }
    this.#marked = next;
  }

  /** Draws everything, or most of it, with its marks until told otherwise. */
  print(printing: boolean): void {
    flushSync(() => (this.#printing = printing));
  }

  #of(column: ColumnLayout): ReadonlySet<number> {
    if (column.sentenceCount === 0) return NONE;
    if (this.#printing) return this.#printed(column);
    const known = this.#marked.get(column.id);
    if (known) return known;
    return column.index < FIRST_COLUMNS && lengthOf(column) <= SHORT ? setOf(column.frames.keys()) : NONE;
  }

  #printed(column: ColumnLayout): ReadonlySet<number> {
    const before = this.#options
      .layout()
      .columns.slice(0, column.index)
      .reduce((sum, one) => sum + lengthOf(one), 0);
    return setOf(column.frames.filter(({ end }) => before + end <= MOST_PRINTED).map((_, index) => index));
  }

  readonly #draw = (): void => {
    this.#frame = undefined;
    const { elements, measures, layout } = this.#options;
    let additions: readonly Addition[] = [];
    let budget = BUDGET;
    let more = false;
    // What is seen comes first, in every column.
    for (const ahead of [0, AHEAD]) {
      for (const column of layout().columns) {
        const measure = measures.columns[column.index];
        if (!measure || column.sentenceCount === 0 || !elements.isNear(column.index, BESIDE)) continue;
        const top = elements.scrollTop(column.index);
        const marked = this.#of(column);
        const known = additions.find((one) => one.column === column)?.added ?? [];
        const chosen = chooseMarked(
          { frames: column.frames, extents: measure.paragraphs },
          { top: top - ahead, bottom: top + measure.viewport + ahead },
          known.length === 0 ? marked : setOf([...marked, ...known]),
          heldParagraphs(elements.texts[column.index]),
          budget,
        );
        budget -= chosen.spent;
        more ||= chosen.more;
        if (chosen.added.length === 0) continue;
        const others = additions.filter((one) => one.column !== column);
        additions = [...others, { column, added: [...known, ...chosen.added] }];
      }
    }
    if (additions.length > 0) this.#add(additions);
    if (more) this.soon();
  };

  #add(additions: readonly Addition[]): void {
    let next = this.#marked;
    for (const { column, added } of additions)
      next = withEntry(next, column.id, setOf([...this.#of(column), ...added]));
    this.#marked = next;
    flushSync();
    for (const { column, added } of additions) this.#options.measures.measureMarked(column.index, added);
    this.revision++;
  }
}
