import type { Document } from '../analysis/document.ts';
import { tellOfAnother } from '../analysis/mentions/brought-in.ts';
import { baseRelation, dependents, type Tree, type TreeToken } from '../analysis/tree/tree.ts';
import { agrees, relateLemmas } from '../facts/lexical/index.ts';
import { packOf } from '../lexicon/language-pack.ts';
import { sentencesAround, type Speech } from './speeches.ts';

/**
 * Whether two phrases are said of two things, as their narrators have it: "called the *scaffolding* “unsafe”", "described the *crew* as
 * “exhausted”"; or one of another of a kind: "a *second* nurse".
 */
export function areOfTwoThings(documents: readonly Document[], one: Speech, other: Speech): boolean {
  const [mine, theirs] = [treesOf(documents[one.text]!, one), treesOf(documents[other.text]!, other)];
  if (tellOfAnother(mine, theirs)) return true;
  const [a, b] = [spokenOf(documents[one.text]!, one), spokenOf(documents[other.text]!, other)];
  if (a === null || b === null || a.lemma === b.lemma) return false;
  // Where both tell of both, the tree may have taken the wrong one.
  if (isToldOf(b, mine) && isToldOf(a, theirs)) return false;
  const noun = ({ lemma }: TreeToken) => ({ lemma, pos: 'NOUN' });
  return !agrees(relateLemmas(noun(a), noun(b), documents[one.text]!.language));
}

function isToldOf({ lemma }: TreeToken, trees: readonly Tree[]): boolean {
  return trees.some(({ tokens }) => tokens.some((token) => token.pos === 'NOUN' && token.lemma === lemma));
}

function treesOf(document: Document, speech: Speech): Tree[] {
  const { from, to } = sentencesAround(document, speech, 0);
  return document.sentences.slice(from, to + 1).flatMap(({ tree }) => (tree === null ? [] : [tree]));
}

/**
 * The common noun that heads what a quoted phrase is said of: "called the *vote* “free and fair”", "the *vote* was “free and fair”", "a “free
 * and fair” *vote*"; null where the sentence does not tell, or tells it by a name or pronoun.
 */
function spokenOf(document: Document, speech: Speech): TreeToken | null {
  const sentence = document.sentences.find(
    ({ start, end }) => start <= speech.words[0]!.start && speech.words.at(-1)!.end <= end,
  );
  const tree = sentence?.tree ?? null;
  if (sentence === undefined || tree === null) return null;
  const [from, to] = [speech.words[0]!.start, speech.words.at(-1)!.end];
  const isInside = (at: number) => at >= 0 && tree.tokens[at]!.start >= from && tree.tokens[at]!.end <= to;
  const heads = tree.tokens.filter(({ index, head }) => isInside(index) && !isInside(head));
  // What the narrator says before the phrase governs it, as a rule.
  const head = heads.find(({ index, head }) => head >= 0 && head < index) ?? heads[0];
  if (head === undefined) return null;
  const thing = (at: number) => (at < 0 || isInside(at) ? null : countedIn(tree, at));
  const own = dependents(tree, head.index, 'nsubj').find((at) => !isInside(at));
  if (own !== undefined) return thing(own);
  const above = tree.tokens[head.head];
  if (above === undefined) return null;
  if (/^(?:amod|compound|nmod|appos|acl)$/.test(baseRelation(head)) && above.pos !== 'VERB')
    return thing(above.index);
  const clause = sentence.statements.find((one) => one.clause.predicate === above.index)?.clause;
  const { object = null, undergoer = null } = clause ?? {};
  return thing([object, undergoer].find((one) => one !== null && !isInside(one.head))?.head ?? -1);
}

/** The noun; of "most of the evidence" that of which it is most. */
function countedIn(tree: Tree, at: number): TreeToken | null {
  const token = tree.tokens[at]!;
  const isAmount = packOf(tree.language)?.quantifiers.has(token.norm) === true;
  const of = isAmount ? dependents(tree, at, 'nmod')[0] : undefined;
  if (of !== undefined) return countedIn(tree, of);
  return token.pos === 'NOUN' ? token : null;
}
