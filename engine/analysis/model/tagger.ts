import { mix1, mix2, mix3 } from './hash.ts';
import { sureTag } from './sure.ts';
import type { SureDecisions } from './sure.ts';
import type { Weights } from './weights.ts';
import type { WordTable } from './words.ts';

export const TAGGER_FEATURES = 64;

/**
 * Features of the word at `at` for the tagger, tags before it known: the word, its affixes, shape, clusters and dictionary
 * classes, its neighbours, two tags before. `entries` holds two empty entries before the sentence and two after it, `tags` two
 * zeros before it; both are read at `at + 2`. Answers how many were written.
 */
export function taggerFeatures(
  table: WordTable,
  entries: Int32Array,
  tags: Uint8Array,
  at: number,
  out: Int32Array,
): number {
  const { lower, exact, fine, middle, coarse, lexical, shape, affixes, classes } = table;
  const w = entries[at + 2]!;
  const p = entries[at + 1]!;
  const pp = entries[at]!;
  const n = entries[at + 3]!;
  const nn = entries[at + 4]!;
  const t1 = tags[at + 1]!;
  const t2 = tags[at]!;
  const word = lower[w]!;
  const first = at === 0 ? 1 : 0;
  const a = w * 8;
  const suffix2 = affixes[a + 1]!;
  const suffix3 = affixes[a + 2]!;
  const bits = lexical[w]!;
  const form = shape[w]!;
  let c = 0;
  out[c++] = mix1(1, t1);
  out[c++] = mix1(2, word);
  out[c++] = mix1(3, exact[w]!);
  out[c++] = mix1(4, affixes[a]!);
  out[c++] = mix1(5, suffix2);
  out[c++] = mix1(6, suffix3);
  out[c++] = mix1(7, affixes[a + 3]!);
  out[c++] = mix1(8, affixes[a + 4]!);
  out[c++] = mix1(9, affixes[a + 5]!);
  out[c++] = mix1(10, affixes[a + 6]!);
  out[c++] = mix2(11, form, first);
  out[c++] = mix2(12, fine[w]!, first);
  out[c++] = mix1(13, middle[w]!);
  out[c++] = mix2(14, coarse[w]!, form);
  out[c++] = mix2(15, bits, t1);
  out[c++] = mix2(16, bits, suffix2);
  out[c++] = mix3(17, bits, form, first);
  out[c++] = mix1(18, lower[p]!);
  out[c++] = mix1(19, lower[n]!);
  out[c++] = mix1(20, lower[pp]!);
  out[c++] = mix1(21, lower[nn]!);
  out[c++] = mix2(22, t1, t2);
  out[c++] = mix2(23, t1, word);
  out[c++] = mix2(24, t1, lower[n]!);
  out[c++] = mix2(25, t1, suffix3);
  out[c++] = mix3(26, t1, t2, word);
  out[c++] = mix2(27, lower[p]!, word);
  out[c++] = mix2(28, word, lower[n]!);
  out[c++] = mix1(29, middle[p]!);
  out[c++] = mix1(30, middle[n]!);
  out[c++] = mix2(31, t1, middle[w]!);
  out[c++] = mix2(32, middle[w]!, middle[n]!);
  out[c++] = mix2(33, middle[p]!, middle[w]!);
  out[c++] = mix2(34, classes[n]!, t1);
  out[c++] = mix3(35, classes[n]!, t1, bits);
  out[c++] = mix2(36, classes[n]!, word);
  out[c++] = mix2(37, classes[n]!, classes[nn]!);
  out[c++] = mix2(38, classes[w]!, t1);
  out[c++] = mix3(39, classes[w]!, t1, t2);
  out[c++] = mix3(40, classes[w]!, t1, classes[n]!);
  out[c++] = mix2(41, affixes[n * 8 + 2]!, bits);
  out[c++] = mix2(42, affixes[p * 8 + 2]!, bits);
  out[c++] = mix2(43, shape[n]!, form);
  out[c++] = mix2(44, shape[p]!, form);
  out[c++] = mix3(45, bits, lexical[n]!, t1);
  out[c++] = mix3(46, shape[p]!, form, shape[n]!);
  out[c++] = mix3(47, suffix2, form, t1);
  out[c++] = mix2(48, lower[pp]!, lower[p]!);
  out[c++] = mix2(49, t2, word);
  return c;
}

/**
 * Tags a sentence from left to right, the best tag each time; words that were only ever seen with one tag get it unasked.
 * Writes into `tags` at `at + 2`.
 */
export function tagSentence(
  weights: Weights,
  sureTags: SureDecisions,
  table: WordTable,
  entries: Int32Array,
  length: number,
  tags: Uint8Array,
): void {
  const features = new Int32Array(TAGGER_FEATURES);
  const scores = new Int32Array(weights.classes);
  tags[0] = 0;
  tags[1] = 0;
  for (let at = 0; at < length; at += 1) {
    const only = table.onlyTag[entries[at + 2]!]!;
    if (only !== 0) {
      tags[at + 2] = only;
      continue;
    }
    const sure = sureTag(sureTags, table, entries, tags, at);
    if (sure > 0) {
      tags[at + 2] = sure;
      continue;
    }
    const count = taggerFeatures(table, entries, tags, at, features);
    weights.score(features, count, scores);
    let best = 1;
    for (let tag = 2; tag < scores.length; tag += 1) if (scores[tag]! > scores[best]!) best = tag;
    tags[at + 2] = best;
  }
}
