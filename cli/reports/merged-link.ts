import type { Edit, EditKind, Link, Place } from '../../engine/index.ts';

/** A stretch of a link: the same on both sides, or an edit with what each side has. */
export interface Stretch {
  readonly kind: EditKind | 'same';
  readonly a: string;
  readonly b: string;
}

/**
 * Both sides of a link as one series of stretches: joined, the `a` give side a and the `b` give side b. Null for a link of
 * more than one sentence on a side, which is better read side under side.
 */
export function mergeLink(link: Pick<Link, 'a' | 'b' | 'edits'>): Stretch[] | null {
  const [a, b] = [link.a[0], link.b[0]];
  if (!a || !b || link.a.length > 1 || link.b.length > 1) return null;
  const stretches: Stretch[] = [];
  let inA = 0;
  let inB = 0;
  const same = (length: number) => {
    if (length > 0)
      stretches.push({
        kind: 'same',
        a: a.quote.slice(inA, inA + length),
        b: b.quote.slice(inB, inB + length),
      });
    inA += length;
    inB += length;
  };
  for (const edit of link.edits) {
    same(edit.a ? edit.a.start - a.start - inA : edit.b ? edit.b.start - b.start - inB : 0);
    stretches.push({ kind: edit.kind, a: edit.a?.quote ?? '', b: edit.b?.quote ?? '' });
    inA += edit.a?.quote.length ?? 0;
    inB += edit.b?.quote.length ?? 0;
  }
  same(a.quote.length - inA);
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
