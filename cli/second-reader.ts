/** `variorum compare --reader`: has a model that the user runs read what the engine nominates, and keeps its answers where the window keeps them. */
import path from 'node:path';
import { Refusal } from '../electron/errors.ts';
import { defaultLibraryFolder } from '../electron/library/default-folder.ts';
import { isLockedWithPassphrase } from '../electron/library/passphrase.ts';
import {
  answerFolder,
  ModelAsker,
  openAnswerCache,
  readAddress,
  Reading,
} from '../electron/second-reader/index.ts';
import type { Comparison, SourceText } from '../engine/index.ts';
import {
  nominationsOf,
  questionsOf,
  countThrownAway,
  readingOf,
  type SecondReading,
  type UnansweredReader,
} from '../engine/second-reader/index.ts';
import { mayAsk } from './may-ask.ts';
import type { ReaderRequest } from './options.ts';
import type { ProgressLine } from './progress-line.ts';
import type { Tell } from './tell.ts';

/** As in the window, unless chosen otherwise there. */
const MOST_TOKENS = 200_000;
/** What to do, where the window says it of its settings. */
const HINTS: Readonly<Record<string, string>> = {
  'reader-too-long':
    'Give it longer with --answer-seconds, take a smaller model, or check that it is not busy.',
  'reader-redirects': 'If you trust that address, give it with --reader yourself.',
};

/** So often it is told how far it is where no terminal shows it all the time. */
const TELL_EVERY = 10;
const SHOW_EVERY_MS = 1_000;

/** What a model said of a comparison, and what of it did not come. */
export interface ReadWith {
  /** Null where nothing was answered. */
  readonly reading: SecondReading | null;
  /** Null where all that was asked was answered, if in words that were thrown away. */
  readonly unanswered: UnansweredReader | null;
}

export interface ReadingWith {
  readonly library: string | null;
  /** Sent to the server; null for none. */
  readonly key: string | null;
  readonly tell: Tell;
  readonly line: ProgressLine;
  /** Ends it; what was answered until then is told and kept. */
  readonly stopped?: AbortSignal;
}

/**
 * Reads a comparison with a model; why there is no more of it is told.
 *
 * @throws {Refusal} as {@link mayAsk}
 */
export async function readWith(
  request: ReaderRequest,
  comparison: Comparison,
  texts: readonly SourceText[],
  { library, key, tell, line, stopped }: ReadingWith,
): Promise<ReadWith> {
  mayAsk(request, library);
  const libraryFolder = path.resolve(library ?? defaultLibraryFolder());
  const { address, model, places, answerSeconds, minutes } = request;
  const { base, host, isRemote } = readAddress(address);
  const words = new Map(texts.map(({ id, text }) => [id, text]));
  const nominations = nominationsOf(comparison, words);
  const asker = new ModelAsker({ base, model, key, seconds: answerSeconds });
  let asked = 0;
  const reading = new Reading(
    {
      questions: questionsOf(nominations, places),
      asked: { model, host },
      cache: openAnswerCache(answerFolder(libraryFolder), {
        protection: () => {
          // It has no passphrase to keep them with.
          if (isLockedWithPassphrase(libraryFolder)) throw new Refusal('library-locked');
          return null;
        },
      }),
      ask: async (question, signal) => {
        const answer = await asker.ask(question, signal);
        asked += 1;
        if (asked % TELL_EVERY === 0 && !line.isShown)
          tell(`The second reader has answered ${asked} questions.`);
        return answer;
      },
      mostTokens: MOST_TOKENS,
      mostMs: minutes * 60_000,
      atOnce: 1,
      mustWait: () => false,
      instant: () => new Date().toISOString(),
    },
    false,
  );
  const { total, known } = reading.state(0);
  tell(
    `The second reader (${model} on ${host}) is asked about ${total} ${total === 1 ? 'place' : 'places'}: ${answerSeconds} seconds at most for an answer, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} for all of them. Ctrl-C stops it and keeps what it answered.`,
  );
  const cancel = () => reading.cancel();
  stopped?.addEventListener('abort', cancel);
  if (stopped?.aborted) cancel();
  const began = performance.now();
  const show = () => {
    const { answered, thrownAway } = reading.state(total);
    const seconds = Math.round((performance.now() - began) / 1_000);
    line.show(
      `Second reader: ${answered} of ${total} places, ${thrownAway} thrown away, ${seconds} s (Ctrl-C stops it)`,
    );
  };
  show();
  const timer = setInterval(show, SHOW_EVERY_MS);
  await reading.ended;
  clearInterval(timer);
  line.clear();
  stopped?.removeEventListener('abort', cancel);
  const { answers, fault, standing } = reading.state(0);
  const hint = fault && (HINTS[fault.code] ?? fault.hint);
  if (fault !== null) tell(fault.message, hint!);
  const why =
    standing === 'cancelled'
      ? 'It was stopped.'
      : standing === 'limit of time'
        ? `It was ended after ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
        : standing === 'limit of tokens'
          ? `It was ended after ${MOST_TOKENS.toLocaleString('en')} tokens.`
          : (fault?.message ?? '');
  const read = readingOf(comparison, words, nominations, answers, {
    model,
    host: isRemote ? host : 'this computer',
  });
  const thrownAway = read === null ? 0 : countThrownAway(read);
  tell(
    `The second reader has answered ${answers.length} of ${total}${thrownAway === 0 ? '' : `; ${thrownAway} of its answers could not be believed and ${thrownAway === 1 ? 'was' : 'were'} thrown away`}.${known === 0 ? '' : ` Kept from before and not asked for again: ${known}.`}`,
  );
  const isWhole = answers.length === total;
  if (!isWhole && answers.length > 0)
    tell('What it answered is kept: the same command asks for the rest alone.');
  return {
    reading: read,
    unanswered: isWhole ? null : { model, asked: total, answered: answers.length, why },
  };
}
