import type { Comparison, Place, Span } from '../../../../engine/index.ts';
import type { RoomLayout } from '../layout/layout.ts';
import type { RoomPins } from '../../../session/comparison/parallel-view.ts';
import type { RoomTravel } from '../room-travel.svelte.ts';
import type { SelectedWords } from '../selection/room-selection.svelte.ts';
import { nearPlaces, type NearPlace } from './near-places.ts';

export interface NearQuestionOptions {
  readonly layout: () => RoomLayout;
  readonly comparison: () => Comparison | null;
  readonly travel: RoomTravel;
  readonly pins: () => RoomPins | undefined;
}

/** What the reader asks of a sentence that is linked to nothing: what comes near it in the other texts? */
export class NearQuestion {
  #asked = $state.raw<{ readonly source: string; readonly column: number; readonly span: Span } | null>(null);
  readonly #options: NearQuestionOptions;

  constructor(options: NearQuestionOptions) {
    this.#options = options;
  }

  /** Column and stretch that were asked about; null when nothing was. */
  get asked(): SelectedWords | null {
    return this.#asked;
  }
  /** The nearest first. */
  readonly places: readonly NearPlace[] = $derived.by(() => {
    const comparison = this.#options.comparison();
    return this.#asked && comparison ? nearPlaces(comparison, this.#asked.source, this.#asked.span) : [];
  });

  /** Whether it is a question at all: the words are linked to nothing, and there are other texts. */
  concerns(words: SelectedWords | null): boolean {
    const { columns } = this.#options.layout();
    const { sentences = [], linked = [] } = (words && columns[words.column]) ?? {};
    if (!words || !this.#options.comparison() || columns.length < 2) return false;
    const { start, end } = words.span;
    return !linked.some((index) => sentences[index]!.start < end && sentences[index]!.end > start);
  }

  ask(column: number, span: Span): void {
    const source = this.#options.layout().columns[column]?.id;
    if (source !== undefined && this.concerns({ column, span })) this.#asked = { source, column, span };
  }

  /** Takes the answer away; the focus goes back to the sentence. */
  close(): void {
    const from = this.#asked;
    this.#asked = null;
    if (!from) return;
    const { sentences = [] } = this.#options.layout().columns[from.column] ?? {};
    const sentence = sentences.findIndex(({ end }) => end > from.span.start);
    if (sentence >= 0) this.#options.travel.focusWithoutScrolling({ column: from.column, sentence });
  }

  /** Pins the two places: what waited for a counterpart is let go, since this pin has both its sides. */
  pin({ own, other }: NearPlace): void {
    const pins = this.#options.pins();
    pins?.onCancel();
    for (const place of [own, other]) pins?.onCorrespond(this.#columnOf(place), place);
    this.close();
  }

  /** "B, paragraph 3": where a stretch of a text begins. */
  labelOf(source: string, { start }: Span): string {
    const column = this.#options.layout().columns.find((one) => one.id === source);
    const frame = column?.frames.find((one) => one.end > start);
    if (!column || !frame) return column?.letter ?? '';
    return `${column.letter}, ${frame.role === 'headline' ? 'headline' : `paragraph ${frame.number}`}`;
  }
  /** The same of what was asked about. */
  get label(): string {
    return this.#asked ? this.labelOf(this.#asked.source, this.#asked.span) : '';
  }

  #columnOf(place: Place): number {
    return this.#options.layout().columns.findIndex((column) => column.id === place.source);
  }
}
