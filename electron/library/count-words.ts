import { withoutInvisible } from '../../engine/segment/tokens.ts';

/** Figures with their separators, dotted initials, words with apostrophes in them: as the engine's tokens are cut. */
const WORD = /\d+(?:[.,:]\d+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How many words a text has; what cannot be seen parts none. Scripts that put no spaces between words are segmented by `Intl.Segmenter`. */
export function countWords(text: string): number {
  const mayBeUnspaced = UNSPACED.test(text);
  const segmenter = mayBeUnspaced ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  let words = 0;
  for (const [word] of withoutInvisible(text).matchAll(WORD)) {
    if (segmenter === null || !UNSPACED.test(word)) {
      words += 1;
    } else {
      for (const { isWordLike } of segmenter.segment(word)) if (isWordLike) words += 1;
    }
  }
  return words;
}
