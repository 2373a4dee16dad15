/** Short messages at the edge of the window. One with an `undo` can be taken back while it is up. */
export interface ToastWords {
  readonly message: string;
  readonly hint?: string;
  /** What the message is about, one line each. */
  readonly items?: readonly string[];
  readonly tone?: 'plain' | 'error';
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
  readonly undo?: () => void;
  /** What it tells of, where the newest word on it is enough: it replaces the one before. */
  readonly subject?: string;
}

export interface Toast extends ToastWords {
  readonly id: number;
}

/** More than these would cover the window; older ones wait, and their time with them. */
const MOST_VISIBLE = 3;
/** A toast goes after this, unless the pointer or the focus is on it. */
const LIFETIME_MS = { plain: 9_000, error: 20_000 };

export class Toasts {
  #list = $state.raw<readonly Toast[]>([]);
  #timers: Record<number, ReturnType<typeof setTimeout>> = {};
  #held: Record<number, true> = {};
  #lastId = 0;

  /** Every toast that is up, the newest last. */
  get list(): readonly Toast[] {
    return this.#list;
  }
  /** The newest few. */
  get visible(): readonly Toast[] {
    return this.#list.slice(-MOST_VISIBLE);
  }
  /** How many older ones wait behind those. */
  get waiting(): number {
    return Math.max(0, this.#list.length - MOST_VISIBLE);
  }

  show(words: ToastWords): number {
    const toast: Toast = { ...words, id: ++this.#lastId };
    // The same error again replaces the one that says it already, as news of one subject do.
    const same = this.#list.find((one) =>
      toast.subject === undefined
        ? one.tone === 'error' && one.message === toast.message && one.hint === toast.hint
        : one.subject === toast.subject,
    );
    if (same) this.close(same.id);
    this.#list = [...this.#list, toast];
    this.#time();
    return toast.id;
  }

  close(id: number): void {
    delete this.#held[id];
    this.#list = this.#list.filter((toast) => toast.id !== id);
    this.#time();
  }

  /** Closes what tells of a subject, when it holds no more. */
  closeOf(subject: string): void {
    for (const one of this.#list) if (one.subject === subject) this.close(one.id);
  }

  closeAll(): void {
    for (const { id } of this.#list) this.close(id);
  }

  /** Closes the newest error; false when there is none. */
  closeNewestError(): boolean {
    const toast = this.#list.findLast((one) => one.tone === 'error');
    if (toast) this.close(toast.id);
    return toast !== undefined;
  }

  /** Keeps a toast from going away. */
  hold(id: number): void {
    this.#held[id] = true;
    this.#time();
  }

  /** Starts the time of a toast again. */
  letGo(id: number): void {
    delete this.#held[id];
    this.#time();
  }

  /** Takes back what the newest toast with an undo tells of; false when there is none. */
  undoLast(): boolean {
    const toast = this.#list.findLast((one) => one.undo);
    if (!toast) return false;
    this.close(toast.id);
    toast.undo?.();
    return true;
  }

  /** Time runs for what is seen and not held; for nothing else. */
  #time(): void {
    const running = this.visible.filter(({ id }) => !this.#held[id]);
    for (const id of Object.keys(this.#timers).map(Number)) {
      if (running.some((toast) => toast.id === id)) continue;
      clearTimeout(this.#timers[id]);
      delete this.#timers[id];
    }
    for (const { id, tone } of running) {
      this.#timers[id] ??= setTimeout(() => this.close(id), LIFETIME_MS[tone ?? 'plain']);
    }
  }
}
