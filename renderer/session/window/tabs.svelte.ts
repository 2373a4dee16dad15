/** A tab. `comparison` is the id of what is open in it; null where nothing is. */
export interface Tab {
  readonly key: number;
  readonly comparison: string | null;
}

/** The tabs of the window, in their order; one of them is always before the user. */
export class Tabs {
  #lastKey = 0;
  #list = $state.raw<readonly Tab[]>([]);
  #active = $state(0);

  constructor() {
    this.#list = [this.#made(null)];
    this.#active = this.#lastKey;
  }

  get list(): readonly Tab[] {
    return this.#list;
  }
  get active(): Tab {
    return this.#list.find((tab) => tab.key === this.#active) ?? this.#list[0]!;
  }
  get position(): number {
    return this.#list.indexOf(this.active);
  }

  withComparison(id: string): Tab | undefined {
    return this.#list.find((tab) => tab.comparison === id);
  }

  /** Puts tabs with these comparisons in the place of all there are; with none, one empty tab. */
  restore(comparisons: readonly string[]): void {
    const ids = comparisons.filter((id, at) => comparisons.indexOf(id) === at);
    this.#list = ids.length > 0 ? ids.map((id) => this.#made(id)) : [this.#made(null)];
    this.#active = this.#list[0]!.key;
  }

  /** Lays something else into the active tab. */
  lay(comparison: string | null): void {
    this.#list = this.#list.map((tab) => (tab === this.active ? { ...tab, comparison } : tab));
  }

  /** A new tab behind the active one; it becomes the active one. */
  add(comparison: string | null = null): Tab {
    const tab = this.#made(comparison);
    this.#list = this.#list.toSpliced(this.position + 1, 0, tab);
    this.#active = tab.key;
    return tab;
  }

  activate(tab: Tab): void {
    if (this.#list.some((one) => one.key === tab.key)) this.#active = tab.key;
  }

  /** The tab beside the active one; round at the ends. */
  beside(steps: 1 | -1): Tab {
    const count = this.#list.length;
    return this.#list[(this.position + steps + count) % count]!;
  }

  /** Takes a tab away; in place of the last one comes an empty one. The neighbour of an active one becomes active. */
  remove(tab: Tab): void {
    const at = this.#list.findIndex((one) => one.key === tab.key);
    if (at === -1) return;
    const wasActive = this.active.key === tab.key;
    const left = this.#list.toSpliced(at, 1);
    this.#list = left.length > 0 ? left : [this.#made(null)];
    if (wasActive) this.#active = this.#list[Math.min(at, this.#list.length - 1)]!.key;
  }

  /** Moves a tab to a position, counted from 0 among all of them. */
  move(tab: Tab, position: number): void {
    const at = this.#list.findIndex((one) => one.key === tab.key);
    if (at === -1) return;
    const to = Math.min(Math.max(position, 0), this.#list.length - 1);
    this.#list = this.#list.toSpliced(at, 1).toSpliced(to, 0, this.#list[at]!);
  }

  #made(comparison: string | null): Tab {
    return { key: ++this.#lastKey, comparison };
  }
}
