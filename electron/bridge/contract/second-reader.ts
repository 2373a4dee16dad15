/** The second reader: a language model that the user runs, what it may be sent, and what it answered. */
import * as v from 'valibot';
import type { ReaderAnswer } from '../../../engine/second-reader/index.ts';
import { declare, nothing } from './declare.ts';
import { id, line } from './inputs.ts';

const choices = {
  on: v.boolean(),
  /** Where it answers, `http://127.0.0.1:11434`; '' for none. */
  address: v.pipe(line, v.regex(/^$|^https?:\/\/\S+$/i, 'must begin with http:// or https://')),
  /** As the server names it; '' for none. */
  model: v.pipe(line, v.maxLength(200)),
  /** So many questions a comparison. */
  mostQuestions: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000)),
  /** So many tokens a comparison, in and out. */
  mostTokens: v.pipe(v.number(), v.integer(), v.minValue(1_000), v.maxValue(10_000_000)),
  /** So long for one answer. */
  seconds: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(3_600)),
  /** So long for all that is asked of a comparison at one go. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_440)),
  /** So many requests at one time. */
  atOnce: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  pauseOnBattery: v.boolean(),
};
const change = v.partial(v.strictObject(choices));

/** How the second reader is set up, in this library. */
export type ReaderChoices = Required<v.InferOutput<typeof change>>;

export interface ReaderState {
  readonly choices: ReaderChoices;
  /** Host and port of the address; null for none. */
  readonly host: string | null;
  /** Whether what is sent leaves this computer. */
  readonly isRemote: boolean;
  /** Whether what is sent is encrypted on its way. */
  readonly isEncrypted: boolean;
  /** A remote address needs the user’s consent, and a second one where the library is locked. */
  readonly consent: 'not needed' | 'given' | 'wanted' | 'wanted for a locked library';
  /** ISO 8601 instant; null where none was given. */
  readonly consentAt: string | null;
  /** Whether there is a key for this address, and where it is kept. */
  readonly key: { readonly held: boolean; readonly kept: 'keyring' | 'session' };
}

/** A server that answered on this computer. */
export interface FoundReader {
  readonly address: string;
  readonly models: readonly string[];
}

export interface ReaderFault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** How far the questions of a comparison are. */
export interface ReadingState {
  readonly standing:
    | 'reading'
    | 'paused'
    | 'on battery'
    | 'done'
    | 'cancelled'
    | 'limit of tokens'
    | 'limit of time'
    | 'failed';
  /** How many questions are asked: no more than the limit. */
  readonly total: number;
  readonly answered: number;
  /** Of them, those that were known already. */
  readonly known: number;
  readonly thrownAway: number;
  readonly tokens: number;
  /** Why it stopped, or a request that failed in between. */
  readonly fault: ReaderFault | null;
  /** The answers from the asked number on. */
  readonly answers: readonly ReaderAnswer[];
}

/** What a model answered to the built-in pair. */
export interface TriedReader {
  /** Its own words, cut short. */
  readonly answer: string;
  /** Whether it would be believed; else why not. */
  readonly verdict: string;
  readonly reported: string | null;
  readonly structured: boolean;
  readonly tokens: number;
  /** The server did not count: `tokens` is estimated by length. */
  readonly estimated?: true;
  readonly seconds: number;
}

const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000));
const passage = v.pipe(
  v.strictObject({
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)),
    marked: v.pipe(
      v.array(
        v.strictObject({
          start: v.pipe(v.number(), v.integer(), v.minValue(0)),
          end: v.pipe(v.number(), v.integer(), v.minValue(0)),
        }),
      ),
      v.maxLength(200),
    ),
  }),
  v.check(
    ({ text, marked }) => marked.every(({ start, end }) => start < end && end <= text.length),
    'marks words outside its text',
  ),
);
const question = v.strictObject({
  kind: v.picklist(['compare', 'report']),
  passages: v.pipe(v.array(passage), v.minLength(2), v.maxLength(6)),
});

export const secondReaderCalls = {
  secondReader: declare<ReaderState>()(nothing),
  saveSecondReader: declare<ReaderState>()(change),
  /** The user read what would be sent to this host, and agrees. `locked`: although the library is locked. */
  consentToReader: declare<ReaderState>()(v.strictObject({ host: line, locked: v.boolean() })),
  withdrawReaderConsent: declare<ReaderState>()(nothing),
  /** A key for the address that is set; '' forgets it. */
  saveReaderKey: declare<ReaderState>()(
    v.strictObject({
      key: v.pipe(
        v.string(),
        v.trim(),
        v.maxLength(2_000),
        v.regex(/^[\x21-\x7e]*$/, 'holds what no key holds'),
      ),
    }),
  ),
  /** Asks the usual ports of this computer for their models, and nothing else. */
  findReaders: declare<readonly FoundReader[]>()(nothing),
  /** The models at the address that is set. */
  readerModels: declare<readonly string[]>()(nothing),
  tryReader: declare<TriedReader>()(nothing),
  /** Begins, or goes on: what is known is not asked again. `onlyKnown`: nothing is begun; what is known comes back, or how far the work under way is. */
  startReading: declare<ReadingState>()(
    v.strictObject({
      comparison: id,
      questions: v.pipe(v.array(question), v.maxLength(2_000)),
      onlyKnown: v.boolean(),
    }),
  ),
  /** What is known of questions, with nothing asked and nothing begun; nothing where it is switched off. */
  knownAnswers: declare<readonly ReaderAnswer[]>()(
    v.strictObject({ questions: v.pipe(v.array(question), v.maxLength(2_000)) }),
  ),
  readingState: declare<ReadingState | null>()(v.strictObject({ comparison: id, from: at })),
  pauseReading: declare<null>()(v.strictObject({ comparison: id, paused: v.boolean() })),
  cancelReading: declare<null>()(v.strictObject({ comparison: id })),
} as const;
