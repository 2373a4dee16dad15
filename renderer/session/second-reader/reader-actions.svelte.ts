import type {
  FoundReader,
  ReaderChoices,
  ReaderState,
  ReadingState,
  TriedReader,
} from '../../../electron/bridge/contract.ts';
import {
  nominationsOf,
  questionsOf,
  readingOf,
  type Nomination,
  type ReaderAnswer,
  type SecondReading,
} from '../../../engine/second-reader/index.ts';
import { asBridgeError, BridgeError, type Bridge } from '../../bridge/client.ts';
import type { Comparison } from '../../../engine/index.ts';
import type { OpenComparison } from '../comparison/open-comparison.svelte.ts';
import { mapBy, withEntry } from '../../parts/immutable.ts';
import type { Messages } from '../changes/messages.svelte.ts';

/** What the window knows of the reading of one comparison. */
interface Work {
  readonly open: OpenComparison;
  readonly nominations: readonly Nomination[];
  readonly answers: ReaderAnswer[];
  /** Who is asked. */
  readonly address: string;
  readonly model: string;
}

/** What its errors are messages of. */
const SUBJECT = 'second reader';
/** So often it is asked how far a reading is. */
const LOOK_AGAIN_MS = 400;

const ENDED: ReadonlySet<ReadingState['standing']> = new Set([
  'done',
  'cancelled',
  'limit of tokens',
  'limit of time',
  'failed',
]);

/** What the user does with the second reader: sets it up, has it read the open comparison, and stops it. */
export class ReaderActions {
  #state = $state.raw<ReaderState | null>(null);
  /** Its settings are on the screen. */
  shown = $state(false);
  /** By comparison: how far its reading is. */
  #readings = $state.raw(mapBy<string, ReadingState>([], () => ''));
  readonly #works: Record<string, Work | undefined> = {};
  readonly #bridge: Bridge;
  readonly #messages: Messages;

  constructor(bridge: Bridge, messages: Messages) {
    this.#bridge = bridge;
    this.#messages = messages;
  }

  get state(): ReaderState | null {
    return this.#state;
  }
  /** Whether it is switched on and has a model. */
  get isOn(): boolean {
    const choices = this.#state?.choices;
    return choices !== undefined && choices.on && choices.model !== '' && choices.address !== '';
  }
  /** Where its words go; null for this computer. */
  get remoteHost(): string | null {
    return this.#state?.isRemote ? this.#state.host : null;
  }
  /** The host that passages are sent to when it reads; null where nothing leaves this computer, or may not. */
  get sendsTo(): string | null {
    return this.isOn && this.#state?.consent === 'given' ? this.remoteHost : null;
  }
  /** Whether what was agreed to does not hold, since the library was locked after it. */
  get wantsSecondConsent(): boolean {
    return this.#state?.consent === 'wanted for a locked library';
  }
  readingStateOf(comparison: string): ReadingState | undefined {
    return this.#readings.get(comparison);
  }

  async load(): Promise<void> {
    await this.#setting(this.#bridge.secondReader({}));
  }
  save(change: Partial<ReaderChoices>): Promise<boolean> {
    return this.#setting(this.#bridge.saveSecondReader(change));
  }
  /** Sets the address; what is wrong with it where it is refused, and then the one before stays in force. */
  async saveAddress(address: string): Promise<BridgeError | null> {
    try {
      this.#state = await this.#bridge.saveSecondReader({ address });
      return null;
    } catch (thrown) {
      return asBridgeError(thrown);
    }
  }
  consent(host: string, locked: boolean): Promise<boolean> {
    return this.#setting(this.#bridge.consentToReader({ host, locked }));
  }
  withdraw(): Promise<boolean> {
    return this.#setting(this.#bridge.withdrawReaderConsent({}));
  }
  saveKey(key: string): Promise<boolean> {
    return this.#setting(this.#bridge.saveReaderKey({ key }));
  }
  /** @throws BridgeError */
  find(): Promise<readonly FoundReader[]> {
    return this.#bridge.findReaders({});
  }
  /** @throws BridgeError */
  models(): Promise<readonly string[]> {
    return this.#bridge.readerModels({});
  }
  /** @throws BridgeError */
  try(): Promise<TriedReader> {
    return this.#bridge.tryReader({});
  }

  async #setting(work: Promise<ReaderState>): Promise<boolean> {
    try {
      this.#state = await work;
      return true;
    } catch (thrown) {
      this.#showError(asBridgeError(thrown));
      return false;
    }
  }

  /** Shows what is known of a comparison that has been compared; asks nothing. Without a second reader it shows nothing. */
  async lookUp(open: OpenComparison): Promise<void> {
    if (!this.isOn) {
      this.#works[open.id] = undefined;
      open.secondReading = null;
      return;
    }
    const under = this.#readings.get(open.id);
    const work = this.#works[open.id];
    const { address, model } = this.#state!.choices;
    // Another one that is set up ends what is under way.
    const isSame = work?.open === open && work.address === address && work.model === model;
    if (under && !ENDED.has(under.standing) && isSame) return;
    await this.#begin(open, true);
  }

  /** What is known of a comparison that is not open; asks nothing. */
  async known(result: Comparison, words: ReadonlyMap<string, string>): Promise<SecondReading | null> {
    const choices = this.#state?.choices;
    if (!choices || !this.isOn) return null;
    const nominations = nominationsOf(result, words);
    const input = { questions: questionsOf(nominations, choices.mostQuestions) };
    const answers = await this.#bridge.knownAnswers(
      input as unknown as Parameters<Bridge['knownAnswers']>[0],
    );
    return readingOf(result, words, nominations, answers, this.#asked(choices.model));
  }

  /** Which model was asked, and where. */
  #asked(model: string) {
    return { model, host: this.remoteHost ?? 'this computer' };
  }

  /** Has the open comparison read: what is not known yet is asked, the most promising first. */
  read(open: OpenComparison): Promise<void> {
    // Why it stopped before holds no more.
    this.#messages.toasts.closeOf(SUBJECT);
    return this.#begin(open, false);
  }

  async pause(open: OpenComparison, paused: boolean): Promise<void> {
    await this.#messages.attempt(this.#bridge.pauseReading({ comparison: open.id, paused }));
  }
  async cancel(open: OpenComparison): Promise<void> {
    await this.#messages.attempt(this.#bridge.cancelReading({ comparison: open.id }));
  }

  async #begin(open: OpenComparison, onlyKnown: boolean): Promise<void> {
    const { result } = open;
    const choices = this.#state?.choices;
    if (!result || !choices) return;
    const nominations = nominationsOf(result, open.words);
    const { address, model } = choices;
    const work: Work = { open, nominations, answers: [], address, model };
    this.#works[open.id] = work;
    const questions = questionsOf(nominations, choices.mostQuestions);
    try {
      const input = { comparison: open.id, questions, onlyKnown };
      this.#took(
        work,
        await this.#bridge.startReading(input as unknown as Parameters<Bridge['startReading']>[0]),
      );
    } catch (thrown) {
      if (!onlyKnown) this.#showError(asBridgeError(thrown));
      return;
    }
    await this.#follow(work);
  }

  /** Takes in the answers as they come, until there are no more. */
  async #follow(work: Work): Promise<void> {
    const { open } = work;
    for (;;) {
      const state = this.#readings.get(open.id);
      if (this.#works[open.id] !== work || !state || ENDED.has(state.standing)) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      try {
        const next = await this.#bridge.readingState({ comparison: open.id, from: work.answers.length });
        if (!next || this.#works[open.id] !== work) return;
        this.#took(work, next);
        if (ENDED.has(next.standing)) this.#tell(next);
      } catch {
        // The window says by itself that the program does not answer; it is looked again.
      }
    }
  }

  #took(work: Work, state: ReadingState): void {
    const { open, nominations, answers } = work;
    this.#readings = withEntry(this.#readings, open.id, { ...state, answers: [] });
    if (state.answers.length === 0 && answers.length > 0) return;
    answers.push(...state.answers);
    const { result } = open;
    const choices = this.#state?.choices;
    if (!result || !choices) return;
    open.secondReading = readingOf(result, open.words, nominations, answers, this.#asked(choices.model));
  }

  #tell({ standing, fault, answered, total }: ReadingState): void {
    if (fault !== null && standing === 'failed') this.#showError(new BridgeError(fault));
    else this.#messages.announce(`The second reader has read ${answered} of ${total} places.`);
  }

  /** However often it fails, and over however many comparisons: one message, the last. */
  #showError(error: BridgeError): void {
    this.#messages.showError(error, SUBJECT);
    // The library was locked since, or the consent withdrawn in another window: what is shown has to be what holds.
    if (error.code === 'reader-consent') void this.load();
  }
}
