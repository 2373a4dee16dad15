import { editDistance } from '../algorithms/index.ts';

/** Whether two keys are one word spelt otherwise: at least five letters, and at most one edit in five (two in nine). */
export function respelt(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer < 5 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const allowed = longer >= 9 ? 2 : 1;
  if (Math.abs(a.length - b.length) > allowed) return false;
  return editDistance(a, b, allowed) <= allowed;
}

/** How much of two keys are pairs of letters that the other has too, 0..1 (Dice's coefficient); 0 for very short ones. */
export function sharedBigrams(a: string, b: string): number {
  if (a.length < 3 || b.length < 3) return 0;
  let shared = 0;
  for (let at = 0; at + 1 < a.length; at += 1)
    if (hasPair(b, a.charCodeAt(at), a.charCodeAt(at + 1))) shared += 1;
  for (let at = 0; at + 1 < b.length; at += 1)
    if (hasPair(a, b.charCodeAt(at), b.charCodeAt(at + 1))) shared += 1;
  return shared / (a.length + b.length - 2);
}

function hasPair(key: string, first: number, second: number): boolean {
  for (let at = 0; at + 1 < key.length; at += 1)
    if (key.charCodeAt(at) === first && key.charCodeAt(at + 1) === second) return true;
  return false;
}
