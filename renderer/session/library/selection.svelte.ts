import { SvelteSet } from 'svelte/reactivity';

/** Sources that are chosen to have something done to all of them; not to be taken for those that are ticked to be read. */
export class Selection {
  /** Whether the rows of the library are chosen from. */
  #on = $state(false);
  readonly #ids = new SvelteSet<string>();
  /** Where a range begins. */
  #anchor: string | null = null;

  get on() {
    return this.#on;
  }
  get size() {
    return this.#ids.size;
  }
  get ids(): readonly string[] {
    return [...this.#ids];
  }
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  begin(): void {
    this.#on = true;
  }
  end(): void {
    this.#on = false;
    this.clear();
  }
  clear(): void {
    this.#ids.clear();
    this.#anchor = null;
  }

  choose(id: string, on: boolean): void {
    this.#on = true;
    if (on) this.#ids.add(id);
    else this.#ids.delete(id);
    this.#anchor = id;
  }

  /** Chooses all from the one chosen last to this one, in the order in which they are shown. */
  chooseTo(id: string, shown: readonly string[]): void {
    const from = this.#anchor === null ? -1 : shown.indexOf(this.#anchor);
    const to = shown.indexOf(id);
    if (from < 0 || to < 0) return this.choose(id, true);
    this.#on = true;
    for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) this.#ids.add(one);
  }

  chooseAll(shown: readonly string[]): void {
    this.#on = true;
    for (const id of shown) this.#ids.add(id);
  }

  /** Lets go of those that are not there any more. */
  keep(isThere: (id: string) => boolean): void {
    for (const id of [...this.#ids]) if (!isThere(id)) this.#ids.delete(id);
  }
}
