import type { Place } from '../../../engine/index.ts';
import { flash } from './column/flash.ts';
import { rangeOf } from './column/text-offset.ts';
import type { MarkedParagraphs } from './drawing/marked-paragraphs.svelte.ts';
import type { RoomLayout } from './layout/layout.ts';
import type { LinkedSentences } from './linked-sentences.svelte.ts';
import type { RoomElements, SentenceAt } from './room-elements.svelte.ts';
import type { RoomMeasures } from './room-measures.svelte.ts';
import { wantsStillness } from './scroll/glide.ts';
import type { Height, RoomScroll } from './scroll/room-scroll.ts';
import type { TabStops } from './tab-stops.svelte.ts';

/** Where a finding or a partner is brought to, as a share of a column's height. */
const READING_LEVEL = 1 / 3;

export interface RoomTravelOptions {
  readonly elements: RoomElements;
  readonly measures: RoomMeasures;
  readonly marked: MarkedParagraphs;
  readonly linked: LinkedSentences;
  readonly scrolling: RoomScroll;
  readonly tabStops: TabStops;
  readonly layout: () => RoomLayout;
  /** The column that shows the text with this id, or -1. */
  readonly columnOf: (source: string) => number;
}

/** Every way of bringing a place before the reader's eyes, or the focus to it. */
export class RoomTravel {
  /** For a listener: what was brought level. */
  announcement = $state('');
  readonly #options: RoomTravelOptions;

  constructor(options: RoomTravelOptions) {
    this.#options = options;
  }

  /** Brings every column that has one of the places to it, level with each other, and flashes them. */
  goTo(places: readonly Place[]): void {
    const { scrollers, texts } = this.#options.elements;
    const heights: Height[] = [];
    const ranges: { scroller: HTMLElement; range: Range }[] = [];
    for (const place of places) {
      const column = this.#options.columnOf(place.source);
      const scroller = scrollers[column];
      const text = texts[column];
      const range = text && rangeOf(text, place);
      if (!scroller || !range) continue;
      ranges.push({ scroller, range });
      if (heights.some((h) => h.column === column)) continue;
      const top = range.getBoundingClientRect?.().top ?? 0;
      heights.push({ column, y: top - scroller.getBoundingClientRect().top + scroller.scrollTop });
    }
    const first = heights[0];
    if (!first) return;
    const view = Math.min(...heights.map((h) => scrollers[h.column]?.clientHeight ?? 0));
    this.#showColumn(first.column);
    this.#options.scrolling.level(heights, view * READING_LEVEL, () => {
      if (!wantsStillness()) for (const { scroller, range } of ranges) flash(scroller, range);
    });
  }

  /** Brings the partners of a sentence level with it. */
  bringLevel(at: SentenceAt): void {
    const { elements, linked, scrolling } = this.#options;
    const partners = linked.partnersOf(at);
    if (partners.length === 0) return;
    const heights: Height[] = [{ column: at.column, y: this.#topOf(at) }];
    const brought: SentenceAt[] = [];
    for (const { column, sentences } of partners) {
      const sentence = sentences[0];
      if (sentence === undefined || heights.some((h) => h.column === column)) continue;
      heights.push({ column, y: this.#topOf({ column, sentence }) });
      brought.push({ column, sentence });
    }
    const view = elements.scrollers[at.column]?.clientHeight ?? 0;
    const preferred = Math.min(Math.max(this.#seenAt(at), 12), view * 0.8);
    scrolling.level(heights, preferred, () => brought.forEach((one) => this.#flash(one)));
    this.announcement = `${linked.pieceOf(at)?.description ?? ''} Brought level.`;
  }

  /** Brings both ends of a link level, preferably where one is seen already. */
  followLink(linkId: string): void {
    const join = this.#options.linked.joinOf(linkId);
    if (!join) return;
    const from = { column: join.from.column, sentence: join.from.first };
    const to = { column: join.to.column, sentence: join.to.first };
    this.bringLevel(this.#isSeen(from) || !this.#isSeen(to) ? from : to);
  }

  /** Scrolls a column to a height of its content, in pixels. */
  goToHeight(column: number, y: number): void {
    const scroller = this.#options.elements.scrollers[column];
    if (!scroller) return;
    this.#options.scrolling.drive(column);
    scroller.scrollTop = y - scroller.clientHeight * READING_LEVEL;
  }

  /** Moves the focus to a sentence, and scrolls no further than it takes to read it. */
  focusSentence(at: SentenceAt): void {
    const { elements, measures, marked, tabStops } = this.#options;
    tabStops.set(at);
    marked.ensure(at);
    const scroller = elements.scrollers[at.column];
    const extent = measures.extentOf(at);
    this.#focus(at);
    if (!scroller || !extent) return;
    const view = scroller.clientHeight;
    const y = extent.top - scroller.scrollTop;
    if (y < view * 0.1) scroller.scrollTop = extent.top - view * 0.1;
    else if (extent.bottom - scroller.scrollTop > view * 0.75)
      scroller.scrollTop = extent.bottom - view * 0.75;
  }

  /** Moves the focus to a sentence where it stands. */
  focusWithoutScrolling(at: SentenceAt): void {
    this.#options.tabStops.set(at);
    this.#options.marked.ensure(at);
    this.#focus(at);
  }

  /** Says where a sentence stands and what it says, for a listener to whom a sentence without link is no thing. */
  tellSentence(at: SentenceAt): void {
    const column = this.#options.layout().columns[at.column];
    const piece = this.#options.linked.pieceOf(at);
    const paragraph = column?.frames[column.sentences[at.sentence]?.paragraph ?? -1];
    if (!column || !piece || !paragraph) return;
    const where = paragraph.role === 'headline' ? 'headline' : `paragraph ${paragraph.number}`;
    const words = piece.runs.map((run) => run.text).join('');
    this.announcement = `${column.letter}, ${where}. ${piece.description || 'Linked to nothing.'} ${words}`;
  }

  #focus(at: SentenceAt): void {
    const element = this.#options.elements.elementOf(at);
    // A sentence without link is no stop of the Tab key, but may have the focus.
    if (element && !element.hasAttribute('tabindex')) element.tabIndex = -1;
    element?.focus({ preventScroll: true });
  }

  /** Moves the focus into a column, to the linked sentence nearest to what is read there. */
  focusColumn(column: number): void {
    const { elements, tabStops } = this.#options;
    const scroller = elements.scrollers[column];
    if (!scroller) return;
    this.#showColumn(column);
    const sentence = tabStops.nearest(column);
    if (sentence === null) scroller.focus({ preventScroll: true });
    else this.focusWithoutScrolling({ column, sentence });
  }

  #showColumn(column: number): void {
    const { scrollers } = this.#options.elements;
    scrollers[column]?.closest('.column')?.scrollIntoView?.({ inline: 'nearest', block: 'nearest' });
  }

  /** Pixels below the top edge of the column. */
  #seenAt(at: SentenceAt): number {
    return this.#topOf(at) - this.#options.elements.scrollTop(at.column);
  }

  #isSeen(at: SentenceAt): boolean {
    const y = this.#seenAt(at);
    return y >= 0 && y < (this.#options.elements.scrollers[at.column]?.clientHeight ?? 0);
  }

  /** Read where the sentence stands, since measures are true only to within a line where its paragraph is plain text. */
  #topOf(at: SentenceAt): number {
    const { measures, layout } = this.#options;
    const sentence = layout().columns[at.column]?.sentences[at.sentence];
    return (sentence && measures.readTop(at.column, sentence)) ?? measures.topOf(at);
  }

  #flash({ column, sentence }: SentenceAt): void {
    const { elements, layout } = this.#options;
    const scroller = elements.scrollers[column];
    const text = elements.texts[column];
    const span = layout().columns[column]?.sentences[sentence];
    if (!scroller || !text || !span || wantsStillness()) return;
    const range = rangeOf(text, span);
    if (range) flash(scroller, range);
  }
}
