import type { Messages } from './messages.svelte.ts';

/** Something the user did that can be taken back, and done again. */
export interface UndoableAction {
  /** What was done, to follow "Undo:" in a list and "Undone:" in a message, for example "Judged confirmed". */
  readonly what: string;
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
}

const LONGEST = 200;

/**
 * What the user did in this window, the newest last: taken back and done again in order, one after the other however
 * fast the keys are pressed. A deed that cannot be taken back any more is dropped, and the reason is shown.
 */
export class Journal {
  #done = $state.raw<readonly UndoableAction[]>([]);
  #undone = $state.raw<readonly UndoableAction[]>([]);
  #turn: Promise<void> = Promise.resolve();
  #turning = $state(0);
  readonly #messages: Messages;

  constructor(messages: Messages) {
    this.#messages = messages;
  }

  /** What {@link undo} takes back next, and what {@link redo} does again. */
  get last(): UndoableAction | null {
    return this.#done.at(-1) ?? null;
  }
  get next(): UndoableAction | null {
    return this.#undone.at(-1) ?? null;
  }

  /** Whether something is being done, taken back or done again: what can be undone next is known when it is. */
  get underWay(): boolean {
    return this.#turning > 0;
  }

  record(deed: UndoableAction): void {
    this.#done = [...this.#done, deed].slice(-LONGEST);
    this.#undone = [];
  }

  /** Does what is recorded only when it is done, though it is seen at once: undo and redo wait for it. */
  during(work: () => Promise<void>): Promise<void> {
    const done = this.#inTurn(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  /** Takes back the last deed, or, if it still can be, this one. */
  undo(deed?: UndoableAction): Promise<void> {
    return this.#after(async () => {
      const which = deed ?? this.last;
      if (!which || !this.#done.includes(which)) return this.#messages.announce('There is nothing to undo.');
      this.#done = this.#done.filter((one) => one !== which);
      await which.undo();
      this.#undone = [...this.#undone, which];
      this.#messages.announce(`Undone: ${which.what}.`);
    });
  }

  redo(): Promise<void> {
    return this.#after(async () => {
      const which = this.next;
      if (!which) return this.#messages.announce('There is nothing to do again.');
      this.#undone = this.#undone.slice(0, -1);
      await which.redo();
      this.#done = [...this.#done, which];
      this.#messages.announce(`Done again: ${which.what}.`);
    });
  }

  /** Forgets all that was done: none of it can be taken back any more. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
  }

  #after(work: () => Promise<void>): Promise<void> {
    return (this.#turn = this.#inTurn(() => this.#messages.attempt(work())));
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turning += 1;
    try {
      await this.#turn;
      await work();
    } finally {
      this.#turning -= 1;
    }
  }
}
