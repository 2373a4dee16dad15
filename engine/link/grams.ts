import { fnv1a } from '../algorithms/index.ts';

/** Characters in a run; of scripts that write no spaces, where a character is most of a word, two. */
const LENGTH = 4;
const UNSPACED_LENGTH = 2;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The runs of characters in a sentence, hashed (FNV-1a, 32 bits), each once, ascending. They find what stems miss:
 * compounds, derived words, names respelt.
 */
export function gramsOf(signature: string): Uint32Array {
  const length = UNSPACED.test(signature) ? UNSPACED_LENGTH : LENGTH;
  const count = Math.max(0, signature.length - length + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) hashes[at] = fnv1a(signature, undefined, at, at + length);
  hashes.sort();
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    if (at === 0 || hashes[at] !== hashes[kept - 1]) hashes[kept++] = hashes[at]!;
  }
  return hashes.subarray(0, kept);
}

/** The cosine of two sets of {@link gramsOf}, 0..1. */
export function gramLikeness(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) both += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return both / Math.sqrt(a.length * b.length);
}
