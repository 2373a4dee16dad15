import { hasClass } from '../../lexicon/word-classes.ts';
import { relationOf } from '../../lexicon/relations.ts';
import { countryOf } from '../../lexicon/en/countries.ts';
import type { Word } from '../../analysis/document.ts';
import { isSpecific } from '../evidence/pair-alignment.ts';
import type { Detector } from '../detector.ts';
import type { Nomination } from '../nomination.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { negationsIn, turned } from '../../analysis/negation-scope.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { areClose } from '../evidence/overlap.ts';
import { contrast, type Stretch } from '../contrast.ts';

/** So many words around a word that relates two names they are looked for. */
const REACH = 8;

/** Who does something to whom, or is what to whom; the two by the words of their names. */
interface Role {
  readonly relation: string;
  readonly doer: Stretch;
  readonly other: Stretch;
}

/**
 * Rule `name.roles`: both sides relate the same two names by the same relation, each the other way round ("A succeeded B", "B
 * succeeded A"; "A owns B", "B's subsidiary A" is no difference). Passives and possessives are read, and words that tell a relation from its
 * other end. A side that relates them both ways knows of both.
 */
export const roles: Detector = (context) =>
  context.pairs.flatMap((pair) =>
    relates(pair.a) && relates(pair.b) && areClose(pair) && bothEnglish(pair, context) ? swapsIn(pair) : [],
  );

function relates({ sentences }: Side): boolean {
  return sentences.some(({ form }) => hasClass(form, 'relation'));
}

function swapsIn(pair: SentencePair): Nomination[] {
  const [a, b] = [pair.a.words, pair.b.words];
  const shared = sharedNames(a, b);
  if (shared.size < 2) return [];
  const [inA, inB] = [rolesIn(a, shared), rolesIn(b, shared)];
  for (const one of inA)
    for (const two of inB) {
      if (one.relation !== two.relation || !isSwapped(one, a, two, b)) continue;
      const known = [
        ...inA.filter((role) => isTold(role, a, two, b)),
        ...inB.filter((role) => isTold(role, b, one, a)),
      ];
      if (known.length > 0) continue;
      return [contrast('name.roles', pair, { a: [one.doer], b: [two.doer] })];
    }
  return [];
}

function isRelation({ lexeme, proper }: Word): boolean {
  return lexeme !== null && !proper && relationOf(lexeme.word) !== null;
}

/** Keys of the names that stand on both sides; a word that opens a sentence is one when the other side knows it as one. */
function sharedNames(a: readonly Word[], b: readonly Word[]): ReadonlySet<string> {
  const capitals = (words: readonly Word[]) => new Set(words.filter(isCapital).map(({ key }) => key));
  const [inA, inB] = [capitals(a), capitals(b)];
  return new Set(
    [...a, ...b]
      .filter((word) => isSpecific(word) && inA.has(word.key) && inB.has(word.key))
      .map(({ key }) => key),
  );
}

/** Capitalised, and no people's adjective ("Danish"). */
function isCapital({ text, light, key }: Word): boolean {
  return !light && /^\p{Lu}/u.test(text) && countryOf(key) === undefined;
}

/** Whether two roles are of the same two names, one the other way round. */
function isSwapped(one: Role, a: readonly Word[], two: Role, b: readonly Word[]): boolean {
  return (
    sameName(one.doer, a, two.other, b) &&
    sameName(one.other, a, two.doer, b) &&
    !sameName(one.doer, a, two.doer, b)
  );
}

/** Whether a role says the same as another of the other side. */
function isTold(role: Role, words: readonly Word[], other: Role, others: readonly Word[]): boolean {
  return (
    role.relation === other.relation &&
    sameName(role.doer, words, other.doer, others) &&
    sameName(role.other, words, other.other, others)
  );
}

/** Names with a word in common. */
function sameName(one: Stretch, a: readonly Word[], other: Stretch, b: readonly Word[]): boolean {
  const there = new Set(b.slice(other.from, other.to).map(({ key }) => key));
  return a.slice(one.from, one.to).some(({ key }) => there.has(key));
}

/** Every relation between two of the names, by the nearest ones around its word. */
function rolesIn(words: readonly Word[], shared: ReadonlySet<string>): Role[] {
  const denied = turned(words, negationsIn(words));
  return words.flatMap((word, at): Role[] => {
    if (!isRelation(word) || (denied[at] === true && !isNamedThere(words, at))) return [];
    const { name: relation, turned: fromOtherEnd } = relationOf(word.lexeme!.word)!;
    const ends = endsOf(words, at, shared);
    if (ends === null) return [];
    const [doer, other] = fromOtherEnd ? [ends[1], ends[0]] : ends;
    return [{ relation, doer, other }];
  });
}

/** "Abbas's predecessor", "a unit of": who is spoken of, whatever is denied of them. */
function isNamedThere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (isPossessive(before) || words[at + 1]?.key === 'of');
}

/** The one who does or is it, and the one to whom; null where that cannot be told. */
function endsOf(
  words: readonly Word[],
  at: number,
  shared: ReadonlySet<string>,
): readonly [Stretch, Stretch] | null {
  const [before, behind] = [nameBefore(words, at, shared), nameBehind(words, at, shared)];
  if (before === null || behind === null || sameName(before, words, behind, words)) return null;
  const between = words[before.to - 1]!;
  // "Abbas's predecessor, Yasser Arafat": whose it is stands before.
  if (isPossessive(between)) return [behind, before];
  return isPassive(words, at) ? [behind, before] : [before, behind];
}

function isPossessive({ text }: Word): boolean {
  return /(?:['’]s|s['’])$/u.test(text);
}

/** "Was bought by". */
function isPassive(words: readonly Word[], at: number): boolean {
  if (!/(?:ed|en|[^aeiou]t|wn|ght)$/.test(words[at]!.key)) return false;
  return words.slice(at + 1, at + 4).some(({ key }) => key === 'by');
}

/** Marks and words that begin another clause: what stands beyond is not related here. */
const ENDS_CLAUSE = /^(?:[.;:?!]|but|while|whereas|although|because|after|before|when|if)$/;

function nameBefore(words: readonly Word[], at: number, shared: ReadonlySet<string>): Stretch | null {
  for (let last = at - 1; last >= 0 && at - last <= REACH; last -= 1) {
    const word = words[last]!;
    if (ENDS_CLAUSE.test(word.key)) return null;
    if (!shared.has(word.key) || !isCapital(word)) continue;
    let from = last;
    while (from > 0 && isCapital(words[from - 1]!)) from -= 1;
    // "The army of Chile attacked": it was not Chile's name that did.
    if (isPossessive(word)) return { from, to: last + 1 };
    return /^(?:of|and|or|from|with|for|in|at|to|against)$/.test(words[from - 1]?.key ?? '')
      ? null
      : { from, to: last + 1 };
  }
  return null;
}

function nameBehind(words: readonly Word[], at: number, shared: ReadonlySet<string>): Stretch | null {
  for (let from = at + 1; from < words.length && from - at <= REACH; from += 1) {
    const word = words[from]!;
    if (ENDS_CLAUSE.test(word.key)) return null;
    if (!shared.has(word.key) || !isCapital(word)) continue;
    let to = from + 1;
    while (to < words.length && isCapital(words[to]!)) to += 1;
    return { from, to };
  }
  return null;
}
