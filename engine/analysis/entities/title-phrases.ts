import { DETERMINERS } from '../../lexicon/en/function-words.ts';
import { AMBIGUOUS_OFFICES, FORMER } from '../../lexicon/en/name-words.ts';
import { PERSON_NOUNS } from '../../lexicon/en/people.ts';
import type { Word } from '../document.ts';
import { reportingForms } from '../../lexicon/en/speech.ts';
import type { Span } from '../../types.ts';
import { countryOf, isCountry } from '../../lexicon/en/countries.ts';
import { isUncommon } from './name-candidates.ts';
import { HONORIFICS, JOINERS, OFFICE_MODIFIERS, OFFICES } from '../../lexicon/en/titles.ts';

/** What a text calls somebody beside the name. */
export interface Title extends Span {
  /** The word that says what the person is, in comparison form; null where only a people is named ("an Austrian"). */
  readonly head: string | null;
  /** The other words that tell, in comparison form, in order. */
  readonly modifiers: readonly string[];
  readonly honorific: boolean;
  readonly former: boolean;
  /** The country whose people the person is said to be of. */
  readonly nationality: string | null;
}

const isOffice = (key: string) => OFFICES.has(key) || PERSON_NOUNS.has(key);

/**
 * The title at the beginning of a run of capitalised words, and where the name begins behind it; `role` where nothing is left
 * for a name; null where there is no title.
 */
export function splitTitle(
  words: readonly Word[],
  from: number,
  to: number,
): { readonly title: Title; readonly next: number } | 'role' | null {
  let end = -1;
  let at = from;
  for (; at <= to; at += 1) {
    const { key, text, kind } = words[at]!;
    if (kind !== 'word') {
      if (text === '.' || text === '-') continue;
      break;
    }
    const titled = OFFICES.has(key) || HONORIFICS.has(key);
    if (titled) end = at;
    else if (
      !OFFICE_MODIFIERS.has(key) &&
      !JOINERS.has(key) &&
      countryOf(key) === undefined &&
      !isCountry(key) &&
      !/^\p{Lu}{2,}$/u.test(text)
    )
      break;
  }
  if (end < 0) return null;
  // "Secretary of State Antony Blinken", "High Commissioner for Human Rights": the office goes on behind its noun.
  let next = end + 1;
  if (JOINERS.has(words[next]?.key ?? '') && next <= to) {
    while (
      next <= to &&
      (JOINERS.has(words[next]!.key) ||
        (words[next]!.lexeme !== null && !isUncommon(words[next]!)) ||
        isCountry(words[next]!.key) ||
        OFFICE_MODIFIERS.has(words[next]!.key))
    )
      next += 1;
    if (next > to) return 'role';
  } else {
    while (next <= to && words[next]!.kind !== 'word') next += 1;
    if (next > to) return 'role';
  }
  // "Major World Event": of words that are also plain adjectives, and of nothing but dictionary words, no name is made.
  const name = words.slice(next, to + 1).filter(({ kind }) => kind === 'word');
  if (
    AMBIGUOUS_OFFICES.has(words[end]!.key) &&
    name.length > 1 &&
    name.every(({ lexeme }) => lexeme !== null)
  )
    return null;
  // "Then Foreign Minister ..." opens a sentence and is no "then".
  const first = FORMER.has(words[from - 1]?.text ?? '') ? from - 1 : from;
  return { title: titleOf(words, first, next - 1), next };
}

/** The words from `from` to `to` as a title, without marks at its end. */
function titleOf(words: readonly Word[], from: number, to: number): Title {
  let last = to;
  while (last > from && words[last]!.kind === 'punctuation') last -= 1;
  let office: number | null = null;
  let nationality: string | null = null;
  for (let at = from; at <= last; at += 1) {
    const { key } = words[at]!;
    if (JOINERS.has(key) && key !== 'the') break;
    if (isOffice(key) || HONORIFICS.has(key)) office = at;
    const country = countryOf(key);
    if (country !== undefined && /^\p{Lu}/u.test(words[at]!.text)) nationality ??= country;
  }
  const head = office === null ? null : words[office]!.key;
  const keys = words
    .slice(from, last + 1)
    .filter((word, index) => word.kind === 'word' && from + index !== office)
    .map((word) => word.key);
  return {
    start: words[from]!.start,
    end: words[last]!.start + words[last]!.text.replace(/['’ʼ]s$/iu, '').length,
    head,
    modifiers: keys.filter((key) => !JOINERS.has(key) && !DETERMINERS.has(key) && !FORMER.has(key)),
    honorific: head !== null && HONORIFICS.has(head),
    former: keys.some((key) => FORMER.has(key)),
    nationality,
  };
}

/** How many words a title beside a name may have. */
const LONGEST = 12;

/** The titles set beside a name in small letters or between commas. `bare` says that the name itself begins with none. */
export function titlesAround(
  words: readonly Word[],
  from: number,
  to: number,
  bare: boolean,
): readonly Title[] {
  const before = words[from - 1];
  // Most names stand without one.
  if (words[to + 1]?.text !== ',' && !(bare && before !== undefined && opensTitle(before))) return NO_TITLES;
  return [
    ...(bare ? titleBefore(words, from) : []),
    ...(bare ? titleInFront(words, from, to) : []),
    ...titleBehind(words, to),
  ];
}

const NO_TITLES: readonly Title[] = [];
const opensTitle = ({ text, key }: Word) => text === ',' || OFFICES.has(key);

/** "the Chinese ambassador Chen", "spokesman Liu". */
function titleBefore(words: readonly Word[], from: number): Title[] {
  const head = words[from - 1];
  if (head === undefined || !OFFICES.has(head.key) || head.text !== head.key) return [];
  let first = from - 1;
  while (first > 0 && from - first <= 6) {
    const { key, text } = words[first - 1]!;
    const country = countryOf(key) !== undefined || (isCountry(key) && /^\p{Lu}/u.test(text));
    if (!OFFICE_MODIFIERS.has(key) && !OFFICES.has(key) && !FORMER.has(key) && !country) break;
    first -= 1;
  }
  return [titleOf(words, first, from - 1)];
}

/** "The High Commissioner for Human Rights, Michelle Bachelet, ...": only where the name stands between marks. */
function titleInFront(words: readonly Word[], from: number, to: number): Title[] {
  if (words[from - 1]?.text !== ',') return [];
  const after = words[to + 1];
  if (after !== undefined && !/^[,.;:)–—]$/u.test(after.text)) return [];
  let first = from - 2;
  let office = -1;
  for (; first >= 0 && from - first <= LONGEST; first -= 1) {
    const { key, kind } = words[first]!;
    if (kind === 'punctuation' || reportingForms.has(key)) return [];
    if (OFFICES.has(key)) office = first;
    if (office >= 0 && DETERMINERS.has(key)) break;
    if (office >= 0 && !OFFICES.has(key) && !OFFICE_MODIFIERS.has(key) && countryOf(key) === undefined) {
      if (!/^\p{Lu}/u.test(words[first]!.text)) break;
    }
  }
  return office < 0 ? [] : [titleOf(words, Math.min(first + 1, office), from - 2)];
}

/** "Liu Yuyin, a spokesman for the mission, ..."; "Turk, an Austrian who ...". */
function titleBehind(words: readonly Word[], to: number): Title[] {
  if (words[to + 1]?.text !== ',') return [];
  const opens = words[to + 2];
  if (opens === undefined || opens.kind !== 'word') return [];
  const article = DETERMINERS.has(opens.key);
  const begins =
    article ||
    isOffice(opens.key) ||
    FORMER.has(opens.key) ||
    countryOf(opens.key) !== undefined ||
    /['’ʼ]s$/u.test(opens.text) ||
    OFFICE_MODIFIERS.has(opens.key);
  if (!begins) return [];
  const first = article ? to + 3 : to + 2;
  let last = first - 1;
  let office = -1;
  let people = -1;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at]!;
    if (/^[,.;:)–—]$/u.test(word.text) || /^(?:who|whose|whom|which|that)$/.test(word.key)) break;
    if (at - first > LONGEST || reportingForms.has(word.key) || word.text === '“' || word.text === '"')
      return [];
    if (/^(?:is|was|are|were|has|have|had|will|would|did|does|do|and)$/.test(word.key)) return [];
    if (office < 0 && isOffice(word.key)) office = at;
    if (people < 0 && countryOf(word.key) !== undefined && /^\p{Lu}/u.test(word.text)) people = at;
    last = at;
  }
  if (last < first || last + 1 >= words.length) return [];
  // What comes before the noun describes it; a noun far behind describes something else.
  if (office >= 0 && office - first <= 5) return [titleOf(words, first, last)];
  return people === first && last === first ? [titleOf(words, first, last)] : [];
}
