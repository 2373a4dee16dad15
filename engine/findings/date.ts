import type { Document } from '../analysis/document.ts';
import type { ComparisonContext } from './context.ts';
import {
  comparable,
  contradict,
  datesIn,
  nameOfWeekday,
  namesWeekday,
  resolve,
  wrongWeekday,
  type PrintedDate,
} from './dates.ts';
import type { Detector } from './detector.ts';
import { nominate, type Nomination } from './nomination.ts';
import type { Witness } from './witness.ts';
import { onlyDifference } from './only-difference.ts';
import type { Partners, Side } from './partners.ts';
import { areClose, sameOtherwise } from './same-otherwise.ts';

/** Two sentences must be this close before their dates are dates of one event; weaker ones must say the same besides. */
const SURE_LINK = 0.45;
/** Years alone stand in many sentences: they tell of one event only in close ones. */
const SURE_LINK_YEAR = 0.55;
/** A weekday and its date stand this close, in UTF-16 units ("on Friday, 8 July 2022"). */
const BESIDE = 4;

/**
 * Rule `date.calendar`: linked sentences, each with one date of a kind, give different ones. Weekdays are resolved where the day of
 * publication is known; elsewhere they are compared only between texts that may be of one week.
 * Rule `date.weekday`: a text gives a weekday and a date that do not go together.
 */
export const date: Detector = (context) => [
  ...context.pairs
    .filter((partners) => areClose(partners))
    .flatMap((partners) => conflictIn(partners, context)),
  ...context.documents.flatMap((document, text) => wrongWeekdays(document, text)),
];

function conflictIn(partners: Partners, context: ComparisonContext): Nomination[] {
  const { a, b } = partners;
  const [inA, inB] = [datesOf(a, context), datesOf(b, context)];
  const pairs = inA
    .flatMap((one) => inB.map((other) => [one, other] as const))
    .filter(([one, other]) => comparable(one, other));
  const inPlace = pairs.filter((pair) => standsAlone(pair, partners));
  const candidates = inPlace.length > 0 ? inPlace : pairs;
  if (candidates.length !== 1) return [];
  const [one, other] = candidates[0]!;
  if (!contradict(one, other)) return [];
  if (one.weekday !== undefined && !maybeOneWeek(context, a.text, b.text)) return [];
  if (one.relative !== undefined && !maybeOneDay(context, a.text, b.text)) return [];
  return inPlace.length > 0 || isOneEvent(partners, one, other, context)
    ? [datedOtherwise(partners, one, other)]
    : [];
}

function datesOf({ text, sentences }: Side, { documents }: ComparisonContext): PrintedDate[] {
  return sentences.flatMap(datesIn).map((one) => resolve(one, documents[text]!.published));
}

/** Whether two dates are the only stretch in which the sides differ. */
function standsAlone([one, other]: readonly [PrintedDate, PrintedDate], { a, b }: Partners): boolean {
  const only = onlyDifference(a.words, b.words);
  if (only === null || only.fromA === only.toA || only.fromB === only.toB) return false;
  const covers = ({ words }: Side, from: number, to: number, { start, end }: PrintedDate) =>
    words[from]!.start >= start && words[to - 1]!.end <= end;
  return covers(a, only.fromA, only.toA, one) && covers(b, only.fromB, only.toB, other);
}

function isOneEvent(
  partners: Partners,
  one: PrintedDate,
  other: PrintedDate,
  context: ComparisonContext,
): boolean {
  const yearOnly = one.month === undefined && one.weekday === undefined;
  if (partners.strength >= (yearOnly ? SURE_LINK_YEAR : SURE_LINK)) return true;
  const within = ({ words }: Side, { start, end }: PrintedDate) =>
    new Set([...words.keys()].filter((at) => words[at]!.start >= start && words[at]!.end <= end));
  const parts = context.alignmentOf(partners);
  return sameOtherwise(parts, within(partners.a, one), within(partners.b, other), context.weights) !== null;
}

function datedOtherwise({ a, b, strength }: Partners, one: PrintedDate, other: PrintedDate): Nomination {
  const sides = [placeOf(a.text, one), placeOf(b.text, other)] as const;
  return nominate('date.calendar', { witnesses: sides, slots: { sides }, strength });
}

function placeOf(text: number, { start, end }: PrintedDate): Witness {
  return { text, start, end, focus: [{ start, end }] };
}

/** A weekday beside a full date that fell on another day of the week. */
function wrongWeekdays(document: Document, text: number): Nomination[] {
  return document.sentences.flatMap((sentence) => {
    if (!namesWeekday(sentence.form)) return [];
    const dates = datesIn(sentence);
    return dates.flatMap((weekday, at): Nomination[] => {
      const next = dates[at + 1];
      if (next === undefined || next.start - weekday.end > BESIDE || !wrongWeekday(weekday, next)) return [];
      const slots = {
        weekday: placeOf(text, weekday),
        date: placeOf(text, next),
        calendar: nameOfWeekday(next),
      };
      return [nominate('date.weekday', { witnesses: [slots.weekday, slots.date], slots })];
    });
  });
}

function maybeOneWeek(context: ComparisonContext, a: number, b: number): boolean {
  return maybeWithin(context, a, b, 6);
}

function maybeOneDay(context: ComparisonContext, a: number, b: number): boolean {
  return maybeWithin(context, a, b, 0);
}

/** Whether two texts may have been published so many days apart, as far as their dates tell. */
function maybeWithin(context: ComparisonContext, a: number, b: number, days: number): boolean {
  const [one, other] = [context.documents[a]!.published, context.documents[b]!.published];
  if (one === null || other === null) return days > 0 || a === b;
  const length = Math.min(one.length, other.length);
  if (length < 10) return one.slice(0, length) === other.slice(0, length);
  return Math.abs(Date.parse(one) - Date.parse(other)) <= days * 24 * 3600 * 1000;
}
