import type { Comparison, Ledgers, SourceText } from '../../../engine/index.ts';
import { asBridgeError, type BridgeError } from '../../bridge/client.ts';
import type { Comparing, StartComparing } from './comparing.ts';
import type { CompareChoices } from './messages.ts';

/** Work that lasts longer than this shows its progress. */
const PATIENCE_MS = 300;

/** What the engine makes of the open texts: begun, under way, answered or stopped. */
export class EngineWork {
  #result = $state.raw<Comparison | null>(null);
  #partial = $state.raw<Comparison | null>(null);
  #ledgers = $state.raw<Ledgers | 'failed' | null>(null);
  #progress = $state.raw<{ readonly share: number; readonly pass: string } | null>(null);
  #stopped = $state.raw<'cancelled' | BridgeError | null>(null);
  #work: Comparing | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #start: StartComparing;
  readonly #onError: (error: BridgeError) => void;

  constructor(start: StartComparing, onError: (error: BridgeError) => void) {
    this.#start = start;
    this.#onError = onError;
  }

  /** Null until the engine has answered. */
  get result(): Comparison | null {
    return this.#result;
  }
  /** What can be drawn: the answer, or, until there is one, the links that are known so far. */
  get drawn(): Comparison | null {
    return this.#result ?? this.#partial;
  }
  /** What the texts hold; null until it has been gathered, which is after the result. */
  get ledgers(): Ledgers | 'failed' | null {
    return this.#ledgers;
  }
  /** Set while the engine works for longer than a moment. */
  get progress(): { readonly share: number; readonly pass: string } | null {
    return this.#progress;
  }
  /** Why there is no result and none is coming: the user's wish, or an error. */
  get stopped(): 'cancelled' | BridgeError | null {
    return this.#stopped;
  }

  /** Starts, or starts again; resolves when the engine has answered or was stopped. */
  async run(texts: readonly SourceText[], choices: CompareChoices): Promise<void> {
    this.end();
    this.#stopped = null;
    let latest = { share: 0, pass: '' };
    let shown = false;
    const work: Comparing = this.#start(texts, choices, {
      progress: (share, pass) => {
        latest = { share, pass };
        if (shown) this.#progress = latest;
      },
      partial: (comparison) => {
        if (this.#work === work) this.#partial = comparison;
      },
    });
    this.#work = work;
    this.#patience = setTimeout(() => {
      shown = true;
      this.#progress = latest;
    }, PATIENCE_MS);
    try {
      const result = await work.result;
      if (this.#work !== work) return;
      this.#result = result;
      this.#partial = null;
      this.#ledgers = null;
      void this.#gather(work);
    } catch (thrown) {
      if (this.#work === work) {
        this.#stopped = asBridgeError(thrown);
        this.#onError(this.#stopped);
        this.end();
      }
    } finally {
      if (this.#work === work) this.#settle();
    }
  }

  /** Stops at the user's wish; what is known so far stays to be seen. */
  cancel(): void {
    if (!this.#work || this.#result) return;
    this.end();
    this.#stopped = 'cancelled';
  }

  /** Ends the work, with or without an answer. */
  end(): void {
    this.#settle();
    this.#work?.cancel();
    this.#work = null;
  }

  /** Waits for the ledgers, while the result is already read. */
  async #gather(work: Comparing): Promise<void> {
    try {
      const ledgers = (await work.ledgers) ?? null;
      if (this.#work === work) this.#ledgers = ledgers;
    } catch {
      if (this.#work === work) this.#ledgers = 'failed';
    }
  }

  /** There is nothing more to wait for. */
  #settle(): void {
    clearTimeout(this.#patience);
    this.#progress = null;
  }
}
