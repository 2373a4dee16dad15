import type { Document } from '../analysis/document.ts';
import type { Pin, Span } from '../types.ts';

/** What the user decided about two texts, by sentence index. */
export interface Pinned {
  readonly together: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
  readonly apart: (a: number, b: number) => boolean;
}

export const NOTHING_PINNED: Pinned = { together: [], apart: () => false };

/** The pins that concern two texts; a pin whose place holds no sentence says nothing. */
export function pinnedBetween(pins: readonly Pin[], a: Document, b: Document): Pinned {
  const together: { a: readonly number[]; b: readonly number[] }[] = [];
  const apart = new Set<string>();
  for (const { kind, places } of pins) {
    const [one, other] = places[0].source === a.id ? places : [places[1], places[0]];
    if (one.source !== a.id || other.source !== b.id) continue;
    const sides = { a: sentencesIn(a, one), b: sentencesIn(b, other) };
    if (sides.a.length === 0 || sides.b.length === 0) continue;
    if (kind === 'together') together.push(sides);
    else for (const x of sides.a) for (const y of sides.b) apart.add(`${x} ${y}`);
  }
  return { together, apart: (x, y) => apart.size > 0 && apart.has(`${x} ${y}`) };
}

function sentencesIn({ sentences }: Document, { start, end }: Span): number[] {
  return sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .map(({ index }) => index);
}
