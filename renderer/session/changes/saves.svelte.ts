import { type BridgeError, asBridgeError } from '../../bridge/client.ts';

/** With these the library did not keep what it was given; any other refusal is an answer, and nothing is left unsaved. */
const NOT_KEPT = new Set(['unreachable', 'fault', 'library-unwritable', 'not-allowed']);

/** Whether everything the user did has reached the library. */
export class Saves {
  #pending = $state(0);
  #failure = $state.raw<BridgeError | null>(null);

  get state(): 'saved' | 'saving' | 'failed' {
    if (this.#pending > 0) return 'saving';
    return this.#failure ? 'failed' : 'saved';
  }

  get failure(): BridgeError | null {
    return this.#failure;
  }

  /** Counts `work` as a save under way, and passes on how it ends. A later save that succeeds clears a failure. */
  async track<T>(work: Promise<T>): Promise<T> {
    this.#pending++;
    try {
      const value = await work;
      this.#failure = null;
      return value;
    } catch (thrown) {
      const error = asBridgeError(thrown);
      if (NOT_KEPT.has(error.code)) this.#failure = error;
      throw error;
    } finally {
      this.#pending--;
    }
  }
}
