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
