import { amountWordsOf } from '../../lexicon/language-pack.ts';

/** How exactly a number is printed. */
export interface Precision {
  /** The step to which it is told: "5,000" may be told to thousands, "4.9 million" to hundred thousands, "61" to ones. */
  readonly grain: number;
  /** Digits told: 1 in "5,000", 4 in "4,987". */
  readonly digits: number;
  /** With decimals or a scale word ("4.9 million", "12.4"): figures that are rounded where they are made. */
  readonly scaled: boolean;
  /** Its figures end in a zero before the decimal mark, or it is a whole number of a scale: "50", "5 million". */
  readonly round: boolean;
  readonly figures: boolean;
}

const PART = /[¼½¾⅓⅔⅛⅜⅝⅞]/u;

/** How exactly a number is printed; of number words what their value says. */
export function precisionOf(printed: string, value: number, language: string): Precision {
  const figures = /\d/.test(printed);
  const told = figures && !PART.test(printed) ? toldStep(printed, value, language) : null;
  const grain = told?.grain ?? stepOf(value);
  const digits = value === 0 ? 1 : Math.max(1, Math.floor(Math.log10(Math.abs(value) / grain) + 1e-9) + 1);
  const round = told?.round ?? stepOf(value) >= 10;
  return { grain, digits, scaled: told?.scaled ?? Math.abs(value) >= 1e6, round, figures };
}

/** The step of printed figures: their last decimal, or the place of their last digit that is no zero, under their scale. */
function toldStep(
  printed: string,
  value: number,
  language: string,
): Pick<Precision, 'grain' | 'scaled' | 'round'> | null {
  const runs = printed.match(/\d[\d.,'’\u00a0\u202f ]*\d|\d/gu) ?? [];
  if (runs.length !== 1) return null;
  const mark = amountWordsOf(language)?.numerals.decimal ?? '.';
  const run = runs[0]!;
  const at = run.lastIndexOf(mark);
  const grouped = at >= 0 && run.indexOf(mark) !== at;
  const decimals = at < 0 || grouped ? '' : run.slice(at + 1).replace(/\D/g, '');
  const whole = (at < 0 || grouped ? run : run.slice(0, at)).replace(/\D/g, '');
  const mantissa = Number(`${whole}.${decimals === '' ? '0' : decimals}`);
  if (!Number.isFinite(mantissa)) return null;
  const scale = mantissa === 0 ? 1 : Math.abs(value) / mantissa;
  // What is printed does not make the value ("5 feet 10 inches", "14 from 12 and 2"): read the value.
  if (!(scale > 0) || Math.abs(Math.log10(scale) - Math.round(Math.log10(scale))) > 1e-6) {
    if (scale !== 12 && scale !== 20 && scale !== 1e5 && scale !== 1e7) return null;
  }
  const grain = decimals === '' ? stepOf(mantissa) * scale : 10 ** -decimals.length * scale;
  const round = decimals === '' && (scale >= 1000 || stepOf(mantissa) >= 10);
  return { grain, scaled: decimals !== '' || scale >= 1000, round };
}

/** The place of the last digit of a number that is no zero: 1000 of 5,000, 0.1 of 3.4. */
export function stepOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return 1;
  if (Number.isInteger(size)) {
    let step = 1;
    while (size % (step * 10) === 0) step *= 10;
    return step;
  }
  for (let places = 1; places <= 6; places += 1) {
    const shifted = size * 10 ** places;
    if (Math.abs(shifted - Math.round(shifted)) < 1e-6 * Math.max(1, shifted)) return 10 ** -places;
  }
  return 1e-6;
}

/** The step a speaker thinks in: also fives, so that "15" and "2,500" are round. */
export function roundStep(value: number, grain: number): number {
  const digit = Math.round(Math.abs(value) / grain) % 10;
  return digit === 5 ? grain * 5 : grain;
}
