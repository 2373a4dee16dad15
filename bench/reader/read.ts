import { ModelAsker, openAnswerCache, readAddress, Reading } from '../../electron/second-reader/index.ts';
import type { Question, ReaderAnswer } from '../../engine/second-reader/index.ts';
import type { Asked } from './asked.ts';

/** What reading some questions gave and cost. */
export interface Read {
  /** How many questions it was asked. */
  readonly asked: number;
  readonly answers: readonly ReaderAnswer[];
  readonly thrownAway: number;
  readonly tokens: number;
  readonly seconds: number;
}

export type ReadAll = (questions: readonly Question[]) => Promise<Read>;

/** Has a model read questions; @throws Error when it cannot be asked */
export function readerFor({ url, model, cache, places }: Asked): ReadAll {
  const asker = new ModelAsker({
    base: readAddress(url).base,
    model,
    key: process.env['VARIORUM_READER_KEY'] ?? null,
    seconds: 600,
  });
  const kept = openAnswerCache(cache, { mostBytes: 2_000_000_000 });
  return async (questions) => {
    const some = questions.slice(0, places);
    const reading = new Reading(
      {
        questions: some,
        asked: { model, host: readAddress(url).host },
        cache: kept,
        ask: (question, signal) => asker.ask(question, signal),
        mostTokens: Number.MAX_SAFE_INTEGER,
        atOnce: 1,
        mustWait: () => false,
        instant: () => new Date().toISOString(),
      },
      false,
    );
    await reading.ended;
    const { answers, fault, standing } = reading.state(0);
    if (standing === 'failed') throw new Error(`${fault!.message} ${fault!.hint}`);
    return {
      asked: some.length,
      answers,
      thrownAway: answers.filter(({ read }) => !read.believed).length,
      tokens: answers.reduce((sum, { tokens }) => sum + tokens, 0),
      seconds: answers.reduce((sum, { seconds }) => sum + seconds, 0),
    };
  };
}
