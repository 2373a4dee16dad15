import type { Document } from '../../analysis/document.ts';
import { grammarOf } from '../../analysis/languages.ts';
import type { SentencePair, Side } from './sentence-pairs.ts';

/** Share of words in common from which two sentences are one but for a few words. */
const NEARLY = 0.6;
/** Share of the shorter one's words from which a claim, a text of one sentence, is held against a sentence that says more. */
const CONTAINED = 0.75;

/**
 * Whether what two sides have in common is all but the words in dispute. Rules that hold single words against each other are right there
 * and hardly anywhere else; of accounts in words of their own the facts are compared instead. Where there is no grammar to read facts
 * with, every pair counts as such.
 */
export function areNearlyAlike({ a, b }: SentencePair, documents: readonly Document[]): boolean {
  if ([a, b].some(({ text }) => grammarOf(documents[text]!.language) === null)) return true;
  const { dice, contained } = shareInCommon(a, b);
  const isClaim = [a, b].some(({ text }) => documents[text]!.sentences.length === 1);
  return dice >= NEARLY || (isClaim && contained >= CONTAINED);
}

/** Dice's coefficient over the words, stop words with them, and the share of the shorter side. */
function shareInCommon(a: Side, b: Side): { readonly dice: number; readonly contained: number } {
  const [one, other] = [keysOf(a), keysOf(b)];
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

function keysOf({ words }: Side): string[] {
  return words.flatMap(({ kind, key }) => (kind === 'punctuation' ? [] : [key]));
}
