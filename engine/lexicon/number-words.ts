import { packOf } from './language-pack.ts';
import { words } from './word-lists.ts';

/** Numerals of English that are another word at least as often, or so rare that a word is what they are taken for. */
const OTHER_WORDS = words(
  'one nil score scores tens fourty lakh lakhs crore crores quadrillion billions trillions',
);

function plainNumerals(): ReadonlyMap<string, number> {
  const { cardinals, scales, vague } = packOf('en')!.amounts.numerals;
  const least = [...vague].map(([word, [from]]): [string, number] => [word, from]);
  return new Map([...cardinals, ...scales, ...least].filter(([word]) => !OTHER_WORDS.has(word)));
}

const NUMERALS = plainNumerals();

/**
 * What a numeral of one word stands for, by itself and in comparison form: "twelve", "million", of "dozens" the least; undefined for
 * every other word. A text is cut into words before its language is asked for, so these are the numerals of English in every text, but
 * none that may be another word ("one", "second").
 */
export function numberWord(key: string): number | undefined {
  return NUMERALS.get(key);
}

/** The value of a numeral or figure in comparison form ("twelve", "12,000"); `NaN` for what has none. */
export function numberOf(key: string): number {
  return NUMERALS.get(key) ?? Number(key.replaceAll(',', ''));
}

/** Whether a word in comparison form is an ordinal of a language: "third", "3rd". */
export function isOrdinal(key: string, language: string): boolean {
  const numerals = packOf(language)?.amounts.numerals;
  if (numerals === undefined) return false;
  const figure = /^\d{1,4}/.exec(key);
  return figure === null
    ? numerals.ordinals.has(key)
    : numerals.ordinalEndings.has(key.slice(figure[0].length));
}

/** Whether a printed word goes with the figure before it as what multiplies it: "million", "bn". */
export function isScale(printed: string): boolean {
  return SCALES.has(printed);
}

const SCALES: ReadonlySet<string> = new Set([
  ...[...packOf('en')!.amounts.numerals.scales].flatMap(([word, value]) => (value >= 100 ? [word] : [])),
  ...[...packOf('en')!.amounts.numerals.scaleLetters.keys()].filter((letters) => letters.length > 1),
]);
