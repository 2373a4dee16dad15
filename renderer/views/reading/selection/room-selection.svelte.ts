import type { Span } from '../../../../engine/index.ts';
import { spanOf } from '../column/text-offset.ts';

/** Selected words of one column, in UTF-16 offsets into its text. */
export interface SelectedWords {
  readonly column: number;
  readonly span: Span;
}

export interface RoomSelectionOptions {
  readonly room: () => HTMLElement | undefined;
  /** The block of text of each column, and the text it shows. */
  readonly blocks: () => readonly (HTMLElement | undefined)[];
  readonly texts: () => readonly { readonly text: string }[];
}

/** The document's selection, as far as it is one of words in the reading room. */
export class RoomSelection {
  /** Null while nothing is selected here, or the pointer is still selecting. */
  words: SelectedWords | null = $state.raw(null);
  /** Where the selection is seen, in pixels of the room. */
  box = $state.raw({ x: 0, top: 0, bottom: 0, room: { width: 0, height: 0 } });
  readonly #options: RoomSelectionOptions;
  #pressing = false;
  /** A selection made with the keyboard: the sentences where it began and where it ends now. */
  #sentences: { readonly column: number; readonly anchor: number; readonly end: number } | null = null;

  constructor(options: RoomSelectionOptions) {
    this.#options = options;
  }

  /** The pointer went down in a column: what is being selected counts when it is let go. */
  press(): void {
    this.#pressing = true;
  }

  release(): void {
    this.#pressing = false;
    this.changed();
  }

  /** Reads the document's selection. */
  changed(): void {
    const found = this.#read();
    if (!found) this.#sentences = null;
    if (found && this.#pressing) return;
    this.words = found;
    this.place();
  }

  /** Reads where the selection is seen; to be called again after scrolling. */
  place(): void {
    const room = this.#options.room();
    const selection = document.getSelection();
    if (!this.words || !room || !selection || selection.rangeCount === 0) return;
    // jsdom has ranges without boxes.
    const rect = selection.getRangeAt(0).getBoundingClientRect?.();
    if (!rect) return;
    const box = room.getBoundingClientRect();
    this.box = {
      x: rect.left + rect.width / 2 - box.left,
      top: rect.top - box.top,
      bottom: rect.bottom - box.top,
      room: { width: box.width, height: box.height },
    };
  }

  /**
   * Selects sentence `from`, or lets a selection that was begun so end one sentence further on.
   * `elementOf` answers the element of a sentence of the column, and null where there is none.
   */
  extend(column: number, from: number, step: 1 | -1, elementOf: (sentence: number) => Node | null): void {
    const begun = this.#sentences?.column === column ? this.#sentences : null;
    const anchor = begun?.anchor ?? from;
    const end = begun ? begun.end + step : anchor;
    const first = elementOf(Math.min(anchor, end));
    const last = elementOf(Math.max(anchor, end));
    if (!first || !last) return;
    document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    this.#sentences = { column, anchor, end };
    this.changed();
  }

  clear(): void {
    document.getSelection()?.removeAllRanges();
    this.#sentences = null;
    this.words = null;
  }

  #read(): SelectedWords | null {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0).cloneRange();
    const blocks = this.#options.blocks();
    const column = blocks.findIndex((block) => block?.contains(range.startContainer));
    const block = blocks[column];
    const text = this.#options.texts()[column]?.text;
    if (!block || text === undefined) return null;
    // A selection that runs on past the end of the column ends with the column.
    if (!block.contains(range.endContainer)) range.setEnd(block, block.childNodes.length);
    const span = spanOf(block, text, range);
    return span ? { column, span } : null;
  }
}
