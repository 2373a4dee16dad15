import type { Comparison } from '../types.ts';
import { VERSION_STRENGTH } from './told-edits.ts';

type Told = Pick<Comparison, 'texts' | 'links'>;

/** Where this share of the sentences of the shorter text has a near-identical partner, the texts are versions. */
const VERSION_SHARE = 0.5;

/** Whether two texts of a comparison, given by id, are versions of one text, and not independent accounts. */
export function areVersions(comparison: Told, one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) => comparison.texts.find((text) => text.id === id));
  if (!a || !b) return false;
  const shorter = a.sentences.length <= b.sentences.length ? a : b;
  const near = new Set<number>();
  for (const link of comparison.links) {
    if (link.strength < VERSION_STRENGTH) continue;
    const sources = [link.a[0]?.source, link.b[0]?.source];
    if (!sources.includes(a.id) || !sources.includes(b.id)) continue;
    for (const place of sources[0] === shorter.id ? link.a : link.b) near.add(place.start);
  }
  return shorter.sentences.length > 0 && near.size >= VERSION_SHARE * shorter.sentences.length;
}

/** Whether all texts of a comparison are versions of the first; false for one text. */
export function allVersions(comparison: Told): boolean {
  const [first, ...others] = comparison.texts;
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((text) => areVersions(comparison, first.id, text.id))
  );
}
