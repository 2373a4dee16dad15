import { isColour, namesFrom } from '../../lexicon/en/categories.ts';
import type { Weights } from '../../link/features.ts';
import type { Word } from '../../analysis/document.ts';
import { coverage, sharesSpecific, type PairAlignment } from './pair-alignment.ts';

const DEFINITE =
  /^(?:the|this|that|these|those|his|her|its|their|our|my|your|both|all|every|each|he|she|it|they|we|i|you)$/;
const BEFORE_NOUN = /^(?:a|an|and|some|any|another|one|other|many|more|few|several)$/;
/** Somebody: what a man does, a woman may do too. */
const PERSON = /^(?:m[ae]n|wom[ae]n|boys?|girls?|males?|females?|lad(?:y|ies))$/;
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
  { a, b, saidA }: PairAlignment,
  weights: Weights,
): boolean {
  const couldBeTwo =
    (isOneOfMany(a, i) && isOneOfMany(b, j)) ||
    (PERSON.test(a[i]!.key) && PERSON.test(b[j]!.key)) ||
    opensBoth(i, j, a, b);
  if (!couldBeTwo) return false;
  const least = sharesSpecific(a, saidA) ? ONE_NAMED_EVENT : ONE_EVENT;
  return coverage(a, saidA, weights, new Set([i])).weight < least;
}

/** "A guitar": a thing of which there are many; not what only describes the noun behind it ("a red shirt"). */
function isOneOfMany(words: readonly Word[], at: number): boolean {
  return /^an?$/.test(words[at - 1]?.key ?? '') && !describes(words, at);
}

function opensBoth(i: number, j: number, a: readonly Word[], b: readonly Word[]): boolean {
  if (!opensWithNewcomer(a, i) || !opensWithNewcomer(b, j)) return false;
  if (describes(a, i) && describes(b, j) && !namesColour(a[i]!)) return false;
  return true;
}

/** Whether a content word follows at once, which this one describes. */
function describes(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.kind === 'word' && !next.light && !isInflected(next);
}

/** "Riding", "dressed", "runs", but not "building" or "dress", which the dictionary has as they are. */
function isInflected({ key, lexeme }: Word): boolean {
  return /(?:ing|ed|s)$/.test(key) && lexeme?.word !== key;
}

function namesColour({ key }: Word): boolean {
  return namesFrom(key).some(({ member, words }) => words.length === 1 && isColour(member.category));
}

function opensWithNewcomer(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.kind === 'punctuation') return false;
  const first = words[0];
  if (first === undefined || DEFINITE.test(first.key)) return false;
  for (let index = 0; index <= at; index += 1) {
    const word = words[index]!;
    // "buys": the verb, and what follows is no longer who comes in.
    if (index < at && !word.light && word.key.endsWith('s') && word.lexeme?.word !== word.key) return false;
    if (word.proper || (index > 0 && /(?:ing|ed)$/.test(word.key)) || word.kind === 'punctuation')
      return false;
    if (word.light && !BEFORE_NOUN.test(word.key) && !(index === 0 && word.key === 'there')) return false;
  }
  return true;
}
