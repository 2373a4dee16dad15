import { exclude, type Member } from '../../lexicon/en/categories.ts';
import { hasTurningEnding, hasTurningPrefix, listedOpposites } from '../../lexicon/en/antonyms.ts';
import { abbreviatedNames } from '../../lexicon/en/name-forms.ts';
import { shortFormOf } from '../../lexicon/en/short-forms.ts';
import { areSpellings } from '../../lexicon/en/spelling-variants.ts';
import { classContrast } from '../../lexicon/contrast-classes.ts';
import { hasDictionary, packOf } from '../../lexicon/language-pack.ts';
import type { SensePos } from '../../lexicon/senses.ts';
import { lexemeOf } from '../../lexicon/lexeme.ts';
import { bySenses, type CardAs } from './by-senses.ts';
import { KnownPairs } from './known-pairs.ts';
import { cardOf, type LemmaCard } from './lemma-card.ts';
import { EQUAL, excludes, strongestOf, UNKNOWN, type Lexical } from './lexical.ts';

/** A dictionary form and its part of speech by Universal Dependencies ("VERB") or the tag of the language. */
export interface Lemma {
  readonly lemma: string;
  readonly pos: string;
}

/**
 * How two words stand to each other, whatever stands around them; words of several parts, as "strike down" or "school bus", too. Total,
 * and mirrored under swap. Without a dictionary of the language only equal words and groups of near synonyms are told.
 */
export function relateLemmas(a: Lemma, b: Lemma, language: string): Lexical {
  const [mine, theirs] = [cardOf(a.lemma), cardOf(b.lemma)];
  if (mine.word === theirs.word) return EQUAL;
  const [x, y] = [sensePos(a.pos), sensePos(b.pos)];
  return known.of(language, numberAs(mine, x), numberAs(theirs, y), () =>
    relateCards({ card: mine, pos: x }, { card: theirs, pos: y }, language),
  );
}

/**
 * How pairs of words stand, whichever texts they are in: it hangs on the words alone, and reports of one event have the same ones. So many
 * are kept, in some megabytes.
 */
const known = new KnownPairs<Lexical>(100_000);

const PART_OF_SPEECH: Readonly<Record<SensePos, number>> = { n: 0, v: 1, a: 2, r: 3 };

const numberAs = ({ number }: LemmaCard, pos: SensePos): number => number * 4 + PART_OF_SPEECH[pos];

function relateCards(a: CardAs, b: CardAs, language: string): Lexical {
  const [{ card: mine, pos: x }, { card: theirs, pos: y }] = [a, b];
  const [one, other] = [mine.word, theirs.word];
  // "Re-elected", "reelected".
  if (mine.joined === theirs.joined) return { relation: 'equivalent', why: 'spelling' };
  if (!hasDictionary(language))
    return inOneGroup(one, other, language) ? { relation: 'similar', why: 'synonym' } : UNKNOWN;
  if (areSpellings(mine, theirs)) return { relation: 'equivalent', why: 'spelling' };
  // "Saint", "St" inside the name of an office.
  if (shortFormOf(one, other) || abbreviatedNames(one, other))
    return { relation: 'equivalent', why: 'abbreviation' };
  const contrast = comparable(x, y) ? classContrast(one, other) : null;
  if (contrast === 'converse') return { relation: 'opposite', why: 'converse' };
  if (contrast === 'opposite' || contrast === 'exclusive') return { relation: contrast, why: 'class' };
  if (contrast === null && mine.isNumber !== theirs.isNumber) return UNKNOWN;
  if (contrast === 'similar') return { relation: 'similar', why: 'class' };
  const found = bySenses(a, b);
  if (contrast === 'same')
    return found === null || excludes(found) ? { relation: 'similar', why: 'class' } : found;
  if (found !== null && found.relation !== 'similar' && found.relation !== 'exclusive') return found;
  const named = byCategory(mine, theirs);
  if (named !== null && named.relation !== 'exclusive') return named;
  if (turnedRound(one, other)) return { relation: 'opposite', why: 'prefix' };
  if (adverbsOfOpposites(one, other)) return { relation: 'opposite', why: 'antonym' };
  if (inOneGroup(one, other, language)) return { relation: 'similar', why: 'synonym' };
  if (named !== null) return named;
  if (found === null && comparable(x, y) && listedOpposites([one], [other]))
    return { relation: 'opposite', why: 'antonym' };
  return found ?? UNKNOWN;
}

/** Adverbs and prepositions stand in no place of a verb ("back", "refuse"). */
function comparable(one: SensePos, other: SensePos): boolean {
  return !(one === 'r' && other === 'v') && !(one === 'v' && other === 'r');
}

const sensePositions = new Map<string, SensePos>();

/** The part of speech of the dictionary; nouns for all others. There are few tags. */
function sensePos(pos: string): SensePos {
  let known = sensePositions.get(pos);
  if (known === undefined) sensePositions.set(pos, (known = readSensePos(pos)));
  return known;
}

function readSensePos(pos: string): SensePos {
  if (/^(?:VERB|AUX|VB|MD|v$)/.test(pos)) return 'v';
  if (/^(?:ADJ|JJ|a$)/.test(pos)) return 'a';
  return /^(?:ADV|RB|r$|ADP|PART)/.test(pos) ? 'r' : 'n';
}

const groups = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Whether two words stand in one group of words that reports use of one thing. */
function inOneGroup(a: string, b: string, language: string): boolean {
  const pack = packOf(language);
  if (pack === null) return false;
  let known = groups.get(pack.code);
  if (known === undefined) {
    const made = new Map<string, number[]>();
    for (const [at, line] of pack.synonyms.entries())
      for (const word of line.split(' ')) made.set(word, [...(made.get(word) ?? []), at]);
    groups.set(pack.code, (known = made));
  }
  const others = known.get(b);
  return others !== undefined && (known.get(a)?.some((group) => others.includes(group)) ?? false);
}

/** Members of the categories that are listed by name: countries and their people, cities, languages, crimes. */
function byCategory({ members: a }: LemmaCard, { members: b }: LemmaCard): Lexical | null {
  if (a.length === 0 || b.length === 0) return null;
  const found = a.flatMap((one) => b.map((other) => ofMembers(one, other)));
  const best = strongestOf(found.filter((one) => one !== null));
  return best.relation === 'unknown' ? null : best;
}

function ofMembers(one: Member, other: Member): Lexical | null {
  if (one === other) return { relation: 'equivalent', why: 'demonym' };
  if (one.kinds.has(other)) return { relation: 'narrower', why: 'hypernym' };
  if (other.kinds.has(one)) return { relation: 'wider', why: 'hypernym' };
  // "Ninety minutes" may be "an hour and a half".
  if (one.category.startsWith('duration')) return null;
  return exclude(one, other) ? { relation: 'exclusive', why: 'category' } : null;
}

/** One is the other with a prefix or ending that turns it round ("unlicensed", "harmless", "harmful"). */
function turnedRound(a: string, b: string): boolean {
  return hasTurningEnding(a, b) || participle(a, b) || participle(b, a) || hasTurningPrefix(a, b);
}

/** "Unpublished" of "publish". */
function participle(adjective: string, verb: string): boolean {
  if (!adjective.startsWith('un')) return false;
  return /^un.{3,}(?:ed|en|wn|t)$/.test(adjective) && lexemeOf(adjective.slice(2))?.word === verb;
}

/** Adverbs are opposites as their adjectives are. */
function adverbsOfOpposites(a: string, b: string): boolean {
  if (!a.endsWith('ly') || !b.endsWith('ly')) return false;
  const [one, other] = [a.slice(0, -2), b.slice(0, -2)];
  const found = bySenses({ card: cardOf(one), pos: 'a' }, { card: cardOf(other), pos: 'a' });
  return classContrast(one, other) === 'opposite' || found?.relation === 'opposite';
}
