/** Where FNV-1a of 32 bits begins. */
export const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;

/**
 * FNV-1a of the UTF-16 units `[start, end)` of a text, 32 bits without a sign. Another seed gives another, unrelated hash.
 *
 * Source: G. Fowler, L. C. Noll and K.-P. Vo 1991.
 */
export function fnv1a(text: string, seed = FNV_OFFSET, start = 0, end = text.length): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/** Of the second half of a digest, so that it hangs on the first in nothing. */
const OTHER_SEED = 374761393;

/** What a text is known by, in 14 letters and digits: 64 bits of FNV-1a in two halves, in base 36. For names, not for secrets. */
export function shortDigest(text: string): string {
  return [fnv1a(text), fnv1a(text, OTHER_SEED)].map((half) => half.toString(36).padStart(7, '0')).join('');
}
