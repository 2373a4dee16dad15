import { mayDate } from '../../analysis/amounts.ts';
import type { Document } from '../../analysis/document.ts';
import type { Time } from '../../analysis/times/time.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { StampWords } from '../../lexicon/pack-shape.ts';

type Read = Pick<Document, 'language' | 'sentences'>;

/**
 * Whether a sentence is a stamp of the page and no sentence of the report: a full date with an hour or with words of such lines, and nothing else
 * ("Posted: Friday, 3 May 2019, 9.40 am"), or behind a verb of publishing that has no subject ("posted in Local News on Friday, 3 May 2019").
 * When a report was put on a page says nothing of what it reports. False in a language that lists no such words.
 */
export function isPageStamp(document: Read, index: number): boolean {
  const stamps = packOf(document.language)?.pageStamps;
  if (stamps === undefined) return false;
  if (isStampOfFigures(document, index, stamps)) return true;
  const beside = besideDate(document, index);
  if (beside === null) return false;
  const { amounts, statements } = document.sentences[index]!;
  const isLine = beside.every((key) => stamps.others.has(key));
  if (isLine && (beside.length > 0 || amounts.times.some(({ hour }) => hour !== null))) return true;
  return statements.some(
    ({ clause: { lemma, verb, subject, actor, parent } }) =>
      stamps.verbs.has(lemma) &&
      verb?.form === 'participle' &&
      subject === null &&
      actor === null &&
      parent < 0,
  );
}

/** Whether a line begins with a word of stamps and gives figures, times and such words alone: "POSTED: 04/02/07, 9:00 PM PDT". */
function isStampOfFigures({ sentences }: Read, index: number, { others }: StampWords): boolean {
  const sentence = sentences[index]!;
  const { forms } = sentence.form;
  if (forms.length > MOST_WORDS || !others.has(forms[0]?.key ?? '')) return false;
  const { words } = sentence;
  if (words.filter(({ text }) => /^\d/.test(text)).length < LEAST_FIGURES) return false;
  const rest = words.filter(({ kind, key }) => kind === 'word' && !others.has(key));
  return rest.every(({ start, end }) =>
    sentence.amounts.times.some((time) => time.start <= start && end <= time.end),
  );
}

/** A day and an hour, or a day in figures. */
const LEAST_FIGURES = 2;

/** Whether a sentence is a full date and nothing else, as above a letter or a report: "Friday, 3 May 2019". */
export function isDateLine(document: Read, index: number): boolean {
  return besideDate(document, index)?.length === 0;
}

/** Longer lines are sentences. */
const MOST_WORDS = 40;

/** The words of a sentence beside its times, in comparison form; null where it is long or gives no full date. */
function besideDate({ sentences, language }: Read, index: number): string[] | null {
  const sentence = sentences[index]!;
  const { forms } = sentence.form;
  // Amounts cost a parse: none is asked for where no day can be named.
  if (forms.length > MOST_WORDS || !mayDate(forms, language)) return null;
  const { times } = sentence.amounts;
  if (!times.some(isFullDate)) return null;
  return sentence.words
    .filter(
      ({ kind, start, end }) =>
        kind === 'word' && !times.some((time) => time.start <= start && end <= time.end),
    )
    .map(({ key }) => key);
}

function isFullDate({ day, month, year }: Time): boolean {
  return day !== null && month !== null && year !== null;
}
