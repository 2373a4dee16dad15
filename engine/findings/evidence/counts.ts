import type { DocumentSentence } from '../../analysis/document.ts';
import { harmDegreeOf } from '../../analysis/quantities/harm-degree.ts';
import { numeralIn } from '../../analysis/quantities/numerals.ts';
import type { CountedThing, Quantity } from '../../analysis/quantities/quantity.ts';
import type { Time } from '../../analysis/times/time.ts';
import type { HarmDegree } from '../../lexicon/pack-shape.ts';
import type { TimeUnit } from '../../lexicon/amount-words.ts';
import { UNITS } from '../../lexicon/unit-table.ts';
import type { Span } from '../../types.ts';

/** What can be held against each other: counts with counts, lengths with lengths whatever their units. */
export type CountFamily =
  | 'count'
  | 'share'
  | 'points'
  | 'money'
  | 'ordinal'
  | 'rank'
  | 'score'
  | 'quantifier'
  | 'age'
  | 'time'
  | `measure ${string}`;

/** A quantity, length of time or age of a sentence, ready to be compared with another. */
export interface Count extends Span {
  readonly sentence: number;
  readonly family: CountFamily;
  /** With the words that qualify it, and its unit. */
  readonly whole: Span;
  /** Up to what is counted, where that stands behind it. */
  readonly phrase: Span;
  /** In the base of its family: metres, seconds, parts of a hundred. */
  readonly value: number | null;
  /** What it allows, rounding and approximation included; infinite where open. */
  readonly low: number;
  readonly high: number;
  /** "More than", "fewer than": the end itself is left out. */
  readonly aboveLow: boolean;
  readonly belowHigh: boolean;
  /** How badly those are hurt that it counts. */
  readonly harm: HarmDegree | null;
  /** What is counted or measured, in comparison form; two of one thing share one. */
  readonly keys: readonly string[];
}

/** How far "about" reaches, as a share of the number. */
const VAGUE = 0.1;
/** How far shares in words are rounded, in parts of a hundred. */
const ROUNDED_SHARE = 4;

/** What a sentence counts, measures and ranks. */
export function countsIn(sentence: DocumentSentence): Count[] {
  const { quantities, times } = sentence.amounts;
  return [
    ...quantities.map((quantity) => countOf(sentence, quantity)),
    ...times.filter(({ amount }) => amount !== null).map((time) => countOfTime(sentence, time)),
  ].sort((x, y) => x.start - y.start);
}

/** A quantity as what is compared. */
export function countOf({ index, words, tree }: DocumentSentence, quantity: Quantity): Count {
  const { kind, start, end, whole, counted } = quantity;
  const family = familyOf(quantity);
  const unit = UNITS.get(quantity.unit ?? '');
  const inBase = (value: number | null) =>
    value === null
      ? null
      : kind === 'fraction'
        ? value * 100
        : unit === undefined
          ? value
          : value * unit.factor + (unit.offset ?? 0);
  const [value, low, high] = [quantity.value, quantity.low, quantity.high].map(inBase) as [
    number | null,
    number | null,
    number | null,
  ];
  // Where nothing is told to be counted, the next word that carries a report: "two sitting".
  const next = counted === null ? words.find((word) => word.start >= end) : undefined;
  const predicate = tree?.tokens[quantity.predicate?.token ?? -1]?.lemma ?? '';
  const thing =
    counted !== null ? thingsOf(counted, predicate) : next === undefined || next.isStop ? [] : [next.stem];
  const behind = counted !== null && counted.start >= end && counted.start - end < 60;
  return {
    start,
    end,
    sentence: index,
    family,
    whole,
    phrase: { start, end: behind ? counted.end : Math.max(end, whole.end) },
    value,
    ...extent(quantity, value, low, high),
    aboveLow: quantity.comparator === 'more',
    belowHigh: quantity.comparator === 'less',
    harm: tree === null ? null : harmDegreeOf(tree, quantity),
    keys: keysOf(quantity, family, thing),
  };
}

/** People that are understood are those of one predicate: "30 died" says nothing of "21 injured". */
function thingsOf({ token, lemma }: CountedThing, predicate: string): string[] {
  const people = /^(?:person|people)$/i.test(lemma);
  const word = lemma.toLowerCase();
  // "NATO-Mitglieder" are "Mitglieder".
  const things = people
    ? [`person ${predicate}`]
    : word.includes('-')
      ? [word, word.slice(word.lastIndexOf('-') + 1)]
      : [word];
  return people && token >= 0 ? ['person', ...things] : things;
}

function familyOf({ kind, unit }: Quantity): CountFamily {
  switch (kind) {
    case 'number':
    case 'count':
      return 'count';
    case 'fraction':
    case 'percent':
      return 'share';
    case 'measure':
      return `measure ${UNITS.get(unit ?? '')?.dimension ?? unit}`;
    default:
      return kind;
  }
}

function keysOf(
  { currency, superlative, unit, share }: Quantity,
  family: CountFamily,
  thing: readonly string[],
): string[] {
  if (family === 'share') return ['%'];
  if (family === 'points') return ['points'];
  if (family === 'money') return [currency ?? ''];
  if (family.startsWith('measure')) return [unit ?? '', ...thing.map((one) => `${family} ${one}`)];
  if (family === 'rank') return [superlative ?? ''];
  if (family === 'quantifier') return [share ? 'share' : 'count'];
  if (family === 'score') return [];
  return [...thing];
}

/** What a number allows: "about 80" up to 88, "1,200" what is rounded to it. */
function extent(
  { kind, approximator, comparator }: Pick<Quantity, 'kind' | 'approximator' | 'comparator'>,
  value: number | null,
  low: number | null,
  high: number | null,
): { low: number; high: number } {
  const least = low ?? -Infinity;
  const most = high ?? Infinity;
  if (value === null) return { low: least, high: most };
  // "At most 50" and "nearly 50" are said of numbers close by.
  if (comparator === 'at most') return { low: value * (1 - VAGUE), high: most };
  if (comparator === 'less') return { low: 0, high: most };
  if (comparator !== null && comparator !== 'between') return { low: least, high: most };
  if (approximator === 'about') return { low: value * (1 - VAGUE), high: value * (1 + VAGUE) };
  if (approximator === 'nearly') return { low: value * (1 - VAGUE), high: most };
  if (approximator === 'just over') return { low: least, high: value * (1 + VAGUE) };
  if (kind === 'fraction') return { low: value - ROUNDED_SHARE, high: value + ROUNDED_SHARE };
  if (kind === 'ordinal' || kind === 'rank') return { low: least, high: most };
  // Measures that were converted are rounded.
  if (kind === 'measure') return { low: value * 0.97, high: value * 1.03 };
  if (value >= 1e6) return { low: value * 0.98, high: value * 1.02 };
  if (value >= 1000 && value % 100 === 0) return { low: value * 0.95, high: value * 1.05 };
  return { low: least, high: most };
}

/** The number that a stretch of a sentence is, whatever it counts; null where it is anything else. */
export function bareCount(sentence: DocumentSentence, span: Span): Count | null {
  const { tree } = sentence;
  const numeral = tree === null ? null : numeralIn(tree, span);
  const isTime = sentence.amounts.times.some(({ start, end }) => start < span.end && span.start < end);
  // Figures that count nothing are names, as a rule: "Boeing 737".
  if (numeral === null || isTime || (numeral.figures && numeral.kind !== 'ordinal')) return null;
  const { value, low, high, kind } = numeral;
  return {
    ...span,
    sentence: sentence.index,
    family: kind === 'ordinal' ? 'ordinal' : kind === 'fraction' ? 'share' : 'count',
    whole: span,
    phrase: span,
    value,
    low,
    high,
    aboveLow: false,
    belowHigh: false,
    harm: null,
    keys: [],
  };
}

const SECONDS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  weekend: 172_800,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_629_800,
  quarter: 7_889_400,
  season: 7_889_400,
  year: 31_557_600,
  decade: 315_576_000,
  century: 3_155_760_000,
};

/** A length of time or an age as what is compared. */
export function countOfTime(sentence: DocumentSentence, time: Time): Count {
  const { kind, start, end } = time;
  const amount = time.amount!;
  const factor = SECONDS[amount.unit];
  const scaled = (value: number | null, open: number) => (value === null ? open : value * factor);
  return {
    start,
    end,
    sentence: sentence.index,
    family: kind === 'age' ? 'age' : 'time',
    whole: { start, end },
    phrase: { start, end },
    value: amount.value === null ? null : amount.value * factor,
    low: scaled(amount.low, -Infinity),
    high: scaled(amount.high, Infinity),
    aboveLow: false,
    belowHigh: false,
    harm: null,
    keys: kind === 'age' ? holderOf(sentence, time) : [amount.unit],
  };
}

/** Whose age it is: the word before it over a comma, or the noun behind "57-year-old". */
function holderOf({ words }: DocumentSentence, { start, end }: Time): string[] {
  const first = words.findIndex((word) => word.start >= start);
  const before =
    words[first - 1]?.text === ',' || words[first - 1]?.text === '(' ? words[first - 2] : undefined;
  if (before !== undefined) return [before.stem];
  const after = words.find((word) => word.start >= end && word.kind === 'word');
  return after === undefined || after.isStop ? [] : [after.stem];
}

/** Whether both can be said of one count. "At least two" and "at least three" can both be true, but whoever counts three does not say two. */
export function compatible(a: Count, b: Count): boolean {
  if (a.family !== b.family) return false;
  if (a.family === 'money' && a.keys[0] !== b.keys[0]) return a.value !== b.value || a.value === null;
  // "All" and "most" differ; "several" and "a few" need not.
  if (a.family === 'score' || (a.family === 'quantifier' && a.keys[0] === 'share'))
    return a.low === b.low && a.high === b.high;
  if (a.high === Infinity && b.high === Infinity && a.value !== null && b.value !== null)
    return Math.abs(a.value - b.value) <= Math.max(a.value, b.value) * 0.02;
  // "Dozens" and "at least 14": whoever could say dozens does not say fourteen.
  if (a.high === Infinity && a.value !== null && isVague(b)) return a.value >= b.low * 0.8;
  if (b.high === Infinity && b.value !== null && isVague(a)) return b.value >= a.low * 0.8;
  if (a.low === b.high) return !a.aboveLow && !b.belowHigh;
  if (b.low === a.high) return !b.aboveLow && !a.belowHigh;
  return a.low <= b.high && b.low <= a.high;
}

/** "dozens": a size and no range. */
const isVague = ({ value, low, high }: Count) => value === null && high > low * 4;

/** Whether two count or measure the same thing, as far as their words tell; "nine hurt" are not "two badly hurt". */
export function sharesCounted(a: Count, b: Count): boolean {
  return a.family === b.family && a.harm === b.harm && a.keys.some((key) => b.keys.includes(key));
}
