import type { Document } from '../../analysis/document.ts';
import type { Time } from '../../analysis/times/time.ts';
import { packOf } from '../../lexicon/language-pack.ts';

/**
 * Whether a sentence is a stamp of the page and no sentence of the report: a full date with nothing beside it but words of such lines
 * ("Posted: Friday, 3 May 2019, 9.40 am"), or behind a verb of publishing that has no subject ("posted in Local News on Friday, 3 May 2019").
 * When a report was put on a page says nothing of what it reports. False in a language that lists no such words.
 */
export function isPageStamp(document: Pick<Document, 'language' | 'sentences'>, index: number): boolean {
  const stamps = packOf(document.language)?.pageStamps;
  if (stamps === undefined) return false;
  const { amounts, words, statements } = document.sentences[index]!;
  if (words.length > MOST_WORDS || !amounts.times.some(isFullDate)) return false;
  const rest = words.filter(
    ({ kind, start, end }) =>
      kind === 'word' && !amounts.times.some((time) => time.start <= start && end <= time.end),
  );
  if (rest.every(({ key }) => stamps.others.has(key))) return true;
  return statements.some(
    ({ clause: { lemma, verb, subject, actor, parent } }) =>
      stamps.verbs.has(lemma) &&
      verb?.form === 'participle' &&
      subject === null &&
      actor === null &&
      parent < 0,
  );
}

/** Longer lines are sentences. */
const MOST_WORDS = 40;

function isFullDate({ day, month, year }: Time): boolean {
  return day !== null && month !== null && year !== null;
}
