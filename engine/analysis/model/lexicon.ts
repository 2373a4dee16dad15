/** What a pack knows of words, by hash of the word in small letters (of the printed word for tags); keys rise. */
export interface Lexicon {
  readonly clusterKeys: Uint32Array;
  /** Fine cluster of each key. */
  readonly clusters: Uint16Array;
  /** Fine cluster to middle one, and middle to coarse. */
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
  readonly lemmaKeys: Uint32Array;
  /** Bits: noun 1, verb 2, adjective 4, adverb 8, irregular form of a verb 16, irregular plural 32. */
  readonly lemmaBits: Uint8Array;
  readonly formKeys: Uint32Array;
  /** Tags a printed word was seen with, as a number of the set. */
  readonly formClasses: Uint16Array;
  /** For each set of tags: the only tag, or 0. */
  readonly onlyTag: Uint8Array;
}

export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;
export const IRREGULAR_VERB = 16;
export const IRREGULAR_NOUN = 32;

/** Position of a key in a rising array, or -1. */
export function find(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = keys[middle]!;
    if (at === key) return middle;
    if (at < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
