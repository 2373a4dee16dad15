import type { Document, DocumentSentence, Word } from '../analysis/document.ts';
import type { Quantity } from '../analysis/quantities/quantity.ts';
import type { Time } from '../analysis/times/time.ts';
import { countOf, countOfTime, type Count } from '../findings/evidence/counts.ts';
import { countedWordsOf } from '../lexicon/language-pack.ts';
import { numberWord } from '../lexicon/number-words.ts';
import type { Place, Span } from '../types.ts';
import { grouped, printedValue, unitOf } from './printed-values.ts';
import type { Figure } from './types.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** A number or date where it stands, ready to be gathered with its like. */
export interface Entry {
  readonly figure: Figure;
  readonly kind: 'number' | 'date';
  /** Entries of one key count the same thing, or name the same day. */
  readonly key: string;
  readonly what: string;
  /** For the order of values. */
  readonly size: number;
  readonly count: Count | null;
}

/** The numbers and dates of a sentence, in order. */
export function entriesIn(document: Document, sentence: DocumentSentence): Entry[] {
  const { quantities, times } = sentence.amounts;
  const taken: Span[] = [...quantities, ...times];
  const overlaps = (span: Span) => taken.some(({ start, end }) => span.start < end && start < span.end);
  const alone = sentence.words.filter(
    (word) => word.kind === 'number' && !overlaps(word) && !isNoteMark(document.text, word),
  );
  return [
    ...times.flatMap((time) => timeEntry(document, sentence, time)),
    ...quantities
      .filter(({ kind }) => kind !== 'quantifier')
      .map((quantity) => quantityEntry(document, sentence, quantity)),
    ...alone.map((word) => numberAlone(document, word)),
  ].sort((x, y) => x.figure.place.start - y.figure.place.start);
}

/** The number of a note: in brackets, or right behind the stop of a sentence ("It was free.[4]", "the war.2 In Somalia"). */
function isNoteMark(text: string, { start, end }: Span): boolean {
  if (!/^\d{1,3}$/.test(text.slice(start, end))) return false;
  if (text[start - 1] === '[' && text[end] === ']') return true;
  return (
    /\p{Ll}{3}[.!?]["”’»)]?$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    /^(?:\s|$)/.test(text.slice(end, end + 1))
  );
}

function placeOf({ id, text }: Document, start: number, end: number): Place {
  return { source: id, start, end, quote: text.slice(start, end) };
}

/** Days, months, years and hours as dates; lengths of time and ages as numbers; what is told of no day alone is left out. */
function timeEntry(document: Document, sentence: DocumentSentence, time: Time): Entry[] {
  if (time.kind === 'frequency' || time.kind === 'part of day') return [];
  return time.amount !== null && time.shift === null
    ? [lengthEntry(document, sentence, time)]
    : [dateEntry(document, time)];
}

function dateEntry(
  document: Document,
  { kind, start, end, day, month, year, weekday, until, shift, hour }: Time,
): Entry {
  const printed = document.text.slice(start, end);
  const parts = [
    weekday === null ? undefined : DAYS[weekday - 1],
    day ?? undefined,
    month === null ? undefined : MONTHS[month - 1],
    year ?? undefined,
  ].filter((part) => part !== undefined);
  const asPrinted =
    until !== null ||
    shift !== null ||
    hour !== null ||
    parts.length === 0 ||
    kind === 'decade' ||
    kind === 'century' ||
    kind === 'season';
  const value = asPrinted ? printed : parts.join(' ');
  const size = (year ?? 9999) * 10_000 + (month ?? 13) * 100 + (day ?? 0) + ((weekday ?? 1) - 1) / 10;
  const figure = { place: placeOf(document, start, end), value };
  return { figure, kind: 'date', key: `date ${value.toLowerCase()}`, what: value, size, count: null };
}

/** "three years", "57-year-old", "aged 34". */
function lengthEntry(document: Document, sentence: DocumentSentence, time: Time): Entry {
  const { start, end, kind } = time;
  const { value, low, high, range, unit } = time.amount!;
  const printed = document.text.slice(start, end).toLowerCase();
  const told =
    value !== null
      ? grouped(value)
      : range && low !== null && high !== null
        ? `${grouped(low)} to ${grouped(high)}`
        : printed;
  const word = sentence.words.find((one) => one.start >= start && one.end <= end && one.key.startsWith(unit));
  const what = kind === 'age' ? 'age' : (word?.text ?? unit);
  const figure = { place: placeOf(document, start, end), value: told };
  const key = kind === 'age' ? 'number #age' : `number ${word?.stem ?? unit}`;
  return {
    figure,
    kind: 'number',
    key,
    what,
    size: value ?? low ?? Infinity,
    count: countOfTime(sentence, time),
  };
}

function quantityEntry(document: Document, sentence: DocumentSentence, quantity: Quantity): Entry {
  const { counted, end, whole } = quantity;
  const start = Math.min(quantity.start, whole.start);
  const named =
    counted === null || counted.token < 0
      ? undefined
      : sentence.words.find((word) => word.start >= counted.start && word.start < counted.end);
  const value = printedValue(document, quantity);
  const unit = unitOf(document, quantity);
  const people = counted !== null && counted.token < 0;
  // "dozens dead": what happened to them is told by the next word.
  const next = people ? sentence.words.find((word) => word.start >= end) : undefined;
  const harm =
    next !== undefined && countedWordsOf(document.language)?.harmed.has(next.key) === true ? next : undefined;
  const behind =
    named !== undefined && named.start >= end && named.start - end < NAMED_WITHIN
      ? named.end
      : (harm?.end ?? whole.end);
  const what = named?.text ?? (people ? (harm?.text ?? 'people') : unit === '' ? value : unit);
  const stem = named?.stem ?? (people ? (harm?.stem ?? counted.lemma) : unit);
  const measured = quantity.kind === 'count' || quantity.kind === 'number' ? '' : `${quantity.kind} `;
  return {
    figure: {
      place: placeOf(document, quantity.start > start ? quantity.start : start, Math.max(end, behind)),
      value,
    },
    kind: 'number',
    key: stem === '' ? `alone ${value}` : `number ${measured}${stem}`,
    what,
    size: quantity.value ?? quantity.low ?? quantity.high ?? Infinity,
    count: countOf(sentence, quantity),
  };
}

/** How far behind a number its noun may stand and be printed with it, in UTF-16 units. */
const NAMED_WITHIN = 60;

function numberAlone(document: Document, word: Word): Entry {
  const digits = word.text.replaceAll(',', '');
  const size = numberWord(word.key) ?? (/^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : Infinity);
  const place = placeOf(document, word.start, word.end);
  const value = Number.isFinite(size) ? grouped(size) : word.text;
  return { figure: { place, value }, kind: 'number', key: `alone ${value}`, what: value, size, count: null };
}
