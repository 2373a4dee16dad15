import type { Edit, EditKind, Link, Place } from '../../engine/index.ts';

/** A stretch of a link: the same on both sides, or an edit with what each side has. */
export interface Stretch {
  readonly kind: EditKind | 'same';
  readonly a: string;
  readonly b: string;
}

/** The text of one side of a link, with the offset in it where a place of the source stands. */
function sideOf(places: readonly Place[]): { text: string; at: (place: Place) => number } {
  return {
    text: places.map((place) => place.quote).join(''),
    at(inner) {
      let before = 0;
      for (const place of places) {
        if (inner.start >= place.start && inner.end <= place.end) return before + inner.start - place.start;
        before += place.quote.length;
      }
      throw new RangeError('An edit lies outside its link.');
    },
  };
}

/** Both sides of a link as one series of stretches: joined, the `a` give side a and the `b` give side b. */
export function mergeLink(link: Pick<Link, 'a' | 'b' | 'edits'>): Stretch[] {
  const a = sideOf(link.a);
  const b = sideOf(link.b);
  const stretches: Stretch[] = [];
  let inA = 0;
  let inB = 0;
  const same = (length: number) => {
    if (length > 0)
      stretches.push({ kind: 'same', a: a.text.slice(inA, inA + length), b: b.text.slice(inB, inB + length) });
    inA += length;
    inB += length;
  };
  for (const edit of link.edits) {
    same(edit.a ? a.at(edit.a) - inA : edit.b ? b.at(edit.b) - inB : 0);
    stretches.push({ kind: edit.kind, a: edit.a?.quote ?? '', b: edit.b?.quote ?? '' });
    inA += edit.a?.quote.length ?? 0;
    inB += edit.b?.quote.length ?? 0;
  }
  same(a.text.length - inA);
  return stretches;
}

/** How much of both sides no edit touches, 0..1. */
export function sharedPart(link: Pick<Link, 'a' | 'b' | 'edits'>): number {
  const length = (places: readonly Place[]) => places.reduce((sum, { quote }) => sum + quote.length, 0);
  const total = length(link.a) + length(link.b);
  const differing = link.edits.reduce(
    (sum: number, edit: Edit) => sum + (edit.a?.quote.length ?? 0) + (edit.b?.quote.length ?? 0),
    0,
  );
  return total === 0 ? 1 : 1 - differing / total;
}
