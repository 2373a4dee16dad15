import { amountText, isDash, type AmountText } from '../quantities/pieces.ts';
import { predicateOf } from '../quantities/predicates.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import { clockAt } from './clocks.ts';
import { dayOfMonthAt, holidayAt, monthDateAt, numericDateAt, seasonAt, weekdayAt } from './dates.ts';
import { yearAt } from './years.ts';
import { fieldsOf, type TimeDraft } from './draft.ts';
import { ageAt } from './ages.ts';
import { durationAt } from './lengths.ts';
import { frequencyAt } from './rates.ts';
import { dayNameAt, partOfDayAt, shiftedAt } from './shifts.ts';
import { intervalOf } from './intervals.ts';
import type { Time } from './time.ts';
import { valueOf } from './values.ts';

/**
 * The expressions of time of a sentence, in order: dates, weekdays, clocks, durations, ages, frequencies and what is told from
 * another day ("last year", "two days earlier"), each with the predicate it dates.
 *
 * @param published ISO date of the text, as precise as known, or null
 */
export function timesIn(tree: Tree, published: string | null): Time[] {
  return timesOf(amountText(tree), published);
}

/** The more a reader asks for, the earlier it reads. */
const READERS: readonly ((text: AmountText, at: number) => TimeDraft | null)[] = [
  numericDateAt,
  ageAt,
  clockAt,
  frequencyAt,
  yearAt,
  monthDateAt,
  dayOfMonthAt,
  holidayAt,
  shiftedAt,
  dayNameAt,
  durationAt,
  weekdayAt,
  seasonAt,
  partOfDayAt,
];

/** The same where the pieces are at hand. */
export function timesOf(text: AmountText, published: string | null): Time[] {
  const drafts: TimeDraft[] = [];
  for (let at = 0; at < text.pieces.length; at += 1) {
    const found = draftAt(text, at);
    if (found === null) continue;
    drafts.push(found);
    at = found.to - 1;
  }
  return joinedDrafts(text, drafts).map((one) => timeOf(text, one, published));
}

function draftAt(text: AmountText, at: number): TimeDraft | null {
  for (const read of READERS) {
    const found = read(text, at);
    if (found !== null) return found;
  }
  return null;
}

/** What stands side by side is one time: "early Tuesday", "Friday morning", "Tuesday, 6 August 2024", "9 a.m. Friday"; and "between 1941 and 1945". */
function joinedDrafts(text: AmountText, drafts: readonly TimeDraft[]): TimeDraft[] {
  const all: TimeDraft[] = [];
  for (const found of drafts) {
    const one = modified(text, found, all.at(-1)?.to ?? 0);
    const before = all.at(-1);
    const both = before === undefined ? null : (stretch(text, before, one) ?? together(text, before, one));
    if (both === null) all.push(one);
    else all[all.length - 1] = both;
  }
  return all;
}

const POINTS: ReadonlySet<string> = new Set([
  'date',
  'weekday',
  'month',
  'year',
  'season',
  'clock',
  'part of day',
  'relative',
]);

function together({ pieces }: AmountText, one: TimeDraft, other: TimeDraft): TimeDraft | null {
  if (!POINTS.has(one.kind) || !POINTS.has(other.kind)) return null;
  const comma =
    pieces[one.to]?.text === ',' || (pieces[one.to]?.text === '.' && pieces[one.to]!.glued) ? 1 : 0;
  // "Tuesday the 6th"
  const the = one.kind === 'weekday' && other.kind === 'date' && other.month === null;
  const gap = the ? 1 : comma;
  if (other.from !== one.to + gap || one.until !== null) return null;
  if (one.amount !== null || other.amount !== null) return null;
  if (one.shift !== null && other.shift !== null) return null;
  const keys = ['year', 'month', 'day', 'weekday', 'hour', 'minute', 'zone', 'partOfDay', 'season'] as const;
  if (keys.some((key) => one[key] !== null && other[key] !== null)) return null;
  const hasDay = (time: TimeDraft) => time.day !== null || time.weekday !== null || time.shift !== null;
  const hasHour = (time: TimeDraft) => time.hour !== null || time.partOfDay !== null;
  const [dayAndHour, weekdayAndDate] = [
    (hasDay(one) && hasHour(other)) || (hasHour(one) && hasDay(other)),
    (one.kind === 'weekday' && other.day !== null) || (other.kind === 'weekday' && one.day !== null),
  ];
  const yearBehind = other.kind === 'year' && (one.kind === 'season' || one.kind === 'month') && comma === 0;
  if (
    !dayAndHour &&
    !weekdayAndDate &&
    !yearBehind &&
    !(one.kind === 'clock' && other.kind === 'part of day')
  )
    return null;
  const fullDate = one.day !== null && one.year !== null;
  if (
    comma === 1 &&
    !weekdayAndDate &&
    !(hasDay(one) && hasDay(other)) &&
    !(fullDate && other.kind === 'clock')
  )
    return null;
  const merged = Object.fromEntries(keys.map((key) => [key, one[key] ?? other[key]]));
  const kind =
    one.hour !== null || other.hour !== null
      ? 'clock'
      : one.day !== null || other.day !== null
        ? 'date'
        : one.shift !== null || other.shift !== null
          ? 'relative'
          : one.weekday !== null || other.weekday !== null
            ? 'weekday'
            : one.kind;
  const half = one.kind === 'clock' ? other.partOfDay : null;
  return {
    ...one,
    ...merged,
    ...(half !== null && half !== 'morning' && one.hour! < 12
      ? { hour: one.hour! + 12, partOfDay: null }
      : half === null
        ? {}
        : { partOfDay: null }),
    kind,
    to: other.to,
    until: other.until,
    modifier: one.modifier ?? other.modifier,
    shift: one.shift ?? other.shift,
  };
}

/** "between 1941 and 1945", "from Monday to Friday", "May to July": one stretch of time. */
function stretch({ pieces, words }: AmountText, one: TimeDraft, other: TimeDraft): TimeDraft | null {
  if (words === null || one.until !== null || other.until !== null || one.kind !== other.kind) return null;
  if (!/^(?:date|weekday|month|year|clock|decade|century)$/.test(one.kind) || other.from !== one.to + 1)
    return null;
  const [before, joint] = [pieces[one.from - 1]?.key ?? '', pieces[one.to]!];
  const between = words.qualifiers.between.get(before) === joint.key;
  const from = words.qualifiers.from.get(before) === joint.key;
  const until = /^(?:to|through|until|till|bis|à|a|hasta)$/.test(joint.key) && joint.key !== 'or';
  if (!between && !from && !until && !(isDash(joint) && one.kind !== 'year')) return null;
  if (one.year === null && other.year !== null && one.kind !== 'year')
    return { ...one, year: other.year, to: other.to, until: fieldsOf(other) };
  return { ...one, to: other.to, until: fieldsOf(other) };
}

/** "early Tuesday", "mid-July", "the late 1990s", "late last year". */
function modified({ pieces, words }: AmountText, time: TimeDraft, least: number): TimeDraft {
  if (words === null || !(POINTS.has(time.kind) || time.kind === 'decade' || time.kind === 'century'))
    return time;
  let at = time.from - 1;
  // "early on Monday"
  const day = time.weekday !== null || time.month !== null || time.year !== null;
  const on = day && words.calendar.cues.behindModifier.has(pieces[at]?.key ?? '');
  if (on && !/ /.test(pieces[at - 1]?.key ?? ' ') && words.calendar.modifiers.has(pieces[at - 1]!.key))
    at -= 1;
  else if (isDash(pieces[at]) && pieces[at]!.glued && time.from > 1) at -= 1;
  else if (
    pieces[at]?.key === 'the' &&
    words.calendar.modifiers.has(`${pieces[at - 2]?.key} ${pieces[at - 1]?.key}`)
  )
    at -= 1;
  const modifier = at < least ? undefined : words.calendar.modifiers.get(pieces[at]!.key);
  return modifier === undefined ? time : { ...time, from: at, modifier };
}

function timeOf({ tree, pieces }: AmountText, time: TimeDraft, published: string | null): Time {
  const head = headOf(tree, pieces[time.from]!.token, pieces[time.to - 1]!.token);
  const predicate = predicateOf(tree, head)?.token ?? -1;
  const { from, to, rate: _, ...fields } = time;
  return {
    ...fields,
    start: pieces[from]!.start,
    end: pieces[to - 1]!.end,
    value: valueOf(time),
    interval: intervalOf(time, published, isFuture(tree, predicate)),
    predicate,
  };
}

/** The token of a stretch that hangs on one outside it. */
function headOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    const { head } = tree.tokens[at]!;
    if (head < first || head > last) return at;
  }
  return last;
}

/** "will meet", "is to meet", "plans to meet". */
function isFuture(tree: Tree, predicate: number): boolean {
  if (predicate < 0) return false;
  if (
    dependents(tree, predicate, 'aux').some((at) =>
      /^(?:will|shall|'ll|’ll|wird|werden|ll)$/.test(tree.tokens[at]!.norm),
    )
  )
    return true;
  const head = tree.tokens[tree.tokens[predicate]!.head];
  const token = tree.tokens[predicate]!;
  return (
    token.relation === 'xcomp' &&
    head !== undefined &&
    /^(?:plan|expect|schedule|set|due|intend|go|prepare|hope|want|agree|vow|promise|likely)$/.test(
      head.lemma.toLowerCase(),
    )
  );
}
