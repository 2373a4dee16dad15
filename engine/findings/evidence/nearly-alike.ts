import type { Document } from '../../analysis/document.ts';
import { grammarOf } from '../../analysis/languages.ts';
import { oneSubstitution } from './one-substitution.ts';
import type { SentencePair, Side } from './sentence-pairs.ts';

/** Share of words in common from which two sentences are one but for a few words. */
const NEARLY = 0.6;
/** Share of the shorter one's words from which a claim, a text of one sentence, is held against a sentence that says more. */
const CONTAINED = 0.75;
/** Share of the content words that must be common besides: articles and prepositions make no two sentences one. */
const CONTENT = 2 / 3;

/**
 * Whether what two sides have in common is all but the words in dispute. Rules that hold single words against each other are right there
 * and hardly anywhere else; of accounts in words of their own the facts are compared instead. Where there is no grammar to read facts
 * with, every pair counts as such.
 */
export function areNearlyAlike({ a, b }: SentencePair, documents: readonly Document[]): boolean {
  if ([a, b].some(({ text }) => grammarOf(documents[text]!.language) === null)) return true;
  const all = shareInCommon(keysOf(a), keysOf(b));
  const content = shareInCommon(contentOf(a), contentOf(b));
  const differsInPlace = oneSubstitution(a.words, b.words) !== null;
  if (all.dice >= NEARLY && (differsInPlace || content.dice >= CONTENT)) return true;
  const isClaim = isLone(a, documents) || isLone(b, documents);
  return isClaim && all.contained >= CONTAINED && (differsInPlace || content.contained >= CONTENT);
}

/** A claim has at most this share of the words of the sentence that it is held against. */
const SHORTER = 0.7;
/** So many words at most tell one thing. */
const BARE = 14;

/**
 * Whether one side is a text of one sentence that claims one thing about what the other tells: much shorter than that, or as short as a
 * sentence of another text that stands alone. What such a claim denies is asked for in the other side's own words, however many.
 */
export function isClaimOnText({ a, b }: SentencePair, documents: readonly Document[]): boolean {
  if (a.text === b.text) return false;
  const lengths = [a, b].map((side) => keysOf(side).length);
  const [short, long] = lengths[0]! <= lengths[1]! ? [a, b] : [b, a];
  if (!isLone(short, documents)) return false;
  if (Math.min(...lengths) < SHORTER * Math.max(...lengths)) return true;
  return isLone(long, documents) && Math.max(...lengths) <= BARE;
}

function isLone({ text }: Side, documents: readonly Document[]): boolean {
  return documents[text]!.sentences.length === 1;
}

/** Dice's coefficient over some words, and the share of the shorter side. */
function shareInCommon(
  one: readonly string[],
  other: readonly string[],
): { readonly dice: number; readonly contained: number } {
  const left = new Map<string, number>();
  for (const key of other) left.set(key, (left.get(key) ?? 0) + 1);
  let common = 0;
  for (const key of one) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    common += 1;
  }
  return {
    dice: (2 * common) / Math.max(1, one.length + other.length),
    contained: common / Math.max(1, Math.min(one.length, other.length)),
  };
}

/** Words as they are printed, stop words with them. */
function keysOf({ words }: Side): string[] {
  return words.flatMap(({ kind, key }) => (kind === 'punctuation' ? [] : [key]));
}

/** Stems of the words with content. */
function contentOf({ words }: Side): string[] {
  return words.flatMap(({ kind, isStop, stem }) => (kind === 'punctuation' || isStop ? [] : [stem]));
}
