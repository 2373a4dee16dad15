import { nounPhraseAt } from '../../analysis/clauses/noun-phrases.ts';
import type { Word } from '../../analysis/document.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import { isColour, namesFrom } from '../../lexicon/en/categories.ts';
import { INDEFINITE_ARTICLES, INDEFINITE_DETERMINERS } from '../../lexicon/en/function-words.ts';
import { SOMEBODY } from '../../lexicon/en/people.ts';
import type { Weights } from '../../link/features.ts';
import { coverage, sharesSpecific, type PairAlignment } from './pair-alignment.ts';
import type { SentencePair, Side } from './sentence-pairs.ts';
import { sentenceOf, tokenOf } from './word-tokens.ts';

/** With so much in common two sentences are about one event, whoever they bring in; see `weigh`. */
const ONE_EVENT = 44;
/** The same where a name or figure is common: a caption has none. */
const ONE_NAMED_EVENT = 16;

/**
 * Whether what two words say is only who comes into a sentence that begins with somebody new: "a man", "two black dogs". Two such
 * sentences may be about two different ones, unless what they have in common shows that it is one event.
 */
export function areIndefiniteReferents(
  i: number,
  j: number,
  pair: SentencePair,
  { a, saidA }: PairAlignment,
  weights: Weights,
): boolean {
  const least = sharesSpecific(a, saidA) ? ONE_NAMED_EVENT : ONE_EVENT;
  return coverage(a, saidA, weights, new Set([i])).weight < least && couldBeTwo(pair, i, j);
}

function couldBeTwo({ a, b }: SentencePair, i: number, j: number): boolean {
  const [word, other] = [a.words[i]!, b.words[j]!];
  // What a man does, a woman may do too.
  if (isSomebody(word) && isSomebody(other)) return true;
  const [one, two] = [placeOf(a, word), placeOf(b, other)];
  if (one === null || two === null) return false;
  if (isOneOfMany(one) && isOneOfMany(two)) return true;
  if (!opensWithNewcomer(one) || !opensWithNewcomer(two)) return false;
  return !describes(one) || !describes(two) || namesColour(word);
}

/** Nouns for somebody of one sex, in whatever number. */
function isSomebody({ key, lexeme }: Word): boolean {
  return SOMEBODY.has(lexeme?.word ?? key);
}

/** Where a word stands in the tree of its sentence. */
interface PlaceInTree {
  readonly tree: Tree;
  readonly token: number;
}

function placeOf(side: Side, word: Word): PlaceInTree | null {
  const { tree } = sentenceOf(side, word);
  const token = tree === null ? -1 : tokenOf(tree, word);
  return tree === null || token < 0 ? null : { tree, token };
}

/** "A guitar": a thing of which there are many; not what only describes the noun behind it ("a red shirt"). */
function isOneOfMany({ tree, token }: PlaceInTree): boolean {
  const article = tree.tokens[token - 1];
  return article !== undefined && INDEFINITE_ARTICLES.has(article.norm) && !describes({ tree, token });
}

/** Whether a word belongs to the noun behind it. */
function describes({ tree, token }: PlaceInTree): boolean {
  const { head } = tree.tokens[token]!;
  return head > token && nounPhraseAt(tree, head).modifiers.includes(token);
}

function namesColour({ key }: Word): boolean {
  return namesFrom(key).some(({ member, words }) => words.length === 1 && isColour(member.category));
}

/** What stands in a phrase, or several joined, that brings somebody in. */
const IN_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'CCONJ']);

/** Whether the sentence begins with an indefinite phrase that holds the word, and tells something of it. */
function opensWithNewcomer({ tree, token }: PlaceInTree): boolean {
  const next = tree.tokens[token + 1];
  if (next === undefined || next.pos === 'PUNCT') return false;
  return tree.tokens
    .slice(0, token + 1)
    .every(({ pos, norm }) => IN_PHRASE.has(pos) || INDEFINITE_DETERMINERS.has(norm));
}
