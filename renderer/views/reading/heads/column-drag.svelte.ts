import { on } from 'svelte/events';
import { dropPlace } from './drop-place.ts';

export interface ColumnDragOptions {
  /** The row in which the columns stand, and what scrolls it sideways. */
  readonly row: () => HTMLElement | undefined;
  readonly sideways: () => HTMLElement | undefined;
  readonly move: (column: number, place: number) => void;
}

/** Pixels that the pointer goes before a press is a drag. */
const SLACK = 6;
/** Pixels from an edge of the window at which it is scrolled sideways, and by how many with each move. */
const EDGE = 48;
const STEP = 18;

/** Moves a column by its head with a mouse, a pen or a finger. */
export class ColumnDrag {
  /** The column that is being dragged, and the place it would take. */
  column: number | null = $state(null);
  place: number | null = $state(null);
  /** Where the line stands that shows the place, in pixels of the row. */
  line = $state(0);
  readonly #options: ColumnDragOptions;

  constructor(options: ColumnDragOptions) {
    this.#options = options;
  }

  /** The pointer went down on the head of a column. */
  press(event: PointerEvent, column: number): void {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    const touch = event.pointerType === 'touch';
    // A finger beside the letter scrolls.
    if (touch && !(event.target instanceof Element && event.target.closest('.badge'))) return;
    const from = event.clientX;
    const head = event.currentTarget;
    head.setPointerCapture?.(event.pointerId);
    const stops = [
      on(head, 'pointermove', (moved) => {
        if (this.column === null && Math.abs(moved.clientX - from) < SLACK) return;
        this.column = column;
        this.#follow(moved.clientX);
      }),
      on(head, 'pointerup', () => end(true)),
      on(head, 'pointercancel', () => end(false)),
      on(window, 'keydown', (key) => {
        if (key.key === 'Escape' && this.column !== null) end(false);
      }),
    ];
    const end = (drop: boolean) => {
      stops.forEach((stop) => stop());
      const place = this.place;
      const moved = this.column !== null && place !== null && place !== column;
      this.column = this.place = null;
      if (drop && moved) this.#options.move(column, place);
    };
  }

  #follow(x: number): void {
    const row = this.#options.row();
    const sideways = this.#options.sideways();
    if (!row || this.column === null) return;
    if (sideways) {
      const window = sideways.getBoundingClientRect();
      if (x > window.right - EDGE) sideways.scrollLeft += STEP;
      else if (x < window.left + EDGE) sideways.scrollLeft -= STEP;
    }
    const boxes = [...row.querySelectorAll('.column')].map((column) => column.getBoundingClientRect());
    const left = row.getBoundingClientRect().left;
    const middles = boxes.map((box) => (box.left + box.right) / 2);
    this.place = dropPlace(middles, this.column, x);
    const others = boxes.filter((_, column) => column !== this.column);
    const [before, after] = [others[this.place - 1], others[this.place]];
    const line =
      before && after
        ? (before.right + after.left) / 2
        : before
          ? before.right + 12
          : (after?.left ?? 0) - 12;
    this.line = line - left;
  }
}
