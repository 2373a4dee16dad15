/** What a layout may ask of the virtual rows it has mounted. */
export interface RowsHandle {
  topOf(index: number): number;
  firstSeen(): number;
  goTo(index: number, level?: number): Promise<HTMLElement | null>;
  elementOf(index: number): HTMLElement | null;
  goToHeight(y: number): void;
}

/** Where a list of rows is scrolled to, in pixels: what is above the window, what is seen, and all. */
export interface RowsPlace {
  readonly top: number;
  readonly view: number;
  readonly total: number;
}
