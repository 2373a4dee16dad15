import type { Comparison, Place, TextOutline } from '../../../../engine/index.ts';
import { saysTheSame, sentenceAt } from '../../../../engine/view/index.ts';
import type { Join, JoinEnd, Partner } from './layout.ts';

export interface Joins {
  readonly joins: readonly Join[];
  /** By column, then by sentence. */
  readonly partners: readonly ReadonlyMap<number, readonly Partner[]>[];
}

/**
 * What the links of a comparison join, told in columns and sentences.
 *
 * Neighbouring sentences at one end are one end: a link of one sentence to three in a row is one ribbon, to two that
 * stand apart two ribbons. `columnOf` answers the column of a source id, or undefined where it is not shown.
 */
export function joinColumns(
  comparison: Comparison,
  columns: number,
  columnOf: (source: string) => number | undefined,
): Joins {
  const outlines = new Map(comparison.texts.map((t) => [t.id, t]));
  const joins: Join[] = [];
  const partners = Array.from({ length: columns }, () => new Map<number, Partner[]>());

  for (const link of comparison.links) {
    const a = end(link.a, outlines, columnOf);
    const b = end(link.b, outlines, columnOf);
    if (!a || !b) continue;
    const same = saysTheSame(link);
    const pinned = link.pinned === true;
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const sentence of own.sentences) {
        const known = partners[own.column]!;
        const partner = { linkId: link.id, column: other.column, sentences: other.sentences, same, pinned };
        known.set(sentence, [...(known.get(sentence) ?? []), partner]);
      }
    }
    if (a.column === b.column) continue;
    const [from, to] = a.column < b.column ? [a, b] : [b, a];
    for (const f of stretches(from)) {
      for (const t of stretches(to)) {
        const id = `${link.id}:${f.first}-${t.first}`;
        const { id: linkId, strength, moved } = link;
        joins.push({ id, linkId, strength, moved, pinned, same, from: f, to: t });
      }
    }
  }
  return { joins, partners };
}

interface End {
  readonly column: number;
  readonly sentences: readonly number[];
}

function end(
  places: readonly Place[],
  outlines: ReadonlyMap<string, TextOutline>,
  columnOf: (source: string) => number | undefined,
): End | undefined {
  const source = places[0]?.source;
  if (source === undefined) return undefined;
  const outline = outlines.get(source);
  const column = columnOf(source);
  if (!outline || column === undefined) return undefined;
  const sentences = places.map((p) => sentenceAt(outline, p.start)).filter((i) => i >= 0);
  return sentences.length === 0
    ? undefined
    : { column, sentences: [...new Set(sentences)].sort((x, y) => x - y) };
}

function stretches({ column, sentences }: End): JoinEnd[] {
  const found: JoinEnd[] = [];
  for (const sentence of sentences) {
    const previous = found.at(-1);
    if (previous && previous.last === sentence - 1) found[found.length - 1] = { ...previous, last: sentence };
    else found.push({ column, first: sentence, last: sentence });
  }
  return found;
}
