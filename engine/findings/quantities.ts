import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import type { ReadSentence, Word } from '../reading.ts';
import type { Span } from '../types.ts';

/** Something counted or measured. */
export interface Quantity extends Span {
  /** The values it allows: "more than 3" is `[3, Infinity)`. */
  readonly low: number;
  readonly high: number;
  /** Stems of what is counted; `%` and currency signs stand here too. */
  readonly counted: readonly string[];
  readonly sentence: number;
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
const ABOUT = /^(?:about|around|some|roughly|approximately|circa)$/;
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
/** How far "about" reaches, as a share of the number. */
const VAGUE = 0.15;
/** How many words after a figure may name what is counted. */
const COUNTED_WORDS = 2;

/** The quantities of a sentence. Calendar days, years, times of day and numbers that count nothing are left out. */
export function quantitiesIn(sentence: ReadSentence): Quantity[] {
  const { words } = sentence;
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at]!;
    const value = valueOf(first);
    if (value === null) {
      at += 1;
      continue;
    }
    let end = at + 1;
    let total = value;
    // "12 000": thousands set apart by a space.
    for (; end < words.length && isThousands(words[end - 1]!, words[end]!); end += 1) {
      total = total * 1000 + Number(words[end]!.text);
    }
    for (; end < words.length; end += 1) {
      const multiplier = MULTIPLIERS.get(words[end]!.key);
      if (multiplier === undefined) break;
      total = multiplier === 12 && NUMBER_WORDS.get(words[end - 1]!.key) === 12 ? total : total * multiplier;
    }
    const quantity = isCalendar(words, at, value) ? null : measure(words, at, end, total, sentence.index);
    if (quantity !== null) quantities.push(quantity);
    at = end;
  }
  return quantities;
}

function isThousands(before: Word, word: Word): boolean {
  return /^\d{1,3}$/.test(before.text) && /^\d{3}$/.test(word.text) && word.start === before.end + 1;
}

function valueOf(word: Word): number | null {
  if (word.kind !== 'number') return null;
  const named = NUMBER_WORDS.get(word.key);
  if (named !== undefined) return named;
  // 1,200,000 has thousands in groups of three; 3.5 a fraction; 14:30 and 1.2.3 are no quantities.
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word.text)) return Number(word.text.replaceAll(',', ''));
  // 12.000 is twelve in one language and twelve thousand in the next.
  if (/^\d{1,3}\.\d{3}$/.test(word.text)) return null;
  return /^\d+(?:\.\d+)?$/.test(word.text) ? Number(word.text) : null;
}

function isCalendar(words: readonly Word[], at: number, value: number): boolean {
  const before = words[at - 1]?.key ?? '';
  const after = words[at + 1]?.key ?? '';
  if (MONTHS.test(before) || (MONTHS.test(after) && words[at + 1]?.proper === true))
    return value <= 31 || value >= 1000;
  return /^\d{4}$/.test(words[at]!.text) && value >= 1000 && value <= 2100 && words[at + 1]?.kind !== 'word';
}

function measure(
  words: readonly Word[],
  from: number,
  to: number,
  value: number,
  sentence: number,
): Quantity | null {
  const counted: string[] = [];
  const sign = words[from - 1];
  if (sign !== undefined && CURRENCY.test(sign.text)) counted.push(sign.text);
  let next = to;
  if (words[next]?.text === '%') {
    counted.push('%');
  } else if (/^percent$|^per$/.test(words[next]?.key ?? '')) {
    counted.push('%');
  } else {
    // "four-year stint", "nearly 100 countries": the words that follow at once, over a hyphen.
    for (; next < words.length && counted.length < COUNTED_WORDS; next += 1) {
      const word = words[next]!;
      if (word.text === '-') continue;
      if (word.light || word.kind !== 'word') break;
      counted.push(CURRENCY_NAMES.get(word.stem) ?? word.stem);
    }
  }
  if (counted.length === 0) return null;
  const before = words[from - 1]?.key ?? '';
  const wider = words[from - 2]?.key ?? '';
  let [low, high] = [value, value];
  if (ABOUT.test(before)) [low, high] = [value * (1 - VAGUE), value * (1 + VAGUE)];
  else if (NEARLY.test(before)) [low, high] = [value * (1 - VAGUE), value];
  else if (
    before === 'over' ||
    (before === 'than' && wider === 'more') ||
    (before === 'least' && wider === 'at')
  )
    high = Infinity;
  else if (
    before === 'under' ||
    (before === 'than' && (wider === 'less' || wider === 'fewer')) ||
    (before === 'to' && wider === 'up') ||
    (before === 'most' && wider === 'at')
  )
    low = 0;
  // Round thousands are rounded: 1,200 allows 1,234.
  if (low === high && value >= 1000 && value % 100 === 0) [low, high] = [value * 0.95, value * 1.05];
  return { start: words[from]!.start, end: words[to - 1]!.end, low, high, counted, sentence };
}

/** Whether both can be true of one count. */
export function compatible(a: Quantity, b: Quantity): boolean {
  return a.low <= b.high && b.low <= a.high;
}
