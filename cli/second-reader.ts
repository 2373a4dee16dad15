/** `variorum compare --reader`: has a model that the user runs read what the engine nominates, and keeps its answers where the window keeps them. */
import path from 'node:path';
import { defaultLibraryFolder } from '../electron/library/default-folder.ts';
import { Refusal } from '../electron/errors.ts';
import {
  answerFolder,
  isHostOf,
  ModelAsker,
  openAnswerCache,
  readAddress,
  Reading,
} from '../electron/second-reader/index.ts';
import type { Comparison, SourceText } from '../engine/index.ts';
import { nominationsOf, questionsOf, readingOf, type SecondReading } from '../engine/second-reader/index.ts';
import type { ReaderRequest } from './options.ts';
import type { Tell } from './tell.ts';

/** As in the window, unless chosen otherwise there. */
const MOST_TOKENS = 200_000;
const SECONDS = 120;
/** What to do, where the window says it of its settings. */
const HINTS: Readonly<Record<string, string>> = {
  'reader-too-long': 'Take a smaller model, or check that its program is not busy.',
  'reader-redirects': 'If you trust that address, give it with --reader yourself.',
};

/** So often it is told how far it is. */
const TELL_EVERY = 10;

/**
 * Reads a comparison with a model. Null where nothing was answered; why is told.
 *
 * @param key sent to the server; null for none
 * @throws {Refusal} `reader-address`, `reader-consent`
 */
export async function readWith(
  { address, model, sendTo, places }: ReaderRequest,
  comparison: Comparison,
  texts: readonly SourceText[],
  {
    library,
    key,
    tell,
  }: { readonly library: string | null; readonly key: string | null; readonly tell: Tell },
): Promise<SecondReading | null> {
  const at = readAddress(address);
  const { base, host, isRemote } = at;
  if (isRemote && (sendTo === null || !isHostOf(sendTo, at))) throw new Refusal('reader-consent', { host });
  const words = new Map(texts.map(({ id, text }) => [id, text]));
  const nominations = nominationsOf(comparison, words);
  const asker = new ModelAsker({ base, model, key, seconds: SECONDS });
  let asked = 0;
  const reading = new Reading(
    {
      questions: questionsOf(nominations, places),
      asked: { model, host },
      cache: openAnswerCache(answerFolder(path.resolve(library ?? defaultLibraryFolder()))),
      ask: async (question, signal) => {
        const answer = await asker.ask(question, signal);
        asked += 1;
        if (asked % TELL_EVERY === 0) tell(`The second reader has answered ${asked} questions.`);
        return answer;
      },
      mostTokens: MOST_TOKENS,
      atOnce: 1,
      mustWait: () => false,
      instant: () => new Date().toISOString(),
    },
    false,
  );
  const { total } = reading.state(0);
  tell(`The second reader (${model} on ${host}) is asked about ${total} places.`);
  await reading.ended;
  const { answers, fault } = reading.state(0);
  if (fault !== null) tell(fault.message, HINTS[fault.code] ?? fault.hint);
  tell(`The second reader has answered ${answers.length} of ${total}.`);
  return readingOf(comparison, words, nominations, answers, {
    model,
    host: isRemote ? host : 'this computer',
  });
}
