import type { WhereElse as Found } from '../../../electron/bridge/contract.ts';
import { asBridgeError, type Bridge, type BridgeError } from '../../bridge/client.ts';

/** So many sentences are judged at first, and so many more each time more are asked for. */
const STEP = 12;
const MOST = 100;
/** The library takes no longer sentence. */
const LONGEST = 2_000;
const NONE: Found = { found: [], more: 0 };

/** Where else in the library something is said: a sentence of a text, or one that the user typed in. */
export class WhereElse {
  /** Whether it is shown. */
  shown = $state(false);
  /** What is asked for, as it stands in the field. */
  sentence = $state('');
  #asked = $state('');
  #results = $state.raw<Found>(NONE);
  #error = $state.raw<BridgeError | null>(null);
  #busy = $state(false);
  #versionId: string | null = null;
  #limit = STEP;
  #turn = 0;
  readonly #bridge: Pick<Bridge, 'whereElse'>;

  constructor(bridge: Pick<Bridge, 'whereElse'>) {
    this.#bridge = bridge;
  }

  /** The sentence that the results are of; '' before the first. */
  get asked() {
    return this.#asked;
  }
  get results() {
    return this.#results;
  }
  get error() {
    return this.#error;
  }
  get busy() {
    return this.#busy;
  }
  get canJudgeMore() {
    return this.#results.more > 0 && this.#limit < MOST;
  }

  /** Shows it as it was left, for a claim to be typed. */
  open(): void {
    this.shown = true;
  }

  /** Asks where else words of a text are said; `versionId` is the version that they stand in. */
  openFor(words: string, versionId: string): Promise<void> {
    this.shown = true;
    this.sentence = words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
    return this.#begin(versionId);
  }

  /** Asks for what stands in the field, as a claim of nobody's. */
  askTyped(): Promise<void> {
    return this.#begin(this.sentence.trim() === this.#asked ? this.#versionId : null);
  }

  judgeMore(): Promise<void> {
    this.#limit = Math.min(MOST, this.#limit + STEP);
    return this.#ask();
  }

  #begin(versionId: string | null): Promise<void> {
    this.#versionId = versionId;
    this.#limit = STEP;
    this.#asked = this.sentence.trim();
    this.#results = NONE;
    return this.#ask();
  }

  async #ask(): Promise<void> {
    const turn = ++this.#turn;
    this.#error = null;
    this.#busy = this.#asked !== '';
    if (!this.#busy) return;
    try {
      const results = await this.#bridge.whereElse({
        sentence: this.#asked,
        limit: this.#limit,
        ...(this.#versionId === null ? {} : { versionId: this.#versionId }),
      });
      if (turn === this.#turn) this.#results = results;
    } catch (thrown) {
      if (turn === this.#turn) this.#error = asBridgeError(thrown);
    } finally {
      if (turn === this.#turn) this.#busy = false;
    }
  }
}
