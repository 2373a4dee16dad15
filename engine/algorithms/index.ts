/** Algorithms that several passes need, each once. */
export { decodeBase64, encodeBase64 } from './base64.ts';
export { commonSubsequence, type CommonPair } from './common-subsequence.ts';
export { DisjointSets } from './disjoint-sets.ts';
export { editDistance, editDistanceWithExchanges } from './edit-distance.ts';
export { fnv1a, shortDigest } from './hash.ts';
export { heaviestIncreasing, longestIncreasing } from './longest-increasing.ts';
export {
  firstEndingAfter,
  firstIndexWhere,
  firstStartingFrom,
  firstWhere,
  overlapping,
} from './sorted-search.ts';
