import type { Span } from '../../../engine/index.ts';
import { rangeOf } from './column/text-offset.ts';
import { paragraphElement } from './drawing/parts.ts';
import type { RoomLayout } from './layout/layout.ts';
import {
  measureColumn,
  measureMarked,
  standsStill,
  type ColumnMeasure,
  type Extent,
} from './ribbons/measure.ts';
import type { RoomElements, SentenceAt } from './room-elements.svelte.ts';

export interface RoomMeasuresOptions {
  readonly elements: RoomElements;
  readonly layout: () => RoomLayout;
  /** The columns were measured; what stands in them may be put in its place. */
  readonly onMeasured: () => void;
  /** The columns stand where `scrollTops` says. */
  readonly onScrolled: () => void;
}

/** Where everything stands: measured once for each layout, never while scrolling. */
export class RoomMeasures {
  columns: readonly (ColumnMeasure | undefined)[] = $state.raw([]);
  /** The same as when the columns were last laid out: true to within a line, and seldom another object. */
  rough: readonly (ColumnMeasure | undefined)[] = $state.raw([]);
  scrollTops: readonly number[] = $state.raw([]);
  /** Top of the scrollers in the row. */
  rowTop = $state(0);
  readonly #options: RoomMeasuresOptions;
  #measureFrame: number | undefined;
  #scrollFrame: number | undefined;

  constructor(options: RoomMeasuresOptions) {
    this.#options = options;
  }

  /** The heights of a sentence in its column; undefined until it is measured. */
  extentOf({ column, sentence }: SentenceAt): Extent | undefined {
    return this.columns[column]?.sentences[sentence];
  }
  topOf(at: SentenceAt): number {
    return this.extentOf(at)?.top ?? 0;
  }

  /** Measures with the next frame. */
  soon = (): void => {
    this.#measureFrame ??= requestAnimationFrame(this.#measure);
  };

  /** Measures the sentences of paragraphs that have just been drawn with them. */
  measureMarked(column: number, paragraphs: readonly number[]): void {
    const measure = this.columns[column];
    const { scrollers, texts } = this.#options.elements;
    const [scroller, text] = [scrollers[column], texts[column]];
    if (!measure || !scroller || !text) return;
    const drawn = paragraphs.flatMap((index) => paragraphElement(text, index) ?? []);
    if (drawn.every((paragraph) => standsStill(measure, paragraph)))
      this.columns = this.columns.with(column, measureMarked(measure, scroller, text, drawn));
    else this.soon();
  }

  /** Where a stretch of a column's text begins, read from the document; undefined where it is not drawn. */
  readTop(column: number, stretch: Span): number | undefined {
    const { scrollers, texts } = this.#options.elements;
    const [scroller, text] = [scrollers[column], texts[column]];
    const box = text && rangeOf(text, stretch)?.getBoundingClientRect?.();
    return box && scroller && box.top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  }

  /** Reads the scroll positions with the next frame. */
  scrolledSoon(): void {
    this.#scrollFrame ??= requestAnimationFrame(this.#readScrollTops);
  }

  /** Measures whenever the size of an element changes; returns how to stop. */
  watchSizes(): () => void {
    const { row, scrollers, texts } = this.#options.elements;
    const observer = new ResizeObserver(this.soon);
    for (const element of [row, ...scrollers, ...texts]) if (element) observer.observe(element);
    return () => observer.disconnect();
  }

  /** Measures whenever letters change their widths; returns how to stop, after which no frame is awaited either. */
  watchFonts(): () => void {
    const fonts = document.fonts as FontFaceSet | undefined;
    fonts?.addEventListener?.('loadingdone', this.soon);
    return () => {
      fonts?.removeEventListener?.('loadingdone', this.soon);
      if (this.#measureFrame !== undefined) cancelAnimationFrame(this.#measureFrame);
      if (this.#scrollFrame !== undefined) cancelAnimationFrame(this.#scrollFrame);
    };
  }

  readonly #measure = (): void => {
    this.#measureFrame = undefined;
    const { elements, layout, onMeasured } = this.#options;
    const { row, scrollers, texts } = elements;
    // Measuring makes the browser lay out all that was added: once, when there is all of it.
    if (!row || !elements.isWhole(layout().columns.length)) return;
    const box = row.getBoundingClientRect();
    this.columns = layout().columns.map((column, i) => {
      const scroller = scrollers[i];
      const text = texts[i];
      return scroller && text && measureColumn(scroller, text, box.left, column);
    });
    this.rough = this.columns;
    this.rowTop = (scrollers[0]?.getBoundingClientRect().top ?? box.top) - box.top;
    onMeasured();
    this.#readScrollTops();
  };

  readonly #readScrollTops = (): void => {
    this.#scrollFrame = undefined;
    const { elements, layout, onScrolled } = this.#options;
    this.scrollTops = layout().columns.map((_, i) => elements.scrollTop(i));
    onScrolled();
  };
}
