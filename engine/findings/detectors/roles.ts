import { countryOf } from '../../lexicon/en/countries.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import { nounPhraseAt } from '../../analysis/clauses/noun-phrases.ts';
import type { Word } from '../../analysis/document.ts';
import { relationsTold } from '../../analysis/relations-told.ts';
import { spanOf, type Tree } from '../../analysis/tree/tree.ts';
import { contrast, type Stretch } from '../contrast.ts';
import type { Detector } from '../detector.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { areClose } from '../evidence/overlap.ts';
import { isSpecific } from '../evidence/pair-alignment.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { wordsWithin } from '../evidence/side-statements.ts';
import type { Nomination } from '../nomination.ts';

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
  if (shared.size < 2 || between(a, shared) === between(b, shared)) return [];
  const [inA, inB] = [rolesIn(pair.a, shared), rolesIn(pair.b, shared)];
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

/** What is printed from the first of the names to the last: where that is the same, so is who does what to whom. */
function between(words: readonly Word[], shared: ReadonlySet<string>): string {
  const isShared = ({ key }: Word) => shared.has(key);
  return words
    .slice(words.findIndex(isShared), words.findLastIndex(isShared) + 1)
    .map(({ key }) => key)
    .join(' ');
}

/** Capitalised, and no people's adjective ("Danish"). */
function isCapital({ text, isStop, key }: Word): boolean {
  return !isStop && /^\p{Lu}/u.test(text) && countryOf(key) === undefined;
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

/** Every relation that is told of two of the names. */
function rolesIn({ sentences, words }: Side, shared: ReadonlySet<string>): Role[] {
  return sentences.flatMap(({ tree, statements }) => {
    if (tree === null) return [];
    const named = (heads: readonly number[]) => firstName(tree, heads, words, shared);
    return relationsTold(tree, statements).flatMap(({ relation, doer, other }): Role[] => {
      const [one, two] = [named(doer), named(other)];
      if (one === null || two === null || sameName(one, words, two, words)) return [];
      return [{ relation, doer: one, other: two }];
    });
  });
}

/** The first phrase that is one of the names, or has one set beside it: "the company Brandt"; its capitalised words. */
function firstName(
  tree: Tree,
  heads: readonly number[],
  words: readonly Word[],
  shared: ReadonlySet<string>,
): Stretch | null {
  for (const head of heads) {
    const { tokens, appositions, possessor } = nounPhraseAt(tree, head);
    const named = [...tokens.filter((at) => at > possessor), ...appositions];
    const within = wordsWithin(words, spanOf(tree, named));
    if (within === null) continue;
    const isName = (at: number) => at >= within.from && at < within.to && isCapital(words[at]!);
    let from = within.from;
    while (from < within.to && !(isName(from) && shared.has(words[from]!.key))) from += 1;
    if (from === within.to) continue;
    let to = from + 1;
    while (isName(to)) to += 1;
    while (isName(from - 1)) from -= 1;
    return { from, to };
  }
  return null;
}
