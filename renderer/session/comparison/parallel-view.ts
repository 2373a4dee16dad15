/** What the reading room is given and what it tells: the contract between `renderer/room` and the shell around it. */
import type { Level } from './mark-level.ts';
import type { Comparison, EditKind, Place, Span } from '../../../engine/index.ts';
import type { HeadingMark } from '../../../engine/view/index.ts';

/** One column, ready to be typeset. `id` is the engine's source id; `text` is what the outline's offsets refer to. */
export interface RoomText {
  readonly id: string;
  readonly title: string;
  readonly kind: 'version' | 'passage';
  /** The line above the headline, for example "Globe Live Media · Melissa Galbraith · July 2022". */
  readonly byline: string;
  readonly text: string;
  /** The headings that its file had; absent where that is not known. */
  readonly headings?: readonly HeadingMark[] | undefined;
}

/** Where one column stands: the sentence at its top, and how many pixels of it are above the edge. */
export interface ColumnPlace {
  readonly sentence: number;
  readonly offset: number;
}

export interface ParallelViewProps {
  readonly texts: readonly RoomText[];
  /** Null until the worker has answered; the texts are readable at once. */
  readonly comparison: Comparison | null;
  readonly selectedFinding: string | null;
  /** Findings the user dismissed: drawn faintly on the strip and not on the words. */
  readonly dismissed: ReadonlySet<string>;
  /** Kinds of difference that are not marked on the words. */
  readonly hiddenKinds: ReadonlySet<EditKind>;
  /** What is marked: words, sentences or paragraphs. Words where not given. */
  readonly level?: Level | undefined;
  readonly linkedScrolling: boolean;
  /** Where the columns stood when this comparison was last read. */
  readonly initialColumns: readonly ColumnPlace[];
  /** The reader shows or hides a kind of difference; without it the legend only explains. */
  readonly onShowKind?: ((kind: EditKind, shown: boolean) => void) | undefined;
  readonly onSelectFinding: (id: string) => void;
  /** The reader moves the column of a text to another place, counted from 0; without it columns stay where they are. */
  readonly onMoveColumn?: ((id: string, place: number) => void) | undefined;
  /** Called when scrolling has come to rest. */
  readonly onColumnsMoved: (columns: readonly ColumnPlace[]) => void;
  /** The user selected words in a column and asks for a passage of them, or for an evidence block in the note. */
  readonly onMakePassage: (column: number, span: Span) => void;
  readonly onQuote: (column: number, span: Span) => void;
  /** The user asks where else selected words are said; absent where that is not told. */
  readonly onWhereElse?: ((column: number, span: Span) => void) | undefined;
  /** Puts a link to the words on the clipboard; absent where there is none. */
  readonly onCopyLink?: ((column: number, span: Span) => void) | undefined;
  /** The user writes a note at selected words, highlights them, or copies them; absent where that cannot be done. */
  readonly onWords?: ((what: WordsAction, column: number, span: Span) => void) | undefined;
  /** The user pastes over selected words: they are set beside what was pasted; absent where that cannot be done. */
  readonly onPaste?: ((column: number, span: Span, pasted: string) => void) | undefined;
  /** The user says that selected sentences correspond to those of another column, or never do; absent: no pins. */
  readonly pins?: RoomPins | undefined;
}

/** What is done with selected words besides: a note at them, a highlight, a copy with their source, the clipboard beside them. */
export type WordsAction = 'note' | 'highlight' | 'copy' | 'clipboard';

/** What a room asks when sentences are pinned. */
export interface RoomPins {
  /** Id of the text in which sentences wait for their counterpart. */
  readonly waiting: string | null;
  readonly onCorrespond: (column: number, span: Span) => void;
  readonly onNever: (column: number, span: Span) => void;
  readonly onCancel: () => void;
}

/** What the shell may ask of a mounted reading room (`bind:this`). */
export interface ParallelViewHandle {
  /** Brings every column that has one of the places to it, level with each other, and flashes them. */
  goTo(places: readonly Place[]): void;
  /** Moves keyboard focus into column 1, 2, ... */
  focusColumn(number: number): void;
  /** Steps by rows in a way of its own and tells where it came to; false leaves it to whoever asks. */
  stepRow?(steps: 1 | -1): boolean;
}
