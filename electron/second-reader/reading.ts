/** The questions of one comparison as work: in order, in the background, within limits, paused, cancelled and gone on with. */
import {
  questionKey,
  readAnswer,
  type Question,
  type ReaderAnswer,
} from '../../engine/second-reader/index.ts';
import { Refusal } from '../errors.ts';
import type { ReaderFault, ReadingState } from '../bridge/contract.ts';
import type { AnswerCache, AskedModel, KeptAnswer } from './answer-cache.ts';
import type { ModelAnswer } from './ask-model.ts';

export interface ReadingOptions {
  /** The most promising first. */
  readonly questions: readonly Question[];
  readonly asked: AskedModel;
  readonly cache: AnswerCache;
  /** Asks the model. */
  readonly ask: (question: Question, signal: AbortSignal) => Promise<ModelAnswer>;
  readonly mostTokens: number;
  /** So long at one go, without the time in which it is paused, then what is being asked is given up too; for ever when left out. */
  readonly mostMs?: number;
  /** Questions that got no answer the last time: they come after all others, so that they do not hold them up again. */
  readonly askLast?: ReadonlySet<string>;
  /** So many requests at one time. */
  readonly atOnce: number;
  /** Whether to wait for the mains; asked before each question. */
  readonly mustWait: () => boolean;
  /** ISO 8601 instant. */
  readonly instant: () => string;
  /** How long to wait before it is looked for the mains again. */
  readonly lookAgainMs?: number;
}

/** After so many questions in a row that got no answer it is no use to go on. */
const MOST_FAILURES = 3;
/** A server that has answered before may be silent once, and not again. */
const MOST_SILENCES = 2;
const LOOK_AGAIN_MS = 5_000;

/** What ends all of it, not one question alone. */
const ENDS_ALL = new Set([
  'reader-unreachable',
  'reader-redirects',
  'reader-refused',
  'reader-off',
  'reader-consent',
  'reader-address',
]);

export class Reading {
  readonly #options: ReadingOptions;
  readonly #answers: ReaderAnswer[] = [];
  readonly #stop = new AbortController();
  #todo: Question[] = [];
  #standing: ReadingState['standing'] = 'reading';
  #paused = false;
  #known = 0;
  #thrownAway = 0;
  #tokens = 0;
  #spentMs = 0;
  #failures = 0;
  #silences = 0;
  readonly #unanswered: Set<string>;
  #fault: ReaderFault | null = null;
  #wake: (() => void) | null = null;
  /** Resolves when nothing is asked any more. */
  readonly ended: Promise<void>;

  /** @param onlyKnown asks nothing */
  constructor(options: ReadingOptions, onlyKnown: boolean) {
    this.#options = options;
    this.#unanswered = new Set(options.askLast);
    for (const question of options.questions) {
      const kept = options.cache.get(options.asked, question);
      // What was thrown away is told of as long as nothing is asked, and asked again.
      if (kept === null || (!onlyKnown && !readAnew(question, kept).read.believed)) this.#todo.push(question);
      else {
        this.#known += 1;
        this.#take(question, kept);
      }
    }
    const failedBefore = (question: Question) => Number(this.#unanswered.has(questionKey(question)));
    this.#todo.sort((x, y) => failedBefore(x) - failedBefore(y));
    // There is nothing to wait for.
    if (onlyKnown || this.#todo.length === 0) this.#standing = 'done';
    this.ended = this.#run();
  }

  state(from: number): ReadingState {
    return {
      standing: this.#standing,
      total: this.#options.questions.length,
      answered: this.#answers.length,
      known: this.#known,
      thrownAway: this.#thrownAway,
      tokens: this.#tokens,
      fault: this.#fault,
      answers: this.#answers.slice(from),
    };
  }

  /** Whether it is about these questions: of the same texts there may be more or fewer, as the limit was set. */
  isAbout(questions: readonly Question[]): boolean {
    const own = this.#options.questions;
    const most = Math.min(own.length, questions.length);
    return (
      most > 0 && own.slice(0, most).every((one, at) => questionKey(one) === questionKey(questions[at]!))
    );
  }

  /** The questions that got no answer, now or before. */
  get unanswered(): ReadonlySet<string> {
    return this.#unanswered;
  }

  /** What is being asked is waited for; nothing more is asked until it goes on. */
  pause(paused: boolean): void {
    if (this.isOver) return;
    this.#paused = paused;
    this.#standing = paused ? 'paused' : 'reading';
    if (!paused) this.#wake?.();
  }

  /** Ends it at once; what was answered stays known. */
  cancel(): void {
    this.#end('cancelled');
  }

  /** Whether nothing of it is asked any more. */
  get isOver(): boolean {
    return ['done', 'cancelled', 'limit of tokens', 'limit of time', 'failed'].includes(this.#standing);
  }

  #end(standing: ReadingState['standing']): void {
    if (this.isOver) return;
    this.#standing = standing;
    this.#stop.abort(new Error('The reading was ended.'));
    this.#wake?.();
  }

  async #run(): Promise<void> {
    // Whoever began it is answered first.
    await Promise.resolve();
    await Promise.all(Array.from({ length: this.#options.atOnce }, () => this.#runner()));
    this.#end('done');
  }

  async #runner(): Promise<void> {
    for (;;) {
      await this.#mayGoOn();
      if (this.isOver) return;
      const question = this.#todo.shift();
      if (question === undefined) return;
      const began = performance.now();
      const { mostMs } = this.#options;
      const limit =
        mostMs === undefined
          ? undefined
          : setTimeout(() => this.#end('limit of time'), Math.max(0, mostMs - this.#spentMs));
      await this.#ask(question);
      clearTimeout(limit);
      this.#spentMs += (performance.now() - began) / this.#options.atOnce;
      if (this.#spentMs >= (mostMs ?? Infinity) && this.#todo.length > 0) this.#end('limit of time');
    }
  }

  async #mayGoOn(): Promise<void> {
    for (;;) {
      const waits = !this.#paused && this.#todo.length > 0 && this.#options.mustWait();
      if (this.isOver || (!this.#paused && !waits)) {
        if (!this.isOver) this.#standing = 'reading';
        return;
      }
      this.#standing = waits ? 'on battery' : 'paused';
      await this.#woken(waits ? (this.#options.lookAgainMs ?? LOOK_AGAIN_MS) : null);
    }
  }

  #woken(ms: number | null): Promise<void> {
    return new Promise((resolve) => {
      const before = this.#wake;
      const timer = ms === null ? undefined : setTimeout(done, ms);
      timer?.unref();
      function done() {
        clearTimeout(timer);
        before?.();
        resolve();
      }
      this.#wake = done;
    });
  }

  async #ask(question: Question): Promise<void> {
    const { asked, cache, ask, mostTokens, instant } = this.#options;
    try {
      const kept: KeptAnswer = { ...(await ask(question, this.#stop.signal)), at: instant() };
      cache.put(asked, question, kept);
      if (this.isOver) return;
      this.#failures = 0;
      this.#silences = 0;
      this.#tokens += kept.tokens;
      this.#take(question, kept);
      if (this.#tokens >= mostTokens && this.#todo.length > 0) this.#end('limit of tokens');
    } catch (error) {
      if (this.isOver) return;
      this.#failures += 1;
      this.#unanswered.add(questionKey(question));
      const refusal = error instanceof Refusal ? error : null;
      this.#fault = refusal
        ? { code: refusal.code, message: refusal.message, hint: refusal.hint }
        : {
            code: 'fault',
            message: 'The second reader could not be asked.',
            hint: 'Go on, or restart the program.',
          };
      this.#silences = refusal?.code === 'reader-too-long' ? this.#silences + 1 : 0;
      // A server that has been silent from the first is asked once.
      const isSilent = this.#silences >= (this.#tokens === 0 ? 1 : MOST_SILENCES);
      if (refusal === null || isSilent || ENDS_ALL.has(refusal.code) || this.#failures >= MOST_FAILURES)
        this.#end('failed');
    }
  }

  #take(question: Question, kept: KeptAnswer): void {
    const answer = readAnew(question, kept);
    this.#unanswered.delete(answer.id);
    if (!answer.read.believed) this.#thrownAway += 1;
    this.#answers.push(answer);
  }
}

/** What came from a server or a file, read anew: nothing else of it goes on. */
export const readAnew = (
  question: Question,
  { answer, reported, at, settings, tokens, estimated, seconds }: KeptAnswer,
): ReaderAnswer => ({
  id: questionKey(question),
  read: readAnswer(question, answer),
  reported,
  at,
  settings,
  tokens,
  ...(estimated === true && { estimated }),
  seconds,
});
