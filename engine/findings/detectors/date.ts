import { hasDictionary } from '../../lexicon/language-pack.ts';
import { mayDate, namesWeekday } from '../../analysis/amounts.ts';
import type { Time } from '../../analysis/times/time.ts';
import type { Span } from '../../types.ts';
import type { Document, DocumentSentence } from '../../analysis/document.ts';
import {
  calendarTimesIn,
  clockTimesIn,
  comparableClocks,
  comparableDates,
  contradictingClocks,
  contradictingDates,
  weekdayOfDate,
  wrongWeekday,
} from '../evidence/calendar.ts';
import { isDateLine, isPageStamp } from '../../facts/index.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';
import { oneSubstitution } from '../evidence/one-substitution.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { countOtherwise } from '../evidence/other-occasion.ts';
import { areClose, overlapExcept } from '../evidence/overlap.ts';

/** Two sentences must be this close before their dates are dates of one event; weaker ones must say the same besides. */
const SURE_LINK = 0.45;
/** Years alone stand in many sentences: they tell of one event only in close ones. */
const SURE_LINK_YEAR = 0.55;
/**
 * Rule `date.calendar`: linked sentences, each with one date of a kind, give different ones. Weekdays are resolved where the day of
 * publication is known; elsewhere they are compared only between texts that may be of one week.
 * Rule `date.weekday`: a text gives a weekday and a date that do not go together.
 */
export const date: Detector = (context) => [
  ...context.nearlyAlike
    .filter((pair) => areClose(pair) && !areStampsOfTwoReports(pair, context))
    .flatMap((pair) => conflictIn(pair, context)),
  ...context.documents.flatMap((document, text) => wrongWeekdays(document, text)),
];

/** Whether both are stamps of their pages, or dates alone with nothing alike beside them: two reports have two dates, two versions of a letter should not. */
function areStampsOfTwoReports({ a, b }: SentencePair, { documents, features }: ComparisonContext): boolean {
  const [one, other] = [a.sentences[0]!.index, b.sentences[0]!.index];
  const areAll = (is: typeof isPageStamp) => is(documents[a.text]!, one) && is(documents[b.text]!, other);
  if (areAll(isPageStamp)) return true;
  if (!areAll((document, index) => isPageStamp(document, index) || isDateLine(document, index))) return false;
  return [-1, 1].every((step) => {
    const beside = features[a.text]![one + step];
    return beside === undefined || beside.signature !== features[b.text]![other + step]?.signature;
  });
}

function conflictIn(pair: SentencePair, context: ComparisonContext): Nomination[] {
  const { a, b } = pair;
  const may = ({ sentences, text }: Side) =>
    sentences.some(({ form }) => mayDate(form.forms, context.documents[text]!.language));
  if (!may(a) || !may(b)) return [];
  const [dateInA, dateInB] = [a, b].map(({ sentences }) => sentences.flatMap(calendarTimesIn)) as [
    Time[],
    Time[],
  ];
  const [clockInA, clockInB] = [a, b].map(({ sentences }) => sentences.flatMap(clockTimesIn)) as [
    Time[],
    Time[],
  ];
  const { language } = context.documents[a.text]!;
  const english = hasDictionary(language);
  const dates = onlyPair(dateInA, dateInB, comparableDates, pair);
  const clocks = onlyPair(clockInA, clockInB, comparableClocks, pair);
  const printed = ([one, other]: readonly [Time, Time]): [string, string] => [
    context.documents[a.text]!.text.slice(one.start, one.end),
    context.documents[b.text]!.text.slice(other.start, other.end),
  ];
  if (dates !== null && contradictingDates(...dates.pair) && maybeOneTime(dates.pair, pair, context)) {
    const [one, other] = printed(dates.pair);
    // "Monday" in two papers of two days: what is printed is the same.
    const differs = one.toLowerCase() !== other.toLowerCase();
    const sure =
      dates.alone ||
      (!countOtherwise(pair) &&
        (english || equallyPrecise(...dates.pair)) &&
        isOneEvent(pair, ...dates.pair, context));
    if (differs && sure) return [datedOtherwise(pair, ...dates.pair)];
  }
  if (clocks === null || !contradictingClocks(clocks.pair, printed(clocks.pair), language)) return [];
  return clocks.alone || isOneEvent(pair, ...clocks.pair, context)
    ? [datedOtherwise(pair, ...clocks.pair)]
    : [];
}

/** Both tell the day, or both the year alone. */
function equallyPrecise(one: Time, other: Time): boolean {
  return (one.day === null) === (other.day === null) && (one.month === null) === (other.month === null);
}

/** The pair of times that can be held against each other, where there is one alone; `alone` where nothing else differs. */
function onlyPair(
  inA: readonly Time[],
  inB: readonly Time[],
  comparable: (one: Time, other: Time) => boolean,
  pair: SentencePair,
): { readonly pair: readonly [Time, Time]; readonly alone: boolean } | null {
  const pairs = inA
    .flatMap((one) => inB.map((other): [Time, Time] => [one, other]))
    .filter(([one, other]) => comparable(one, other));
  const inPlace = pairs.filter((times) => standsAlone(times, pair));
  const candidates = inPlace.length > 0 ? inPlace : pairs;
  return candidates.length === 1 ? { pair: candidates[0]!, alone: inPlace.length > 0 } : null;
}

/** Weekdays that are not resolved are compared between texts that may be of one week, days told from today between those of one day. */
function maybeOneTime(
  [one]: readonly [Time, Time],
  { a, b }: SentencePair,
  context: ComparisonContext,
): boolean {
  if (one.interval !== null) return true;
  if (one.shift !== null)
    return (
      one.shift.from === 'then' || one.shift.unit === 'weekday' || maybeWithin(context, a.text, b.text, 0)
    );
  return one.weekday === null || maybeWithin(context, a.text, b.text, 6);
}

/** Whether two dates are the only stretch in which the sides differ. */
function standsAlone([one, other]: readonly [Time, Time], { a, b }: SentencePair): boolean {
  const only = oneSubstitution(a.words, b.words);
  if (only === null || only.fromA === only.toA || only.fromB === only.toB) return false;
  const covers = ({ words }: Side, from: number, to: number, { start, end }: Time) =>
    words[from]!.start >= start && words[to - 1]!.end <= end;
  return covers(a, only.fromA, only.toA, one) && covers(b, only.fromB, only.toB, other);
}

function isOneEvent(pair: SentencePair, one: Time, other: Time, context: ComparisonContext): boolean {
  const yearOnly = one.year !== null && one.month === null && one.weekday === null && one.hour === null;
  if (pair.strength >= (yearOnly ? SURE_LINK_YEAR : SURE_LINK)) return true;
  const within = ({ words }: Side, { start, end }: Time) =>
    new Set([...words.keys()].filter((at) => words[at]!.start >= start && words[at]!.end <= end));
  const parts = context.alignmentOf(pair);
  return overlapExcept(parts, within(pair.a, one), within(pair.b, other), context.weights) !== null;
}

function datedOtherwise({ a, b, strength }: SentencePair, one: Time, other: Time): Nomination {
  const sides = [placeOf(a.text, one), placeOf(b.text, other)] as const;
  return nominate('date.calendar', { witnesses: sides, slots: { sides }, strength });
}

function placeOf(text: number, { start, end }: Span): Witness {
  return { text, start, end, focus: [{ start, end }] };
}

/** A weekday beside a full date that fell on another day of the week. */
function wrongWeekdays(document: Document, text: number): Nomination[] {
  return document.sentences.flatMap((sentence) => {
    if (!namesWeekday(sentence.form.forms, document.language)) return [];
    return calendarTimesIn(sentence)
      .filter(wrongWeekday)
      .map((time): Nomination => {
        const { weekday, date } = weekdayAndDate(sentence, time);
        const slots = {
          weekday: placeOf(text, weekday),
          date: placeOf(text, date),
          calendar: weekdayOfDate(time),
        };
        return nominate('date.weekday', { witnesses: [slots.weekday, slots.date], slots });
      });
  });
}

/** The words of a date apart from its weekday, which stands before it or behind it. */
function weekdayAndDate({ words }: DocumentSentence, { start, end }: Time): { weekday: Span; date: Span } {
  const inside = words.filter(
    (word) => word.start >= start && word.end <= end && word.kind !== 'punctuation',
  );
  const isFigure = /^\d/;
  const first = inside.findIndex(({ text }) => isFigure.test(text));
  const names = inside.filter(({ text }) => !isFigure.test(text));
  // "Friday, 8 July 2022", "Friday, July 8": the weekday is the first name; "8 July 2022, Friday": the last one.
  const last = first === 0;
  const weekday = last ? names.at(-1)! : names[0]!;
  const rest = inside.filter((word) => word !== weekday);
  return { weekday, date: { start: rest[0]!.start, end: rest.at(-1)!.end } };
}

/** Whether two texts may have been published so many days apart, as far as their dates tell. */
function maybeWithin(context: ComparisonContext, a: number, b: number, days: number): boolean {
  const [one, other] = [context.documents[a]!.published, context.documents[b]!.published];
  if (one === null || other === null) return days > 0 || a === b;
  const length = Math.min(one.length, other.length);
  if (length < 10) return one.slice(0, length) === other.slice(0, length);
  return Math.abs(Date.parse(one) - Date.parse(other)) <= days * 24 * 3600 * 1000;
}
