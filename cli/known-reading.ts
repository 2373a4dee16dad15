/** What the second reader of a library has said of a comparison, as far as its cache knows: nothing is asked. */
import { type AnswerProtection, SecondReader } from '../electron/second-reader/index.ts';
import { isLockedWithPassphrase } from '../electron/library/passphrase.ts';
import type { Comparison, SourceText } from '../engine/index.ts';
import { nominationsOf, questionsOf, readingOf, type SecondReading } from '../engine/second-reader/index.ts';

/** Null where the second reader of the library is switched off, or has read nothing of these texts. */
export function knownReading(
  libraryFolder: string,
  comparison: Comparison,
  texts: readonly SourceText[],
  protection: () => AnswerProtection | null = () => null,
): SecondReading | null {
  const reader = new SecondReader({
    libraryFolder,
    isLocked: () => isLockedWithPassphrase(libraryFolder),
    protection,
  });
  const { choices, host, isRemote } = reader.secondReader();
  if (!choices.on) return null;
  const words = new Map(texts.map(({ id, text }) => [id, text]));
  const nominations = nominationsOf(comparison, words);
  const answers = reader.knownAnswers({ questions: questionsOf(nominations, choices.mostQuestions) });
  return readingOf(comparison, words, nominations, answers, {
    model: choices.model,
    host: isRemote && host !== null ? host : 'this computer',
  });
}
