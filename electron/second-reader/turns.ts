/** Lets so many pieces of work run at one time, the others in the order they came. */
export class Turns {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param most how many may run, this one among them */
  async take<T>(most: number, work: () => Promise<T>): Promise<T> {
    while (this.#running >= most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}
