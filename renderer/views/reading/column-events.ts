/** What the reader's hand does to one column. */
export interface ColumnHand {
  /** The hand is on the column now; what it scrolls is the reader's wish. */
  readonly drive: () => void;
  readonly scrolled: () => void;
  readonly press: () => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly click: (event: MouseEvent) => void;
  /** The pointer is over this, or has left. */
  readonly hover: (target: EventTarget | null) => void;
  /** The focus is on this. */
  readonly focus: (target: EventTarget | null) => void;
  /** The focus has left this, perhaps because it is being taken away. */
  readonly blur: (target: EventTarget | null) => void;
}

const SCROLL_KEYS = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ']);

/**
 * Listens to one column; returns how to stop. Handlers stand on the scroller once instead of on thousands of sentences.
 */
export function listenToColumn(scroller: HTMLElement, hand: ColumnHand): () => void {
  const aborter = new AbortController();
  const { signal } = aborter;
  const { drive } = hand;
  scroller.addEventListener('scroll', hand.scrolled, { signal, passive: true });
  scroller.addEventListener('wheel', drive, { signal, passive: true });
  scroller.addEventListener('touchstart', drive, { signal, passive: true });
  scroller.addEventListener('pointerdown', () => (drive(), hand.press()), { signal });
  scroller.addEventListener(
    'keydown',
    (event) => {
      if (SCROLL_KEYS.has(event.key)) drive();
      hand.key(event);
    },
    { signal },
  );
  scroller.addEventListener('click', hand.click, { signal });
  scroller.addEventListener('pointerover', (event) => hand.hover(event.target), { signal });
  scroller.addEventListener('pointerleave', () => hand.hover(null), { signal });
  scroller.addEventListener('focusin', (event) => hand.focus(event.target), { signal });
  scroller.addEventListener('focusout', (event) => hand.blur(event.target), { signal });
  return () => aborter.abort();
}
