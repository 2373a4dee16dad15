import type { Proposal } from '../../../electron/bridge/contract.ts';
import { asBridgeError, type Bridge, type BridgeError } from '../../bridge/client.ts';

/** What could be compared and was not yet, as the library proposes it. */
export class Proposals {
  /** Whether they are shown. */
  shown = $state(false);
  #list = $state.raw<readonly Proposal[] | null>(null);
  #error = $state.raw<BridgeError | null>(null);
  readonly #bridge: Pick<Bridge, 'proposals'>;

  constructor(bridge: Pick<Bridge, 'proposals'>) {
    this.#bridge = bridge;
  }

  /** Null while they are being looked for. */
  get list() {
    return this.#list;
  }
  get error() {
    return this.#error;
  }

  /** Looks through the library anew. */
  async open(): Promise<void> {
    this.shown = true;
    this.#list = null;
    this.#error = null;
    try {
      this.#list = await this.#bridge.proposals({});
    } catch (thrown) {
      this.#error = asBridgeError(thrown);
    }
  }
}
