import { countryOf, isCountry } from '../../lexicon/en/countries.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/given-names.ts';
import {
  ALSO_BEFORE_PLACES,
  BEFORE_PLACES,
  FEMALE_TITLES,
  INSIDE_NAMES,
  KNOWN_BODIES,
  MALE_TITLES,
  PLACE_FIRST,
  WELL_KNOWN,
} from '../../lexicon/en/name-words.ts';
import {
  HONORIFICS,
  NO_NAMES,
  OFFICES,
  OFFICE_MODIFIERS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_WORDS,
} from '../../lexicon/en/titles.ts';
import { baseRelation, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import type { EntityKind, Gender } from './mention.ts';
import { classOfNoun, genderOfClass } from './noun-class.ts';

/** A name taken apart. */
export interface NameParts {
  /** Without title, initials and marks, in comparison form. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
}

const PARTS: ReadonlySet<string> = new Set(['flat', 'compound', 'amod', 'nummod', 'fixed', 'goeswith']);
/** A word without accents and possessive ending, in lower case. */
export function foldName(norm: string): string {
  const bare = norm.replace(/['’]s$/u, '').replace(/\.$/, '');
  return /^[a-z]+$/.test(bare) ? bare : bare.normalize('NFD').replace(/\p{Mn}/gu, '');
}

const isBeforePlace = ({ tokens }: Tree, at: number) =>
  BEFORE_PLACES.has(tokens[at]!.norm) || ALSO_BEFORE_PLACES.has(tokens[at]!.norm);
const isTitle = (norm: string) => OFFICES.has(norm) || HONORIFICS.has(norm);

/** The words and titles of the name with this head, between the first and the last token of its phrase. */
export function namePartsOf(tree: Tree, head: number, from: number, to: number): NameParts {
  const { tokens } = tree;
  const words: string[] = [];
  const titles: string[] = [];
  let title: string[] = [];
  const members = membersOf(tree, head, from, to);
  const last = members.at(-1) ?? head;
  for (const at of members) {
    const token = tokens[at]!;
    const word = foldName(token.norm);
    const before = words.length === 0 && at !== last;
    if (before && (isTitle(word) || isSmallTitle(token))) {
      titles.push([...title, word].join(' '));
      title = [];
    } else if (before && title.length < 3 && OFFICE_MODIFIERS.has(word) && leadsToTitle(tree, members, at))
      title.push(word);
    else if (/^\p{L}\.?$/u.test(token.text) && members.length > 1) continue;
    else words.push(word);
  }
  return { words: words.length > 0 ? words : [foldName(tokens[last]!.norm)], titles };
}

/** "spokeswoman" of "spokeswoman Mira Kass". */
function isSmallTitle({ text, lemma, relation }: TreeToken): boolean {
  return (/^\p{Ll}/u.test(text) || relation === 'nmod:desc') && isPersonNoun(lemma);
}

/** Whether a noun names a person by what he or she is: "coordinator". */
export function isPersonNoun(lemma: string): boolean {
  return /^(?:person|man|woman)$/.test(classOfNoun(lemma.toLowerCase()) ?? '');
}

function leadsToTitle(tree: Tree, members: readonly number[], at: number): boolean {
  const next = members[members.indexOf(at) + 1];
  if (next === undefined) return false;
  const word = foldName(tree.tokens[next]!.norm);
  return isTitle(word) || (OFFICE_MODIFIERS.has(word) && leadsToTitle(tree, members, next));
}

/** A name of more tokens is cut. */
const LONGEST = 12;

/** The tokens of the name: the head with its capitalised parts, and behind an organisation what "of" adds. */
function membersOf(tree: Tree, head: number, from: number, to: number): number[] {
  const { tokens } = tree;
  const members: number[] = [];
  for (let at = Math.max(from, head - LONGEST); at <= Math.min(to, head + LONGEST); at += 1) {
    const token = tokens[at]!;
    if (at === head) members.push(at);
    else if (token.pos === 'PUNCT' || token.pos === 'DET') continue;
    else if (at < head && isSmallTitle(token) && hangsOn(tree, at, head)) members.push(at);
    else if (!/^[\p{Lu}\p{N}]/u.test(token.text) && !PARTICLES.has(token.norm)) continue;
    else if (hangsOn(tree, at, head)) members.push(at);
  }
  return members;
}

/** Whether a token is part of the name with this head: by "flat" or "compound", or as "Michigan" of "University". */
function hangsOn(tree: Tree, token: number, head: number): boolean {
  const { tokens } = tree;
  for (let at = token, steps = 0; at !== head; at = tokens[at]!.head, steps += 1) {
    const here = tokens[at];
    if (here === undefined || steps > 4) return false;
    const relation = baseRelation(here);
    if (PARTS.has(relation) || here.relation === 'nmod:desc') continue;
    if (relation === 'nmod' && here.pos === 'PROPN' && at > head) {
      const organised =
        ORGANISATION_WORDS.has(tokens[here.head]!.norm) || PLACE_WORDS.has(tokens[here.head]!.norm);
      if (organised && dependents(tree, at, 'case').every((one) => INSIDE_NAMES.has(tokens[one]!.norm)))
        continue;
    }
    return false;
  }
  return true;
}

/** What kind of thing a name names, by its words, its titles and what stands beside it; null where nothing tells. */
export function kindOfName(tree: Tree, head: number, { words, titles }: NameParts): EntityKind | null {
  const printed = words.join(' ');
  if (KNOWN_BODIES.has(printed)) return 'organisation';
  const known = WELL_KNOWN.get(printed);
  if (known !== undefined) return known;
  if (titles.length > 0) return 'person';
  const [first, last] = [words[0]!, words.at(-1)!];
  const token = tree.tokens[head]!;
  if (words.length === 1) {
    if (isCountry(first)) return 'place';
    if (NO_NAMES.has(first)) return 'other';
    if (countryOf(first) !== undefined) return 'person';
    if (/^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(token.text)) return 'organisation';
  } else {
    if (words.some((word) => ORGANISATION_WORDS.has(word))) return 'organisation';
    if (PLACE_WORDS.has(last) || (PLACE_FIRST.has(first) && words.length === 2)) return 'place';
  }
  if (FEMALE_NAMES.has(first) || MALE_NAMES.has(first)) return 'person';
  const beside = dependents(tree, head, 'appos').map((at) => classOfNoun(tree.tokens[at]!.lemma));
  for (const noun of beside) {
    if (noun === 'person' || noun === 'man' || noun === 'woman') return 'person';
    if (noun === 'organisation' || noun === 'place') return noun;
  }
  if (
    dependents(tree, head, 'acl').some((at) =>
      dependents(tree, at, 'nsubj', 'obj').some((one) => /^who/.test(tree.tokens[one]!.norm)),
    )
  )
    return 'person';
  if (dependents(tree, head, 'case').some((at) => isBeforePlace(tree, at)) && words.length === 1)
    return 'place';
  return null;
}

/** The gender that a person's title or given name tells. */
export function genderOfName({ words, titles }: NameParts, kind: EntityKind | null): Gender | null {
  if (kind === 'organisation' || kind === 'place') return 'neuter';
  for (const title of titles) {
    const word = title.split(' ').at(-1)!;
    if (MALE_TITLES.has(word)) return 'male';
    if (FEMALE_TITLES.has(word)) return 'female';
    const gender = genderOfClass(classOfNoun(word));
    if (gender === 'female' || gender === 'male') return gender;
  }
  if (kind !== null && kind !== 'person') return 'neuter';
  if (FEMALE_NAMES.has(words[0]!)) return 'female';
  return MALE_NAMES.has(words[0]!) ? 'male' : null;
}
