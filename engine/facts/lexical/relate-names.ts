import { editDistanceWithExchanges } from '../../algorithms/index.ts';
import { foldName } from '../../analysis/mentions/name.ts';
import type { EntityKind } from '../../analysis/mentions/mention.ts';
import { classOfNoun } from '../../analysis/mentions/noun-class.ts';
import { isAcronymOf } from '../../analysis/entities/name-variants.ts';
import { countryOf, isCountry } from '../../lexicon/en/countries.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/given-names.ts';
import { abbreviatedNames, nameSpellings, nameTranslations, petForms } from '../../lexicon/en/name-forms.ts';
import {
  HONORIFICS,
  LIGHT_IN_NAMES,
  NAME_SUFFIXES,
  OFFICES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_WORDS,
  sexOfTitle,
} from '../../lexicon/en/titles.ts';
import { spellingVariants } from '../../lexicon/en/spelling-variants.ts';
import { KnownPairs } from './known-pairs.ts';
import { relateLemmas } from './relate-lemmas.ts';
import { soundedSpelling } from './sounded-spelling.ts';

/** A name as printed, with its titles or without. */
export interface NameSide {
  readonly text: string;
  /** What it names, where that is known. */
  readonly kind: EntityKind | null;
}

/** A name taken apart, once for all that it is held against. */
export interface NameParts {
  /** Without titles, in comparison form. */
  readonly words: readonly string[];
  /** As printed, one for each word. */
  readonly printed: readonly string[];
  /** By its title. */
  readonly sex: 'female' | 'male' | null;
  readonly kind: EntityKind | null;
}

/**
 * `equal`: but for case, marks and accents. `short form`: a part or initials of the other, or a pet form ("Obama", "B. Obama", "the
 * Bank" of "Bank of England"). `acronym`: the first letters of the other. `variant`: a known other spelling of what is no person ("Kyiv", "Kiev"). `spelling`: known
 * variants of a person's name, or spelt otherwise and sounding alike ("Catherine", "Katherine"). `translation`: one name in two languages ("Munich", "München"). `demonym`: a country and its people.
 * `near spelling`: a letter or two differ ("Barton", "Burton"; "FDWA", "FWDA"). `other`: another name. `unknown`: an acronym that the other may stand for
 * or not, and what is no name.
 */
export type NameRelation =
  | 'equal'
  | 'short form'
  | 'acronym'
  | 'variant'
  | 'spelling'
  | 'translation'
  | 'demonym'
  | 'near spelling'
  | 'other'
  | 'unknown';

/** Where they part: the last word of a person's name, what stands before it, a title that tells the sex, the words of any other name, or single letters. */
export type NameDifference = 'surname' | 'given name' | 'title' | 'words' | 'letters';

export interface Names {
  readonly relation: NameRelation;
  readonly differs: NameDifference | null;
  /** What both name, or the one whose kind is known. */
  readonly kind: EntityKind | null;
}

/** How two names stand to each other. Total, and mirrored under swap: every answer reads the same from both sides. */
export function relateNames(a: NameSide, b: NameSide): Names {
  return relateNameParts(namePartsOf(a), namePartsOf(b));
}

/** The same for names that were taken apart before. */
export function relateNameParts(one: NameParts, other: NameParts): Names {
  return known.of('', numberOf(one), numberOf(other), () => relateParts(one, other));
}

/** How names stand, whichever texts they are in: those of one event are printed over and over. So many pairs are kept, and so many names. */
const known = new KnownPairs<Names>(50_000);
const MOST_NUMBERED = 20_000;
const numbers = new Map<string, number>();
const numbered = new WeakMap<NameParts, number>();
let next = 0;

/** A number for all names of these words, printed so, and of this kind. */
function numberOf(parts: NameParts): number {
  let number = numbered.get(parts);
  if (number !== undefined) return number;
  const key = JSON.stringify([parts.words, parts.printed, parts.sex, parts.kind]);
  number = numbers.get(key);
  if (number === undefined) {
    // Numbers are not given again: names that are still about keep theirs.
    if (numbers.size >= MOST_NUMBERED) numbers.clear();
    numbers.set(key, (number = next));
    next += 1;
  }
  numbered.set(parts, number);
  return number;
}

function relateParts(one: NameParts, other: NameParts): Names {
  const kind =
    one.kind === other.kind
      ? one.kind
      : one.kind === null || other.kind === null
        ? (one.kind ?? other.kind)
        : null;
  const tell = (relation: NameRelation, differs: NameDifference | null = null): Names => ({
    relation,
    differs,
    kind,
  });
  if (one.words.length === 0 || other.words.length === 0) return tell('unknown');
  if (one.sex !== null && other.sex !== null && one.sex !== other.sex) return tell('other', 'title');
  if (sameWords(one.words, other.words)) return tell('equal');
  if (nameTranslations(one.words.join('_'), other.words.join('_')) && kind !== 'person')
    return tell('translation');
  if (one.words.length === 1 && other.words.length === 1 && nameSpellings(one.words[0]!, other.words[0]!))
    return kind === 'person' ? tell('spelling', 'letters') : tell('variant', 'letters');
  if (isDemonym(one, other)) return tell('demonym');
  if (isPluralOf(one, other) || isPluralOf(other, one)) return tell('variant', 'letters');
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (isAcronym(short)) return byAcronym(short, long, tell);
  if (isAcronym(long) && long.words.length === 1) return byAcronym(long, short, tell);
  if (kind === 'person' || (kind === null && looksPersonal(one) && looksPersonal(other)))
    return persons(short, long, tell);
  return others(short, long, tell);
}

type Tell = (relation: NameRelation, differs?: NameDifference | null) => Names;

/** Takes a name apart. */
export function namePartsOf({ text, kind }: NameSide): NameParts {
  const printed: string[] = [];
  const words: string[] = [];
  let sex: NameParts['sex'] = null;
  const raw = text
    .replace(/[(),"“”]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}&]/u.test(word));
  let title = false;
  for (const [at, word] of raw.entries()) {
    const folded = foldName(word.toLowerCase().replace(/’/g, "'"));
    const before = words.length === 0 && at < raw.length - 1;
    if (
      before &&
      (folded === 'the' ||
        HONORIFICS.has(folded) ||
        (OFFICES.has(folded) && kind !== 'organisation' && kind !== 'place'))
    ) {
      sex = sexOfTitle(folded) ?? sex;
      title ||= folded !== 'the';
      continue;
    }
    words.push(folded);
    printed.push(word);
  }
  return { words, printed, sex, kind: kind ?? (title ? 'person' : null) };
}

const sameWord = (a: string, b: string) =>
  a === b || a.replace(/[-'.]/g, '') === b.replace(/[-'.]/g, '') || abbreviatedNames(a, b);
const sameWords = (a: readonly string[], b: readonly string[]) => {
  if (a.join('').replace(/[-'.]/g, '') === b.join('').replace(/[-'.]/g, '')) return true;
  return a.length === b.length && a.every((word, at) => sameWord(word, b[at]!));
};

function isDemonym(a: NameParts, b: NameParts): boolean {
  const [one, other] = [a.words.join('_'), b.words.join('_')];
  const country = (name: string) => countryOf(name) ?? (isCountry(name) ? name : undefined);
  if (country(one) !== undefined && country(one) === country(other)) return true;
  // Others begin alike: "Paris", "Parisian". The dictionary is slow to ask.
  if (one[0] !== other[0] || a.words.length > 1 || b.words.length > 1) return false;
  if (a.kind !== 'person' && b.kind !== 'person' && (isMadeOf(one, other) || isMadeOf(other, one)))
    return true;
  return relateLemmas({ lemma: one, pos: 'PROPN' }, { lemma: other, pos: 'PROPN' }, 'en').why === 'demonym';
}

const SHORTEST_MADE_OF = 5;

/** Whether a word for what comes from a place is made of its name, whatever the dictionary knows of it: "Maravian" of "Maravia", "Tessalese" of "Tessaly". */
function isMadeOf(made: string, name: string): boolean {
  if (name.length < SHORTEST_MADE_OF || made.length <= name.length) return false;
  if (name.endsWith('a') && made === `${name}n`) return true;
  const stem = name.replace(/(?:ia|[aeoy])$/, '');
  return ['ian', 'ean', 'ese', 'ish'].some((ending) => made === stem + ending);
}

/** "RPGs" of "RPG", "Socialists" of "Socialist": an acronym, or a word for persons, in the plural. */
function isPluralOf({ words, printed }: NameParts, { words: others }: NameParts): boolean {
  if (words.length !== 1 || others.length !== 1 || words[0] !== `${others[0]!}s`) return false;
  // "Agrarians" are of the "Agrarian" party.
  const isOfParty = /(?:an|ist|al|ive|crat|ite)$/.test(others[0]!) && others[0]!.length > SHORTEST_MADE_OF;
  return (
    /^\p{Lu}[\p{Lu}\p{N}]+['’]?s$/u.test(printed[0]!) || classOfNoun(others[0]!) === 'person' || isOfParty
  );
}

/** "IAEA", "U.N.". */
function isAcronym({ printed, words }: NameParts): boolean {
  return words.length === 1 && /^(?:\p{Lu}[\p{Lu}\p{N}]{1,7}s?|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.test(printed[0]!);
}

const letters = ({ words }: NameParts) => words.join('').replace(/[^\p{L}\p{N}]/gu, '');

function byAcronym(acronym: NameParts, other: NameParts, tell: Tell): Names {
  const short = letters(acronym);
  if (isAcronym(other)) {
    const long = letters(other);
    if (short === long) return tell('equal');
    const sorted = (word: string) => [...word].sort().join('');
    const near = Math.max(short.length, long.length) >= 3 && editDistanceWithExchanges(short, long) <= 1;
    return near || sorted(short) === sorted(long)
      ? tell('near spelling', 'letters')
      : tell('other', 'letters');
  }
  if (isAcronymOf(short, other.words)) return tell('acronym');
  if (other.words.some((word) => word === short)) return tell('short form');
  return tell('unknown');
}

/** A person's name as far as its words tell. */
function looksPersonal({ words, kind }: NameParts): boolean {
  if (kind !== null) return kind === 'person';
  if (words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word)))
    return false;
  return (
    words.length > 1 &&
    (FEMALE_NAMES.has(words[0]!) ||
      MALE_NAMES.has(words[0]!) ||
      /^\p{L}\.?$/u.test(words.at(-1)!) ||
      /^\p{L}$/u.test(words[0]!))
  );
}

function persons(a: NameParts, b: NameParts, tell: Tell): Names {
  const both = [personOf(a), personOf(b)].sort((x, y) => x.given.length - y.given.length);
  const [one, other] = both as [Person, Person];
  const surname = wordRelation(one.surname, other.surname);
  if (one.given.length === 0 && other.given.length > 0) {
    if (surname === 'same') return tell('short form');
    const given = other.given.some((word) => sameWord(word, one.surname) || petForms(word, one.surname));
    return given ? tell('short form') : fromWord(surname, tell, 'surname');
  }
  const given = givenRelation(one.given, other.given);
  if (surname !== 'same') {
    // "Henrike Voss", "Mariella Vosk": two people, however near.
    if (given === 'other') return tell('other', 'surname');
    return fromWord(surname, tell, 'surname');
  }
  switch (given) {
    case 'same': {
      const initials = [one, other].map(({ middle }) => middle.join(''));
      if (initials.every((letter) => letter !== '') && initials[0] !== initials[1])
        return tell('near spelling', 'given name');
      const alike = one.given.length === other.given.length && initials[0] === initials[1];
      return tell(alike ? 'equal' : 'short form');
    }
    case 'short':
      return tell('short form');
    default:
      return fromWord(given, tell, 'given name');
  }
}

function fromWord(relation: WordRelation, tell: Tell, where: NameDifference): Names {
  switch (relation) {
    case 'same':
      return tell('equal');
    case 'spelling':
      return tell('spelling', where);
    case 'near':
      return tell('near spelling', where);
    default:
      return tell('other', where);
  }
}

interface Person {
  /** What stands before the last word, without initials behind the first. */
  readonly given: readonly string[];
  readonly middle: readonly string[];
  readonly surname: string;
}

const isInitial = (word: string) => /^\p{L}\.?$/u.test(word);

/** An initial at the end is a name that was cut short ("Raymond W"). */
function personOf({ words }: NameParts): Person {
  const all = words.filter((word, at) => at === 0 || (!NAME_SUFFIXES.has(word) && !isInitial(word)));
  let from = all.length - 1;
  while (from > 0 && PARTICLES.has(all[from - 1]!)) from -= 1;
  const middle = words
    .slice(1)
    .filter(isInitial)
    .map((word) => word[0]!);
  return { given: all.slice(0, from), middle, surname: all.at(-1)! };
}

type WordRelation = 'same' | 'spelling' | 'near' | 'other';

function wordRelation(a: string, b: string): WordRelation {
  if (sameWord(a, b)) return 'same';
  if (lettersApart(a, b) > MOST_APART) return nameSpellings(a, b) ? 'spelling' : 'other';
  if (nameSpellings(a, b) || spellingVariants(a, b) || soundedSpelling(a) === soundedSpelling(b))
    return 'spelling';
  return isNear(a, b) ? 'near' : 'other';
}

/** Names that sound alike or differ by a letter or two differ in no more letters of the alphabet than these. */
const MOST_APART = 6;

/** How many letters from a to z stand in one word and not in the other: quick to tell, before sounds and distances are. */
function lettersApart(a: string, b: string): number {
  let left = lettersIn(a) ^ lettersIn(b);
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

/** A letter or two, more in long names; whatever the first letter is, where there are enough others. */
function isNear(a: string, b: string): boolean {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < 3) return false;
  const distance = editDistanceWithExchanges(a, b);
  if (distance === 1) return shorter >= 4 || a[0] === b[0];
  if (distance === 2) return shorter >= 5 && a[0] === b[0];
  return distance <= longer / 4 && a[0] === b[0];
}

function givenRelation(a: readonly string[], b: readonly string[]): WordRelation | 'short' {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return 'short';
  const first = wordRelation(one, other);
  if (first === 'same') return 'same';
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (/^\p{L}\.?$/u.test(short) && long[0] === short[0]) return 'short';
  if (petForms(one, other)) return 'short';
  if (first !== 'other') return first;
  // A middle name by which somebody goes.
  return a.length !== b.length && (a.includes(other) || b.includes(one)) ? 'short' : 'other';
}

function others(short: NameParts, long: NameParts, tell: Tell): Names {
  const [one, other] = [telling(short), telling(long)];
  const [left, rest] = unmatched(one, other);
  if (left.length === 0 && rest.length === 0) return tell('equal');
  if (left.length === 0 || rest.length === 0) {
    // "Paris" is not the "Paris Opera", but "the Bank" may be the "Bank of England".
    return one.length > 0 && other.length > 0 ? tell('short form') : tell('unknown');
  }
  // "MVP Award", "Most Valuable Player Award".
  if (isSpeltOut(left, short, rest) || isSpeltOut(rest, long, left)) return tell('acronym');
  if (left.length === 1 && rest.length === 1) {
    const [brief, full] = left[0]!.length <= rest[0]!.length ? [left[0]!, rest[0]!] : [rest[0]!, left[0]!];
    if (`${brief}s` === full) return tell('spelling', 'words');
    // "Mat Maid", "Matanuska Maid".
    if (
      one.length > 1 &&
      other.length > 1 &&
      brief.length >= 3 &&
      full.length > brief.length + 2 &&
      full.startsWith(brief)
    )
      return tell('short form');
    const word = wordRelation(brief, full);
    if (nameTranslations(left[0]!, rest[0]!)) return tell('translation');
    if (word !== 'other') return fromWord(word, tell, one.length + other.length > 2 ? 'words' : 'letters');
    const found = relateLemmas({ lemma: left[0]!, pos: 'NOUN' }, { lemma: rest[0]!, pos: 'NOUN' }, 'en');
    if (found.relation === 'equivalent') return tell('spelling', 'words');
  }
  return tell('other', 'words');
}

/** Whether the one word of a name that the other lacks is the first letters of those that the other has instead. */
function isSpeltOut([word, more]: readonly string[], { words, printed }: NameParts, rest: readonly string[]) {
  if (word === undefined || more !== undefined) return false;
  if (!/^\p{Lu}{2,}$/u.test(printed[words.indexOf(word)]!)) return false;
  // "Most" may have been taken for no part of the name.
  return isAcronymOf(word, rest) || (rest.length > 1 && isAcronymOf(word.slice(1), rest));
}

const telling = ({ words }: NameParts) => {
  const kept = words.filter((word) => !LIGHT_IN_NAMES.has(word));
  return kept.length > 0 ? kept : words;
};

function unmatched(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const [left, rest] = [[...a], [...b]];
  for (const word of a) {
    const at = rest.findIndex((one) => sameWord(one, word));
    if (at < 0) continue;
    rest.splice(at, 1);
    left.splice(left.indexOf(word), 1);
  }
  return [left, rest];
}
