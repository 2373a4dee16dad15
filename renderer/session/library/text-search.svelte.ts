import type { SearchResults } from '../../../electron/bridge/contract.ts';
import { asBridgeError, type Bridge, type BridgeError } from '../../bridge/client.ts';
import { hitsBySource, type SourceHit } from './source-hits.ts';

/** Between two keys that come faster than this nothing is asked. */
const PAUSE_MS = 90;
/** So many hits are shown; the rest are counted. */
const LIMIT = 30;
const NONE: SearchResults = { hits: [], total: 0, sources: [], unread: 0 };

/** What the texts of the library hold of the words that are typed into its filter. */
export class TextSearch {
  #results = $state.raw<SearchResults>(NONE);
  /** The words that the results are of. */
  #answered = $state('');
  #error = $state.raw<BridgeError | null>(null);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #bridge: Pick<Bridge, 'searchTexts'>;

  constructor(bridge: Pick<Bridge, 'searchTexts'>) {
    this.#bridge = bridge;
  }

  get results() {
    return this.#results;
  }
  /** The places in the text of a source that were found, if there are any among the best. */
  hitOf(sourceId: string): SourceHit | undefined {
    return this.#bySource.get(sourceId);
  }
  readonly #bySource = $derived.by(() => hitsBySource(this.#results.hits));
  get answered() {
    return this.#answered;
  }
  get error() {
    return this.#error;
  }

  /** Asks for what is typed, soon; an answer to what was typed before it is dropped. */
  ask(typed: string): void {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    if (typed.trim() === '') {
      this.#settle('', NONE, null);
      return;
    }
    this.#timer = setTimeout(() => void this.#look(typed, turn), PAUSE_MS);
  }

  /** Asks again for what was asked last: more is known of who speaks by then. */
  readOn(): Promise<void> {
    return this.#look(this.#answered, ++this.#turn);
  }

  async #look(query: string, turn: number): Promise<void> {
    try {
      const results = await this.#bridge.searchTexts({ query, typing: true, limit: LIMIT });
      if (turn === this.#turn) this.#settle(query, results, null);
    } catch (thrown) {
      if (turn === this.#turn) this.#settle(query, NONE, asBridgeError(thrown));
    }
  }

  #settle(query: string, results: SearchResults, error: BridgeError | null): void {
    this.#answered = query;
    this.#results = results;
    this.#error = error;
  }
}
