import type { Span } from '../../../../engine/index.ts';
import type { RoomPins, WordsAction } from '../../../session/comparison/parallel-view.ts';
import type { RoomSelection, SelectedWords } from './room-selection.svelte.ts';

export interface SelectionActionsOptions {
  readonly selection: RoomSelection;
  readonly room: () => HTMLElement | undefined;
  /** What a shortcut means where no words are selected: the sentence that has the focus. */
  readonly focusedSentence: () => SelectedWords | null;
  readonly focusColumn: (column: number) => void;
  readonly onMakePassage: (column: number, span: Span) => void;
  readonly onQuote: (column: number, span: Span) => void;
  readonly onWhereElse?: ((column: number, span: Span) => void) | undefined;
  readonly onCopyLink: (column: number, span: Span) => void;
  readonly onWords?: ((what: WordsAction, column: number, span: Span) => void) | undefined;
  readonly onPaste?: ((column: number, span: Span, pasted: string) => void) | undefined;
  readonly pins: () => RoomPins | undefined;
  /** Asks what comes near the words in the other texts; absent where that is not told. */
  readonly onAskNear?: ((column: number, span: Span) => void) | undefined;
}

type Order = WordsAction | 'passage' | 'quote' | 'where-else' | 'link' | 'correspond' | 'never' | 'near';
const ORDER_KEYS: Readonly<Record<string, Order>> = {
  KeyP: 'passage',
  KeyN: 'quote',
  KeyE: 'where-else',
  KeyH: 'highlight',
  KeyM: 'note',
  KeyK: 'copy',
  KeyV: 'clipboard',
  KeyL: 'link',
  KeyC: 'correspond',
  KeyX: 'never',
  KeyW: 'near',
};

/** What can be done with selected words: by the toolbar beside them, and by keys. */
export class SelectionActions {
  /** The mounted toolbar. */
  toolbar: { focus(): void } | undefined = $state();
  readonly #options: SelectionActionsOptions;

  constructor(options: SelectionActionsOptions) {
    this.#options = options;
  }

  makePassage(): void {
    this.#act('passage', this.#options.selection.words);
  }
  quote(): void {
    this.#act('quote', this.#options.selection.words);
  }
  whereElse(): void {
    this.#act('where-else', this.#options.selection.words);
  }

  /** Writes a note at the words, highlights or copies them. */
  order(what: WordsAction): void {
    this.#act(what, this.#options.selection.words);
  }
  copyLink(): void {
    this.#act('link', this.#options.selection.words);
  }
  correspond(): void {
    this.#act('correspond', this.#options.selection.words);
  }
  never(): void {
    this.#act('never', this.#options.selection.words);
  }
  near(): void {
    this.#act('near', this.#options.selection.words);
  }

  /** Takes the toolbar away, and the focus that was on it back to the column. */
  close(): void {
    const { selection, focusColumn } = this.#options;
    const column = selection.words?.column;
    if (column !== undefined && this.#toolbarHasFocus()) focusColumn(column);
    selection.clear();
  }

  /** Words are pasted anywhere in the window: over selected words they are set beside them. */
  paste(event: ClipboardEvent): void {
    const { selection, onPaste } = this.#options;
    const { words } = selection;
    const pasted = event.clipboardData?.getData('text/plain');
    if (!words || !onPaste || !pasted || !this.#isInRoom(event)) return;
    event.preventDefault();
    this.close();
    onPaste(words.column, words.span, pasted);
  }

  #isInRoom({ target }: Event): boolean {
    return target === document.body || (target instanceof Node && !!this.#options.room()?.contains(target));
  }

  /** A key pressed anywhere in the window. */
  key(event: KeyboardEvent): void {
    const { selection, focusedSentence } = this.#options;
    const shortcut = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (!this.#isInRoom(event)) return;
    const order = shortcut ? ORDER_KEYS[event.code] : undefined;
    if (order) {
      const words = selection.words ?? focusedSentence();
      if (!words) return;
      this.#act(order, words);
    } else if (selection.words && event.key === 'Escape') this.close();
    else if (this.#options.pins()?.waiting && event.key === 'Escape') this.#options.pins()?.onCancel();
    else if (selection.words && event.key === 'Tab' && !event.shiftKey && !this.#toolbarHasFocus())
      this.toolbar?.focus();
    else return;
    event.preventDefault();
  }

  #act(what: Order, words: SelectedWords | null): void {
    if (!words) return;
    const { onMakePassage, onQuote, onWhereElse, onCopyLink, onAskNear, onWords, pins } = this.#options;
    const ordered = (what: WordsAction) => (column: number, span: Span) => onWords?.(what, column, span);
    const does = {
      passage: onMakePassage,
      quote: onQuote,
      'where-else': onWhereElse,
      link: onCopyLink,
      correspond: pins()?.onCorrespond,
      never: pins()?.onNever,
      near: onAskNear,
      note: ordered('note'),
      highlight: ordered('highlight'),
      copy: ordered('copy'),
      clipboard: ordered('clipboard'),
    }[what];
    this.close();
    does?.(words.column, words.span);
  }

  #toolbarHasFocus(): boolean {
    return document.activeElement?.closest('[role="toolbar"]')?.closest('.room') === this.#options.room();
  }
}
