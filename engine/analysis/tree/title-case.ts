import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/given-names.ts';
import { countryOf } from '../../lexicon/en/countries.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import { lexemeOf } from '../../lexicon/lexeme.ts';

/** So long a word is written small in a sentence, and with a capital in a headline. */
const LONG = 4;
const FEWEST = 3;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const END = /^[.!?…]$/;

/**
 * The words of an English headline as they would be printed in a sentence ("Mayor To Resign" as "mayor to resign"), since taggers
 * take every capital for a name; names keep theirs. Null where not all words have capitals, or a full stop shows a sentence.
 */
export function withoutTitleCase(words: readonly string[]): string[] | null {
  if (words.length <= FEWEST || END.test(words.at(-1)!)) return null;
  const small = packOf('en')?.stopWords;
  const long = words
    .slice(1)
    .filter((word) => word.length >= LONG && /^\p{L}/u.test(word) && small?.has(word) !== true);
  if (long.length < FEWEST || !long.every((word) => /^\p{Lu}/u.test(word))) return null;
  return words.map((word, at) => (CAPITAL.test(word) && !isName(words, at) ? word.toLowerCase() : word));
}

function isName(words: readonly string[], at: number): boolean {
  const form = words[at]!.toLowerCase();
  if (isGivenName(form) || countryOf(form) !== undefined) return true;
  const calendar = packOf('en')?.amounts.calendar;
  if (calendar?.months.has(form) === true || calendar?.weekdays.has(form) === true) return true;
  if (packOf('en')?.stopWords.has(form) === true) return false;
  // "Bettie Page Dies": what follows a given name is one.
  return lexemeOf(form) === null || (at > 0 && isGivenName(words[at - 1]!.toLowerCase()));
}

function isGivenName(form: string): boolean {
  return FEMALE_NAMES.has(form) || MALE_NAMES.has(form);
}
