/** Short messages at the edge of the window. One with an `undo` can be taken back while it is up. */
export interface ToastWords {
  readonly message: string;
  readonly hint?: string;
  readonly tone?: 'plain' | 'error';
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
  readonly undo?: () => void;
}

export interface Toast extends ToastWords {
  readonly id: number;
}

/** An error stays until it is closed; anything else goes after a while, unless the pointer or the focus is on it. */
const LIFETIME_MS = 9000;

export class Toasts {
  #list = $state.raw<readonly Toast[]>([]);
  #timers: Record<number, ReturnType<typeof setTimeout>> = {};
  #lastId = 0;

  get list(): readonly Toast[] {
    return this.#list;
  }

  show(words: ToastWords): number {
    const toast: Toast = { ...words, id: ++this.#lastId };
    // The same error again replaces the one that says it already.
    const same = this.#list.find(
      (one) => one.tone === 'error' && one.message === toast.message && one.hint === toast.hint,
    );
    if (same) this.close(same.id);
    this.#list = [...this.#list, toast];
    this.letGo(toast.id);
    return toast.id;
  }

  close(id: number): void {
    this.hold(id);
    this.#list = this.#list.filter((toast) => toast.id !== id);
  }

  /** Keeps a toast from going away. */
  hold(id: number): void {
    clearTimeout(this.#timers[id]);
    delete this.#timers[id];
  }

  /** Starts the time of a toast (again); an error has none. */
  letGo(id: number): void {
    this.hold(id);
    const toast = this.#list.find((one) => one.id === id);
    if (!toast || toast.tone === 'error') return;
    this.#timers[id] = setTimeout(() => this.close(id), LIFETIME_MS);
  }

  /** Takes back what the newest toast with an undo tells of; false when there is none. */
  undoLast(): boolean {
    const toast = this.#list.findLast((one) => one.undo);
    if (!toast) return false;
    this.close(toast.id);
    toast.undo?.();
    return true;
  }
}
