import { follow, risingAnchors, type Anchor } from './anchors.ts';
import { glide, type Glide } from './glide.ts';
import { levelOut } from './level.ts';

/** What is needed of a column's scrolling element. */
export interface Scroller {
  scrollTop: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
}

/** A height that shall come level with others. */
export interface Height {
  readonly column: number;
  /** Pixels below the top of the column's content. */
  readonly y: number;
}

export interface RoomScrollOptions {
  readonly scrollers: () => readonly (Scroller | undefined)[];
  /** Whether the other columns follow the one that is scrolled. */
  readonly linked: () => boolean;
  readonly still: () => boolean;
  /** Heights of linked sentences in two columns, before crossings are taken out. */
  readonly anchors: (from: number, to: number) => readonly Anchor[];
  /** The columns have stood still for {@link REST} milliseconds. */
  readonly onRest: () => void;
}

/** How long a scroller must stand still to be at rest, in milliseconds. */
export const REST = 250;

/**
 * Scrolls the columns: those that follow the one the reader moves, and those that are brought level.
 *
 * A scroll event does not say who caused it. The reader's hand is known by what comes before it (wheel, pointer, key),
 * told through {@link drive}; only that column's events move others, so that no column ever answers its own echo.
 */
export class RoomScroll {
  readonly #options: RoomScrollOptions;
  #driver: number | null = null;
  #glide: Glide | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** How far each column stands from where it would follow, after it was brought level; fades as the reader goes on. */
  #slips = new Map<number, number>();
  #lastTop = 0;
  /** Where each column stood at its last scroll event. */
  #knownTops = new Map<number, number>();
  #chains = new Map<string, readonly Anchor[]>();

  constructor(options: RoomScrollOptions) {
    this.#options = options;
  }

  /** The reader's hand is on this column now; what was gliding stops where it is. */
  drive(column: number): void {
    this.#glide?.stop();
    this.#glide = null;
    if (this.#driver === column) return;
    this.#driver = column;
    // The browser may have scrolled before it tells of the wheel: where the column stood until then is what counts.
    this.#noteSlips(this.#knownTops.get(column));
  }

  /** Forgets measured positions, after the columns were laid out anew. */
  remeasured(): void {
    this.#chains.clear();
    this.#options.scrollers().forEach((scroller, column) => {
      if (scroller) this.#knownTops.set(column, scroller.scrollTop);
    });
    if (this.#driver !== null) this.#noteSlips();
  }

  /** A column was scrolled, by whomever. */
  scrolled(column: number): void {
    this.#waitForRest();
    const top = this.#options.scrollers()[column]?.scrollTop;
    if (top !== undefined) this.#knownTops.set(column, top);
    if (this.#glide || column !== this.#driver || !this.#options.linked()) return;
    const scrollers = this.#options.scrollers();
    const driver = scrollers[column];
    if (!driver) return;
    const moved = Math.abs(driver.scrollTop - this.#lastTop);
    this.#lastTop = driver.scrollTop;
    const fade = Math.exp(-moved / Math.max(1, driver.clientHeight / 2));
    scrollers.forEach((other, index) => {
      if (!other || index === column) return;
      const slip = (this.#slips.get(index) ?? 0) * fade;
      this.#slips.set(index, slip);
      other.scrollTop = this.#followed(column, driver, index, other) + slip;
    });
  }

  /**
   * Brings the heights level with each other, as near as can be to `preferred` pixels below the top edge. The columns
   * stay where they are brought until the reader scrolls on.
   */
  level(heights: readonly Height[], preferred: number, done: () => void = () => {}): void {
    const scrollers = this.#options.scrollers();
    const targets = heights.flatMap(({ column, y }) => {
      const scroller = scrollers[column];
      return scroller
        ? [{ column, y, most: Math.max(0, scroller.scrollHeight - scroller.clientHeight) }]
        : [];
    });
    if (targets.length === 0) return;
    const moves = new Map<Scroller, number>();
    for (const [column, top] of levelOut(targets, preferred)) moves.set(scrollers[column]!, top);
    this.#move(moves, done);
  }

  /** Puts columns at scroll positions at once, as when a comparison is opened again; undefined leaves one as it is. */
  restore(tops: readonly (number | undefined)[]): void {
    const scrollers = this.#options.scrollers();
    tops.forEach((top, column) => {
      const scroller = scrollers[column];
      if (scroller && top !== undefined) scroller.scrollTop = top;
    });
    this.#driver = null;
  }

  destroy(): void {
    this.#glide?.stop();
    clearTimeout(this.#rest);
  }

  #move(moves: ReadonlyMap<Scroller, number>, done: () => void): void {
    this.#glide?.stop();
    this.#driver = null;
    let finished = false;
    const gliding = glide(moves, {
      still: this.#options.still(),
      done: () => {
        finished = true;
        this.#glide = null;
        this.#waitForRest();
        done();
      },
    });
    if (!finished) this.#glide = gliding;
  }

  #noteSlips(knownTop?: number): void {
    const scrollers = this.#options.scrollers();
    const column = this.#driver ?? 0;
    const scroller = scrollers[column];
    this.#slips.clear();
    if (!scroller) return;
    const { scrollHeight, clientHeight } = scroller;
    const driver = { scrollTop: knownTop ?? scroller.scrollTop, scrollHeight, clientHeight };
    this.#lastTop = driver.scrollTop;
    scrollers.forEach((other, index) => {
      if (!other || index === column) return;
      this.#slips.set(index, other.scrollTop - this.#followed(column, driver, index, other));
    });
  }

  #followed(column: number, driver: Scroller, index: number, other: Scroller): number {
    const key = `${column}>${index}`;
    let chain = this.#chains.get(key);
    if (!chain) {
      chain = risingAnchors(this.#options.anchors(column, index), driver.scrollHeight, other.scrollHeight);
      this.#chains.set(key, chain);
    }
    return follow(chain, driver, other);
  }

  #waitForRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#options.onRest, REST);
  }
}
