import type { Place } from '../../../engine/index.ts';

/** What the room around it may ask of a mounted layout. */
export interface LayoutHandle {
  /** Brings the first of the places into view and lights it up. */
  goTo(places: readonly Place[]): Promise<void>;
  /** Moves the focus one row on or back, and answers what to say of it. */
  step?(by: 1 | -1): Promise<string>;
  /** Scrolls to a height of the whole, in pixels. */
  goToHeight?(y: number): void;
  focusColumn?(number: number): void;
}
