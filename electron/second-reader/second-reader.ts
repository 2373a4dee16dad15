/** The second reader of one library: how it is set up, what the user agreed to, and the readings under way. */
import {
  builtInPair,
  readAnswer,
  type Question,
  type ReaderAnswer,
} from '../../engine/second-reader/index.ts';
import { Refusal } from '../errors.ts';
import type {
  FoundReader,
  ReaderChoices,
  ReaderState,
  ReadingState,
  TriedReader,
} from '../bridge/contract.ts';
import { readAddress, type ReaderAddress } from './address.ts';
import { type AnswerProtection, answerFolder, openAnswerCache } from './answer-cache.ts';
import { ModelAsker } from './ask-model.ts';
import { isOnBattery } from './battery.ts';
import { readChoices, writeChoices, type KeptChoices } from './choices-file.ts';
import { sessionKeys, type ReaderKeys } from './keys.ts';
import { findReaders, listModels } from './list-models.ts';
import { readAnew, Reading } from './reading.ts';
import { Turns } from './turns.ts';

export interface SecondReaderOptions {
  readonly libraryFolder: string;
  /** Whether the library is locked with a passphrase, as it says itself; asked before every request. Nobody may leave it out. */
  readonly isLocked: () => boolean;
  readonly keys?: ReaderKeys;
  /** Whether this computer runs on its battery; null where it is not known. */
  readonly onBattery?: () => boolean | null;
  /** The ports that are asked for a model on this computer. */
  readonly ports?: readonly number[];
  readonly instant?: () => string;
  readonly stallSeconds?: number;
  /** How answers are kept; in clear when left out. See `openAnswerCache`. */
  readonly protection?: () => AnswerProtection | null;
}

/** As much of an answer as is shown when a model is tried, in UTF-16 units. */
const SHOWN_ANSWER = 4_000;

export class SecondReader {
  readonly #folder: string;
  readonly #keys: ReaderKeys;
  readonly #options: SecondReaderOptions;
  readonly #readings = new Map<string, Reading>();
  readonly #cache;
  /** Of all comparisons together. */
  readonly #turns = new Turns();
  #kept: KeptChoices;

  constructor(options: SecondReaderOptions) {
    this.#options = options;
    this.#folder = options.libraryFolder;
    this.#keys = options.keys ?? sessionKeys();
    this.#cache = openAnswerCache(answerFolder(options.libraryFolder), {
      ...(options.protection && { protection: options.protection }),
    });
    this.#kept = readChoices(options.libraryFolder);
  }

  secondReader(): ReaderState {
    const { choices } = this.#kept;
    const address = this.#address();
    const consent = address === null || !address.isRemote ? null : this.#consentTo(address.host);
    const wanted = this.#isLocked ? 'wanted for a locked library' : 'wanted';
    return {
      choices,
      host: address?.host ?? null,
      isRemote: address?.isRemote ?? false,
      isEncrypted: address?.isEncrypted ?? false,
      consent: address === null || !address.isRemote ? 'not needed' : consent === null ? wanted : 'given',
      consentAt: consent?.at ?? null,
      key: { held: address !== null && this.#keys.get(address.base) !== null, kept: this.#keys.kept },
    };
  }

  /** @throws {Refusal} `reader-address` */
  saveSecondReader(change: Partial<ReaderChoices>): ReaderState {
    if (change.address) readAddress(change.address);
    const before = this.#kept.choices;
    const choices = { ...before, ...change };
    this.#keep({ ...this.#kept, choices });
    if (!choices.on || choices.address !== before.address || choices.model !== before.model) this.#endAll();
    return this.secondReader();
  }

  /** @throws {Refusal} `reader-address` when another address was set in the meantime */
  consentToReader({ host, locked }: { readonly host: string; readonly locked: boolean }): ReaderState {
    if (this.#address()?.host !== host) throw new Refusal('reader-address', { address: host });
    const consents = this.#kept.consents.filter((one) => one.host !== host);
    this.#keep({
      ...this.#kept,
      consents: [...consents, { host, at: this.#instant(), locked: locked && this.#isLocked }],
    });
    return this.secondReader();
  }

  withdrawReaderConsent(): ReaderState {
    const host = this.#address()?.host;
    this.#keep({ ...this.#kept, consents: this.#kept.consents.filter((one) => one.host !== host) });
    this.#endAll();
    return this.secondReader();
  }

  /** @throws {Refusal} `reader-off` without an address */
  saveReaderKey({ key }: { readonly key: string }): ReaderState {
    const address = this.#address();
    if (address === null) throw new Refusal('reader-off');
    this.#keys.set(address.base, key);
    return this.secondReader();
  }

  findReaders(): Promise<readonly FoundReader[]> {
    return findReaders(this.#options.ports);
  }

  readerModels(): Promise<readonly string[]> {
    const { base } = this.#allowed();
    return listModels(base, { key: this.#keys.get(base) });
  }

  async tryReader(): Promise<TriedReader> {
    const { answer, reported, settings, tokens, estimated, seconds } = await this.#asker().ask(builtInPair);
    const read = readAnswer(builtInPair, answer);
    return {
      answer: answer.slice(0, SHOWN_ANSWER),
      verdict: read.believed ? (read.answer.kind === 'compare' ? read.answer.relation : '') : read.why,
      reported,
      structured: settings.structured,
      tokens,
      ...(estimated && { estimated }),
      seconds,
    };
  }

  startReading({
    comparison,
    questions,
    onlyKnown,
  }: {
    readonly comparison: string;
    readonly questions: readonly Question[];
    readonly onlyKnown: boolean;
  }): ReadingState {
    const { choices } = this.#kept;
    if (!choices.on || choices.model === '') throw new Refusal('reader-off');
    // What is known is in the library’s own folder: reading it sends nothing.
    const asker = onlyKnown ? null : this.#asker();
    const asked = { model: choices.model, host: this.#address()?.host ?? '' };
    const before = this.#readings.get(comparison);
    // A window that was loaded again, or another one, looks at the work under way and does not end it.
    if (onlyKnown && before && !before.isOver && before.isAbout(questions)) return before.state(0);
    before?.cancel();
    const reading = new Reading(
      {
        questions: questions.slice(0, choices.mostQuestions),
        asked,
        cache: this.#cache,
        ask: (question, signal) => {
          const { atOnce } = this.#kept.choices;
          return this.#turns.take(atOnce, async () => {
            signal.throwIfAborted();
            // It may have been withdrawn since.
            this.#allowed();
            return asker!.ask(question, signal);
          });
        },
        mostTokens: choices.mostTokens,
        mostMs: choices.minutes * 60_000,
        ...(before && { askLast: before.unanswered }),
        atOnce: choices.atOnce,
        mustWait: () =>
          this.#kept.choices.pauseOnBattery && (this.#options.onBattery ?? isOnBattery)() === true,
        instant: () => this.#instant(),
      },
      onlyKnown,
    );
    this.#readings.set(comparison, reading);
    return reading.state(0);
  }

  knownAnswers({ questions }: { readonly questions: readonly Question[] }): readonly ReaderAnswer[] {
    const { on, model } = this.#kept.choices;
    if (!on || model === '') return [];
    const asked = { model, host: this.#address()?.host ?? '' };
    return questions.flatMap((question) => {
      const kept = this.#cache.get(asked, question);
      return kept === null ? [] : [readAnew(question, kept)];
    });
  }

  readingState({
    comparison,
    from,
  }: {
    readonly comparison: string;
    readonly from: number;
  }): ReadingState | null {
    return this.#readings.get(comparison)?.state(from) ?? null;
  }

  /** The comparisons that are being read. */
  underWay(): string[] {
    return [...this.#readings].flatMap(([comparison, { isOver }]) => (isOver ? [] : comparison));
  }

  pauseReading({ comparison, paused }: { readonly comparison: string; readonly paused: boolean }): null {
    this.#readings.get(comparison)?.pause(paused);
    return null;
  }

  cancelReading({ comparison }: { readonly comparison: string }): null {
    this.#readings.get(comparison)?.cancel();
    return null;
  }

  /** Throws the kept answers away: they repeat words of texts. */
  forgetAnswers(): void {
    this.#endAll();
    this.#readings.clear();
    this.#cache.clear();
  }

  /** Ends all that is under way, and lets go of what was read; what is kept stays. */
  forgetReadings(): void {
    this.#endAll();
    this.#readings.clear();
  }

  /** Ends all that is under way. */
  close(): void {
    this.#endAll();
  }

  /** Then a remote address needs a second consent. */
  get #isLocked(): boolean {
    return this.#options.isLocked();
  }

  #instant(): string {
    return this.#options.instant?.() ?? new Date().toISOString();
  }

  #address(): ReaderAddress | null {
    try {
      return readAddress(this.#kept.choices.address);
    } catch {
      return null;
    }
  }

  #consentTo(host: string) {
    const given = this.#kept.consents.find((one) => one.host === host);
    return given === undefined || (this.#isLocked && !given.locked) ? null : given;
  }

  /** @throws {Refusal} `reader-off`, `reader-consent` */
  #allowed(): ReaderAddress {
    const address = this.#address();
    if (address === null) throw new Refusal('reader-off');
    if (address.isRemote && this.#consentTo(address.host) === null)
      throw new Refusal('reader-consent', { host: address.host });
    return address;
  }

  #asker(): ModelAsker {
    const { base } = this.#allowed();
    const { model, seconds } = this.#kept.choices;
    if (model === '') throw new Refusal('reader-off');
    const { stallSeconds } = this.#options;
    return new ModelAsker({
      base,
      model,
      seconds,
      key: this.#keys.get(base),
      ...(stallSeconds !== undefined && { stallSeconds }),
    });
  }

  #keep(kept: KeptChoices): void {
    writeChoices(this.#folder, kept);
    this.#kept = kept;
  }

  #endAll(): void {
    for (const reading of this.#readings.values()) reading.cancel();
  }
}
