/** Where a reader stood: put back once for each set of texts, and told from then on. */
export class KeptPlace {
  readonly #identity: () => string;
  #restored: string | undefined;

  /** `identity` names the texts that are read now: other texts are another reading, with a place of their own. */
  constructor(identity: () => string) {
    this.#identity = identity;
  }

  /** Whether the columns stand where the reader put them. */
  get isRestored(): boolean {
    return this.#restored === this.#identity();
  }

  /** Puts the columns in their place with `restore`, unless that was done; not before the letters have their widths. */
  restoreOnce(restore: () => void): void {
    if (this.isRestored) return;
    if (document.fonts && document.fonts.status === 'loading') return;
    this.#restored = this.#identity();
    restore();
  }
}
