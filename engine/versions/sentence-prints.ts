import { fnv1a } from '../algorithms/index.ts';

/** Shorter sentences stand in many texts. */
const LEAST_LETTERS = 30;
/** Of the second half of a print, so that it hangs on the first in nothing. */
const OTHER_SEED = 2_654_435_761;

/**
 * One number for each sentence of some length, each once: letters and figures alone count, so that the same sentence has one print
 * in whatever case, spacing and punctuation (a fingerprint by hashed chunks: Brin, Davis and García-Molina 1995). Sentences are cut at
 * stops and line breaks alone: it is for counting what two texts share, quickly.
 */
export function sentencePrints(text: string): Set<number> {
  const prints = new Set<number>();
  for (const sentence of text.split(/[.!?…。！？]+["”’»)\]]*\s|\n\s*\n/u)) {
    const letters = sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (letters.length < LEAST_LETTERS) continue;
    // 53 bits: what a number holds exactly.
    prints.add((fnv1a(letters) & 0x1fffff) * 0x1_0000_0000 + fnv1a(letters, OTHER_SEED));
  }
  return prints;
}
