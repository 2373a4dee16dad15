/** The heights that rows had when they were seen, by key, as long as the list keeps its width. */
export class KnownHeights {
  readonly #heights = new Map<string, number>();
  #width = 0;

  /** Forgets everything when the width has changed: lines break elsewhere. */
  inWidth(width: number): void {
    if (width === this.#width) return;
    this.#heights.clear();
    this.#width = width;
  }
  get(key: string): number | undefined {
    return this.#heights.get(key);
  }
  set(key: string, height: number): void {
    this.#heights.set(key, height);
  }
}
