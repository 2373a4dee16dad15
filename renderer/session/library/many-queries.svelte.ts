import type { ManyHits } from '../../../electron/bridge/contract.ts';
import { asBridgeError, type Bridge, type BridgeError } from '../../bridge/client.ts';

/** A list of searches, and what each of them found. */
export class ManyQueries {
  /** Whether it is shown. */
  shown = $state(false);
  list = $state('');
  /** Of a table the first cell of each row is searched for. */
  form = $state<'lines' | 'csv'>('lines');
  #found = $state.raw<ManyHits | null>(null);
  #error = $state.raw<BridgeError | null>(null);
  #busy = $state(false);
  #turn = 0;
  readonly #bridge: Pick<Bridge, 'searchMany'>;

  constructor(bridge: Pick<Bridge, 'searchMany'>) {
    this.#bridge = bridge;
  }

  get found() {
    return this.#found;
  }
  get error() {
    return this.#error;
  }
  get busy() {
    return this.#busy;
  }

  /** Takes the list of a file: of a table by its name the first column, of any other each line. */
  async readFile(file: File): Promise<void> {
    this.list = await file.text();
    this.form = /\.[ct]sv$/i.test(file.name) ? 'csv' : 'lines';
    await this.ask();
  }

  async ask(): Promise<void> {
    const turn = ++this.#turn;
    this.#busy = true;
    this.#error = null;
    try {
      const found = await this.#bridge.searchMany({ list: this.list, form: this.form });
      if (turn === this.#turn) this.#found = found;
    } catch (thrown) {
      if (turn === this.#turn) this.#error = asBridgeError(thrown);
    } finally {
      if (turn === this.#turn) this.#busy = false;
    }
  }
}
