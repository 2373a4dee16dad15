import { NUMBER_WORDS } from '../lexicon/en/numbers.ts';
import { ordinalOf } from '../lexicon/en/ordinals.ts';
import type { DocumentSentence, Word } from '../analysis/document.ts';
import { cue } from '../text/cue.ts';
import type { Span } from '../types.ts';

/** Something counted or measured. */
export interface Quantity extends Span {
  /** The values it allows: "more than 3" is `[3, Infinity)`. */
  readonly low: number;
  readonly high: number;
  /** The number that is printed, of a range the lower. */
  readonly value: number;
  /** Stems of what is counted; `%` and currency signs stand here too. */
  readonly counted: readonly string[];
  readonly sentence: number;
  /** A place in a series ("third"), which is no count. */
  readonly ordinal: boolean;
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    k: 1e3,
    m: 1e6,
    bn: 1e9,
    tn: 1e12,
  }),
);
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const ABOUT = /^(?:about|around|some|roughly|approximately|circa|estimated|perhaps)$/;
const NEARLY = /^(?:nearly|almost)$/;
const CURRENCY = /^[$€£¥₹₽]$/u;
/** Names of money by stem, as the sign that may stand for them. */
const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: '$',
    euro: '€',
    pound: '£',
    yen: '¥',
    yuan: '¥',
    rupe: '₹',
    rubl: '₽',
    roubl: '₽',
  }),
);
/** Names and signs of one unit by stem. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kilometr: 'km',
    kilomet: 'km',
    kilogram: 'kg',
    kilo: 'kg',
    met: 'metr',
    tonn: 'ton',
    hr: 'hour',
    min: 'minut',
  }),
);
/** Shares in words, in parts of a hundred. */
const SHARES: ReadonlyMap<string, number> = new Map(Object.entries({ half: 50, quarter: 25 }));
/** Plurals that say how great a number is and no more, with how far they reach. */
const ROUND_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({ dozens: [20, 200], hundreds: [200, 2000], thousands: [2000, 1e6], millions: [2e6, 1e9] }),
);
/** Nouns that a number follows which names one of them: "magnitude 6.1", "number five", "grade 3". */
const NUMBERED =
  /^(?:magnitude|number|grade|level|chapter|page|article|section|room|flight|phase|stage|aged|age|category)$/;
/** How far "about" reaches, as a share of the number. */
const VAGUE = 0.1;
/** How many words after a figure may name what is counted. */
const COUNTED_WORDS = 2;

/**
 * The quantities of a sentence: counts, measures, shares, ranges, places in a series. Calendar days, years, times of day and numbers
 * that count nothing are left out.
 */
export function quantitiesIn(sentence: DocumentSentence): Quantity[] {
  if (!mayCount(sentence.form)) return [];
  const { words } = sentence;
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < words.length) {
    const read = numberAt(words, at);
    if (read === null) {
      at += 1;
      continue;
    }
    const range = read.ordinal ? null : rangeFrom(words, read);
    const to = range?.to ?? read.to;
    const quantity = isCalendar(words, at, read)
      ? null
      : measure(words, { ...read, to, high: range?.high ?? read.high }, sentence.index);
    if (quantity !== null) quantities.push(quantity);
    at = to;
  }
  return quantities;
}

const mayCount = cue(
  ({ kind, key }) =>
    kind === 'number' ||
    key === 'one' ||
    ROUND_PLURALS.has(key) ||
    SHARES.has(key) ||
    ordinalOf(key) !== null,
);

interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly ordinal: boolean;
}

function numberAt(words: readonly Word[], from: number): NumberRead | null {
  const first = words[from]!;
  const round = ROUND_PLURALS.get(first.key);
  if (round !== undefined) return { from, to: from + 1, low: round[0], high: round[1], ordinal: false };
  const suffix = words[from + 1];
  if (/^\d+$/.test(first.text) && suffix?.start === first.end && /^(?:st|nd|rd|th)$/.test(suffix.key))
    return { from, to: from + 2, low: Number(first.text), high: Number(first.text), ordinal: true };
  const place = ordinalOf(first.key);
  if (place !== null) return { from, to: from + 1, low: place, high: place, ordinal: true };
  if (
    SHARES.has(first.key) &&
    /^(?:of|the|a)$/.test(suffix?.key ?? '') &&
    !/^(?:first|second|one)$/.test(words[from - 1]?.key ?? '')
  ) {
    const share = SHARES.get(first.key)!;
    return { from, to: from + 1, low: share, high: share, ordinal: false };
  }
  const value = valueOf(words, from);
  if (value === null) return null;
  let to = from + 1;
  let total = value;
  // "12 000": thousands set apart by a space; "twenty-five".
  for (; to < words.length && isThousands(words[to - 1]!, words[to]!); to += 1)
    total = total * 1000 + Number(words[to]!.text);
  if (value >= 20 && value <= 90 && value % 10 === 0 && words[to]?.text === '-') {
    const unit = words[to + 1] === undefined ? null : valueOf(words, to + 1);
    if (unit !== null && unit > 0 && unit < 10) [total, to] = [total + unit, to + 2];
  }
  for (; to < words.length; to += 1) {
    const multiplier = MULTIPLIERS.get(words[to]!.key);
    if (words[to]!.text === '-' && /^(?:hundred|thousand|million)$/.test(words[to + 1]?.key ?? '')) continue;
    if (multiplier === undefined || (multiplier === 12 && NUMBER_WORDS.get(words[to - 1]!.key) === 12)) break;
    // "3 m" apart may be three metres.
    if (/^[km]$/.test(words[to]!.key) && words[to]!.start > words[to - 1]!.end) break;
    total *= multiplier;
  }
  return { from, to, low: total, high: total, ordinal: false };
}

/** "20 to 30", "20-30", "between 20 and 30": where the range ends and how high it goes. */
function rangeFrom(
  words: readonly Word[],
  { from, to, low }: NumberRead,
): { to: number; high: number } | null {
  const joint = words[to];
  const next = words[to + 1] === undefined ? null : numberAt(words, to + 1);
  if (joint === undefined || next === null || next.ordinal || next.low <= low) return null;
  const between = words[from - 1]?.key === 'between' && joint.key === 'and';
  const glued = /^[-–—]$/u.test(joint.text);
  if (!between && !glued && !(joint.key === 'to' && words[from - 1]?.key !== 'from')) return null;
  return { to: next.to, high: next.high };
}

function isThousands(before: Word, word: Word): boolean {
  return /^\d{1,3}$/.test(before.text) && /^\d{3}$/.test(word.text) && word.start === before.end + 1;
}

function valueOf(words: readonly Word[], at: number): number | null {
  const word = words[at]!;
  // "one man", but not "one of them", "no one", "one day".
  if (word.key === 'one') {
    const next = words[at + 1];
    const counts =
      next !== undefined &&
      next.kind === 'word' &&
      !next.light &&
      !/^(?:day|another|thing|time)$/.test(next.key);
    return counts && !/^(?:no|the|this|that|any|every|each|only)$/.test(words[at - 1]?.key ?? '') ? 1 : null;
  }
  if (word.kind !== 'number') return null;
  const named = NUMBER_WORDS.get(word.key);
  if (named !== undefined) return named;
  // 1,200,000 has thousands in groups of three; 3.5 a fraction; 14:30 and 1.2.3 are no quantities.
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word.text)) return Number(word.text.replaceAll(',', ''));
  // 12.000 is twelve in one language and twelve thousand in the next.
  if (/^\d{1,3}\.\d{3}$/.test(word.text)) return null;
  return /^\d+(?:\.\d+)?$/.test(word.text) ? Number(word.text) : null;
}

function isCalendar(words: readonly Word[], at: number, { to, low, ordinal }: NumberRead): boolean {
  const before = words[at - 1]?.key ?? '';
  const after = words[to]?.key ?? '';
  if (
    MONTHS.test(before) ||
    (MONTHS.test(after) && words[to]?.proper === true) ||
    (ordinal && after === 'of' && MONTHS.test(words[to + 1]?.key ?? ''))
  )
    return low <= 31 || low >= 1000;
  if (ordinal) return after === 'century';
  return /^\d{4}$/.test(words[at]!.text) && low >= 1000 && low <= 2100 && words[at + 1]?.kind !== 'word';
}

function measure(
  words: readonly Word[],
  { from, to, low, high, ordinal }: NumberRead,
  sentence: number,
): Quantity | null {
  const counted = countedBy(words, from, to);
  if (ordinal) counted.unshift('#');
  if (counted.length === 0) return null;
  const [least, most] = ordinal ? [low, high] : allowed(words, from, to, low, high);
  return {
    start: words[from]!.start,
    end: words[to - 1]!.end,
    low: least,
    value: low,
    high: most,
    counted,
    sentence,
    ordinal,
  };
}

/** Stems of what is counted: a sign before it, the words that follow at once, or the noun that it numbers. */
function countedBy(words: readonly Word[], from: number, to: number): string[] {
  const counted: string[] = [];
  const sign = words[from - 1];
  if (sign !== undefined && CURRENCY.test(sign.text)) counted.push(sign.text);
  const before = words[from - 1];
  if (before !== undefined && NUMBERED.test(before.key)) counted.push(before.stem);
  if (isAge(words, from, to)) return ['#age', words[from - 2]!.stem];
  if (SHARES.has(words[from]!.key)) return ['%'];
  let next = to;
  if (words[next]?.text === '%' || /^(?:percent|per|pc)$/.test(words[next]?.key ?? ''))
    return [...counted, '%'];
  // "two of its pillars", "four of the sources".
  if (
    words[next]?.key === 'of' &&
    /^(?:the|its|his|her|their|these|those|our)$/.test(words[next + 1]?.key ?? '')
  )
    next += 2;
  if (/^(?:other|more|further|additional)$/.test(words[next]?.key ?? '')) next += 1;
  // "four-year stint", "nearly 100 countries": the words that follow at once, over a hyphen.
  for (; next < words.length && counted.length < COUNTED_WORDS; next += 1) {
    const word = words[next]!;
    if (word.text === '-') continue;
    if (word.light || word.kind !== 'word') break;
    counted.push(CURRENCY_NAMES.get(word.stem) ?? UNITS.get(word.stem) ?? word.stem);
  }
  return counted;
}

/** "Ana Ruiz, 45, said": a figure between commas behind a name. */
function isAge(words: readonly Word[], from: number, to: number): boolean {
  return (
    words[from - 1]?.text === ',' &&
    /^[,.]$/.test(words[to]?.text ?? '') &&
    to === from + 1 &&
    /^\d{1,2}$/.test(words[from]!.text) &&
    (words[from - 2]?.proper === true || (from === 2 && /^\p{Lu}/u.test(words[0]!.text)))
  );
}

/** The values that the words around a number allow: "more than 3" is everything above. */
function allowed(
  words: readonly Word[],
  from: number,
  to: number,
  low: number,
  high: number,
): [number, number] {
  const sign = CURRENCY.test(words[from - 1]?.text ?? '') ? 1 : 0;
  const before = words[from - 1 - sign]?.key ?? '';
  const wider = words[from - 2 - sign]?.key ?? '';
  const widest = words[from - 3 - sign]?.key ?? '';
  const than = before === 'than';
  const negated = widest === 'no' || widest === 'not';
  if (ABOUT.test(before) || (words[to]?.key === 'or' && words[to + 1]?.key === 'so'))
    return [low * (1 - VAGUE), high * (1 + VAGUE)];
  if (NEARLY.test(before)) return [low * (1 - VAGUE), high];
  if (words[to]?.key === 'or' && /^(?:more|older|over)$/.test(words[to + 1]?.key ?? ''))
    return [low, Infinity];
  if (
    before === 'over' ||
    before === 'above' ||
    (than && wider === 'more') ||
    (than && /^(?:less|fewer)$/.test(wider) && negated) ||
    (before === 'least' && wider === 'at')
  )
    return than && negated && wider === 'more' ? [0, high] : [low, Infinity];
  if (
    before === 'under' ||
    before === 'below' ||
    (than && /^(?:less|fewer)$/.test(wider)) ||
    (before === 'to' && wider === 'up') ||
    (before === 'most' && wider === 'at')
  )
    return [0, high];
  if (before === 'as' && /^(?:many|much)$/.test(wider)) return [low * (1 - VAGUE), high];
  // Round thousands are rounded: 1,200 allows 1,234.
  if (low === high && low >= 1000 && low % 100 === 0) return [low * 0.95, low * 1.05];
  // "12.7 million" is rounded to its last place, and half to a few parts of a hundred.
  if (low === high && SHARES.has(words[from]!.key)) return [low - 4, low + 4];
  if (low === high && low >= 1e6) return [low * 0.98, low * 1.02];
  return [low, high];
}

/**
 * Whether both can be said of one count. "At least two" and "at least three" can both be true, but whoever counts three does not say
 * two.
 */
export function compatible(a: Quantity, b: Quantity): boolean {
  if (a.high === Infinity && b.high === Infinity)
    return Math.abs(a.value - b.value) <= Math.max(a.value, b.value) * 0.02;
  return a.low <= b.high && b.low <= a.high;
}
