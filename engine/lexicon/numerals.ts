import type { LanguagePack, Numerals, Orthography } from './pack-shape.ts';

/** A number that stands in a text. */
export interface Numeral {
  readonly value: number;
  /** Position of the first word behind it. */
  readonly to: number;
  /** False for a single word that is more often something else: "one", "neuf". */
  readonly certain: boolean;
}

/**
 * The cardinal number that begins at a position of some words in comparison form, in words ("two hundred and five",
 * "zweiundzwanzigtausend", "quatre-vingt-dix-sept", "doscientas mil"), in figures, or both ("2.5 million"); null where there is none.
 * A hyphen is a word of its own, as the tokeniser has it.
 */
export function numeralAt(keys: readonly string[], from: number, pack: LanguagePack): Numeral | null {
  const { numerals } = pack;
  const figure = figureOf(keys[from] ?? '', pack.orthography);
  if (figure !== null) {
    let to = from + 1;
    let value = figure;
    for (let power = multiplierAt(keys, to, numerals); power > 1; power = multiplierAt(keys, to, numerals)) {
      value *= power;
      to += 1;
    }
    return { value, to, certain: true };
  }
  return inWords(keys, from, numerals);
}

/** What multiplies a figure before it; 1 for any other word. */
function multiplierAt(keys: readonly string[], at: number, { multipliers }: Numerals): number {
  return multipliers.get(keys[at] ?? '') ?? 1;
}

/** Words of a numeral that were read so far. */
interface Sum {
  /** Thousands and millions that are closed. */
  readonly total: number;
  /** What is being made of tens and hundreds, below the next multiplier. */
  readonly group: number;
  /** Smallest multiplier of a thousand or more so far. */
  readonly power: number;
}

function inWords(keys: readonly string[], from: number, numerals: Numerals): Numeral | null {
  let sum: Sum = { total: 0, group: 0, power: Infinity };
  let [to, words] = [from, 0];
  for (;;) {
    let at = to;
    if (words > 0 && numerals.joiners.has(keys[at] ?? '')) at += 1;
    const next = added(sum, keys[at], words === 0, at > to ? keys[to]! : null, numerals);
    if (next === null) break;
    [sum, to, words] = [next, at + 1, words + 1];
  }
  if (words === 0) return null;
  const certain = words > 1 || !numerals.uncertain.has(keys[from]!);
  return { value: sum.total + sum.group, to, certain };
}

/** The sum with one more word, or null where the word does not go on with the numeral. */
function added(
  { total, group, power }: Sum,
  key: string | undefined,
  first: boolean,
  joiner: string | null,
  numerals: Numerals,
): Sum | null {
  if (key === undefined) return null;
  const multiplier = numerals.multipliers.get(key);
  if (multiplier !== undefined) {
    if (joiner !== null && joiner !== '-') return null;
    if (multiplier < 1000) return group < 100 ? { total, group: (group || 1) * multiplier, power } : null;
    // "Doscientos mil millones": what stands before is multiplied as a whole.
    if (multiplier > power) return { total: (total + group) * multiplier, group: 0, power: multiplier };
    if (multiplier === power || (group === 0 && !first && total > 0)) return null;
    return { total: total + (group || 1) * multiplier, group: 0, power: multiplier };
  }
  const value = cardinalOf(key, numerals);
  if (value === null) return null;
  if (first) return value >= 1000 ? { total: value, group: 0, power: 1000 } : { total, group: value, power };
  if (value === 0 || !Number.isInteger(value) || !Number.isInteger(group)) return null;
  if (!joins(joiner, group, value, total > 0)) return null;
  // "Zwei Millionen dreihunderttausend".
  if (value >= 1000)
    return group === 0 && value < power ? { total: total + value, group: 0, power: 1000 } : null;
  const rest = group % 100;
  // "Quatre-vingt".
  if (value === 20 && rest === 4 && numerals.twentyBased.has(80))
    return { total, group: group - 4 + 80, power };
  if (value >= 100) return group === 0 ? { total, group: value, power } : null;
  if (rest === 0) return group > 0 || total > 0 ? { total, group: group + value, power } : null;
  const fits =
    (rest >= 20 && rest % 10 === 0 && value < 10) ||
    (numerals.twentyBased.has(rest) && value >= 10 && value < 20);
  return fits ? { total, group: group + value, power } : null;
}

/** Whether a word may stand between two parts: "hundred and five", "soixante et onze", "treinta y dos", "twenty-two". */
function joins(joiner: string | null, group: number, value: number, thousands: boolean): boolean {
  if (joiner === null) return true;
  if (joiner === '-') return group % 100 !== 0 || group === 0;
  if (joiner === 'and') return group >= 100 || (group === 0 && thousands);
  if (joiner === 'et') return group % 100 >= 20 && (value === 1 || value === 11);
  return group % 100 >= 20;
}

function cardinalOf(key: string, numerals: Numerals): number | null {
  return numerals.cardinals.get(key) ?? (numerals.oneWord ? compound(key, numerals) : null);
}

/** The longest German numeral below a million has fewer letters. */
const LONGEST_WORD = 80;

/** A numeral that is one word, units before tens: "zweihundertzweiundzwanzigtausend". */
function compound(word: string, numerals: Numerals): number | null {
  if (word.length > LONGEST_WORD) return null;
  const known = numerals.cardinals.get(word);
  if (known !== undefined) return Number.isInteger(known) ? known : null;
  for (const power of [1000, 100]) {
    const name = power === 1000 ? 'tausend' : 'hundert';
    const at = word.indexOf(name);
    if (at < 0) continue;
    const [left, right] = [word.slice(0, at), word.slice(at + name.length).replace(/^und(?=.)/, '')];
    const [times, rest] = [
      left === '' ? 1 : compound(left, numerals),
      right === '' ? 0 : compound(right, numerals),
    ];
    return times === null || rest === null || rest >= power || times * power >= 1_000_000
      ? null
      : times * power + rest;
  }
  const at = word.indexOf('und', 1);
  if (at < 0) return null;
  const [unit, tens] = [
    numerals.cardinals.get(word.slice(0, at)),
    numerals.cardinals.get(word.slice(at + 'und'.length)),
  ];
  if (unit === undefined || tens === undefined || unit < 1 || unit > 9 || tens < 20 || tens % 10 !== 0)
    return null;
  return unit + tens;
}

/** The ordinal that begins at a position: "third", "twenty-first", "dreiundzwanzigste", "quatre-vingt-dixième", "3rd", "3.º". */
export function ordinalAt(keys: readonly string[], from: number, pack: LanguagePack): Numeral | null {
  const { numerals } = pack;
  const key = keys[from] ?? '';
  // The tokeniser has "3rd" as "3" and "rd".
  for (const [printed, to] of [
    [key, from + 1],
    [key + (keys[from + 1] ?? ''), from + 2],
  ] as const) {
    const figure = numerals.ordinalFigure.exec(printed);
    // A full stop may also end the sentence.
    if (figure !== null) return { value: Number(figure[1]), to, certain: !printed.endsWith('.') };
  }
  const alone = ordinalOf(key, numerals);
  const tens = alone ?? inWords(keys, from, numerals)?.value ?? null;
  if (tens === null) return null;
  const behind = alone === null ? inWords(keys, from, numerals)!.to : from + 1;
  const at = numerals.joiners.has(keys[behind] ?? '') ? behind + 1 : behind;
  const unit = ordinalOf(keys[at] ?? '', numerals);
  const base = numerals.twentyBased.has(tens % 100) ? 20 : 10;
  if (unit !== null && unit < base && tens >= 20 && tens % 10 === 0)
    return { value: tens + unit, to: at + 1, certain: true };
  return alone === null ? null : { value: alone, to: from + 1, certain: true };
}

function ordinalOf(key: string, numerals: Numerals): number | null {
  const known = numerals.ordinals.get(key);
  if (known !== undefined) return known;
  const stem = numerals.oneWord ? /^(.+?)s?te[rsnm]?$/.exec(key)?.[1] : undefined;
  if (stem === undefined) return null;
  const value = compound(stem, numerals);
  return value !== null && value > 12 ? value : null;
}

/**
 * The value of a printed figure by the marks of a language: "1.200.000,5" in German, "1,200,000.5" in English. A single mark before
 * three digits groups if it is the language's own group mark. Null for what is no figure.
 */
export function figureOf(printed: string, { decimalMark, groupMarks }: Orthography): number | null {
  if (!/^\d/.test(printed)) return null;
  const grouped = groupMarks.some((mark) => {
    const groups = printed.split(decimalMark)[0]!.split(mark);
    return (
      groups.length > 1 && groups[0]!.length <= 3 && groups.slice(1).every((group) => /^\d{3}$/.test(group))
    );
  });
  let plain = printed;
  if (grouped) for (const mark of groupMarks) plain = plain.replaceAll(mark, '');
  // "2.5" in a German text: no group of three, so a decimal.
  else if (decimalMark === ',' && /^\d+\.\d{1,2}$/.test(plain)) return Number(plain);
  plain = plain.replace(decimalMark, '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
