import type { FindingType } from '../../../engine/index.ts';
import type { RoomLayout } from '../../room/layout/layout.ts';

/** A stretch of a text, as shares of its length, 0..1. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** What joins two texts, on the map. */
export interface MapLink {
  readonly id: string;
  readonly linkId: string;
  readonly a: Share;
  readonly b: Share;
  /** Columns of the two ends. */
  readonly left: number;
  readonly right: number;
  readonly moved: boolean;
  readonly same: boolean;
}

/** A finding with a place in both of two texts, or in one. */
export interface MapFinding {
  readonly id: string;
  readonly type: FindingType;
  readonly says: string;
  readonly column: number;
  readonly at: number;
}

export interface MapLayout {
  readonly links: readonly MapLink[];
  readonly findings: readonly MapFinding[];
  /** By column: how many of its sentences have a partner, and how many there are. */
  readonly linked: readonly { readonly count: number; readonly of: number; readonly moved: number }[];
}

/** A typeset comparison as shares of the texts: what a picture of any size is drawn from. */
export function mapLayout(layout: RoomLayout): MapLayout {
  const spans = layout.columns.map((column) => {
    const found: { readonly start: number; readonly end: number }[] = [];
    for (const paragraph of column.paragraphs)
      for (const piece of paragraph.pieces) if (piece.sentence !== null) found[piece.sentence] = piece;
    return found;
  });
  const lengths = layout.columns.map((column) => Math.max(1, column.paragraphs.at(-1)?.end ?? 1));
  const share = (column: number, first: number, last: number): Share | undefined => {
    const [from, to] = [spans[column]?.[first], spans[column]?.[last]];
    const length = lengths[column];
    return from && to && length ? { from: from.start / length, to: to.end / length } : undefined;
  };
  const moved = layout.columns.map(() => new Set<number>());
  const links = layout.joins.flatMap((join): MapLink[] => {
    const a = share(join.from.column, join.from.first, join.from.last);
    const b = share(join.to.column, join.to.first, join.to.last);
    if (!a || !b) return [];
    if (join.moved)
      for (const end of [join.from, join.to])
        for (let sentence = end.first; sentence <= end.last; sentence++) moved[end.column]!.add(sentence);
    const { id, linkId, same } = join;
    return [{ id, linkId, a, b, left: join.from.column, right: join.to.column, moved: join.moved, same }];
  });
  return {
    links,
    findings: layout.spots.map(({ id, type, says, column, start }) => ({
      id,
      type,
      says,
      column,
      at: start / lengths[column]!,
    })),
    linked: layout.columns.map((column) => ({
      count: column.linked.length,
      of: column.sentenceCount,
      moved: moved[column.index]!.size,
    })),
  };
}

/** The link nearest to a point of the dot plot of two columns, at most `reach` away; both as shares of the texts. */
export function linkNear(
  links: readonly MapLink[],
  x: number,
  y: number,
  reach: number,
): MapLink | undefined {
  let best: MapLink | undefined;
  let nearest = reach;
  for (const link of links) {
    const dx = Math.max(link.a.from - x, 0, x - link.a.to);
    const dy = Math.max(link.b.from - y, 0, y - link.b.to);
    const distance = Math.hypot(dx, dy);
    if (distance < nearest) {
      nearest = distance;
      best = link;
    }
  }
  return best;
}

/** What the picture shows, in sentences: for those who cannot see it. */
export function sayMap(layout: RoomLayout, map: MapLayout): string {
  return layout.columns
    .map(({ letter, index }) => {
      const { count, of, moved } = map.linked[index]!;
      const alone = of - count;
      return `${letter}: ${count} of ${of} sentences correspond to another text${moved > 0 ? `, ${moved} of them moved` : ''}; ${alone} ${alone === 1 ? 'stands' : 'stand'} alone.`;
    })
    .join(' ');
}
