import type { MarkedParagraphs } from './drawing/marked-paragraphs.svelte.ts';
import type { RoomLayout } from './layout/layout.ts';
import type { LinkedSentences } from './linked-sentences.svelte.ts';
import type { RoomElements, SentenceAt } from './room-elements.svelte.ts';
import type { RoomMeasures } from './room-measures.svelte.ts';
import type { RoomTravel } from './room-travel.svelte.ts';
import { placeAt } from './scroll/column-place.ts';
import type { RoomScroll } from './scroll/room-scroll.ts';
import type { RoomSelection } from './selection/room-selection.svelte.ts';

export interface ColumnKeysOptions {
  readonly layout: () => RoomLayout;
  readonly elements: RoomElements;
  readonly measures: RoomMeasures;
  readonly marked: MarkedParagraphs;
  readonly linked: LinkedSentences;
  readonly scrolling: RoomScroll;
  readonly travel: RoomTravel;
  readonly selection: RoomSelection;
  readonly onSelectFinding: (id: string) => void;
  /** Enter on a sentence that is linked to nothing and says nothing else. */
  readonly onAskNear: (at: SentenceAt) => void;
}

/** What the keys do in a column: arrows walk from link to link and across, with Shift they select, Enter brings level. */
export class ColumnKeys {
  readonly #options: ColumnKeysOptions;

  constructor(options: ColumnKeysOptions) {
    this.#options = options;
  }

  press(event: KeyboardEvent, column: number): void {
    if (this.#obey(event, column)) event.preventDefault();
  }

  /** False when the key means nothing here. */
  #obey(event: KeyboardEvent, column: number): boolean {
    const at = this.#options.elements.sentenceOf(event.target);
    const vertical = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (event.ctrlKey) return false;
    if (event.altKey)
      return !event.shiftKey && !event.metaKey && vertical !== null && this.#walkAll(column, at, vertical);
    if (event.shiftKey) return vertical !== null && this.#extendSelection(column, at, vertical);
    if (event.metaKey || !at) return false;
    if (vertical !== null) return this.#walk(at, vertical);
    if (sideways !== null) return this.#cross(at, sideways);
    return event.key === 'Enter' && this.#enter(at);
  }

  #extendSelection(column: number, at: SentenceAt | null, step: 1 | -1): boolean {
    const { elements, measures, marked, selection } = this.#options;
    const from = at?.sentence ?? placeAt(measures.columns[column], elements.scrollTop(column)).sentence;
    selection.extend(column, from, step, (sentence) => {
      marked.ensure({ column, sentence });
      return elements.elementOf({ column, sentence });
    });
    return true;
  }

  #walk({ column, sentence }: SentenceAt, step: 1 | -1): boolean {
    const linked = this.#options.layout().columns[column]?.linked ?? [];
    const next = step === 1 ? linked.find((one) => one > sentence) : linked.findLast((one) => one < sentence);
    if (next === undefined) return false;
    this.#options.scrolling.drive(column);
    this.#options.travel.focusSentence({ column, sentence: next });
    return true;
  }

  /** To the next sentence, linked or not; from where the reader is when none has the focus. */
  #walkAll(column: number, at: SentenceAt | null, step: 1 | -1): boolean {
    const { elements, measures, layout, scrolling, travel } = this.#options;
    const read = placeAt(measures.columns[column], elements.scrollTop(column)).sentence;
    const sentence = at ? at.sentence + step : read;
    if (!layout().columns[column]?.sentences[sentence]) return true;
    scrolling.drive(column);
    travel.focusSentence({ column, sentence });
    travel.tellSentence({ column, sentence });
    return true;
  }

  #cross(at: SentenceAt, step: 1 | -1): boolean {
    const { linked, travel } = this.#options;
    const partner = linked
      .partnersOf(at)
      .filter((p) => Math.sign(p.column - at.column) === step)
      .sort((a, b) => Math.abs(a.column - at.column) - Math.abs(b.column - at.column))[0];
    const sentence = partner?.sentences[0];
    if (!partner || sentence === undefined) return false;
    travel.bringLevel(at);
    travel.focusWithoutScrolling({ column: partner.column, sentence });
    return true;
  }

  #enter(at: SentenceAt): boolean {
    const { elements, linked, travel, onSelectFinding, onAskNear } = this.#options;
    const finding = elements.elementOf(at)?.querySelector<HTMLElement>('[data-finding]')?.dataset.finding;
    if (linked.partnersOf(at).length > 0) travel.bringLevel(at);
    else if (finding !== undefined) onSelectFinding(finding);
    else onAskNear(at);
    return true;
  }
}
