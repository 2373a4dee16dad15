import type { Tree } from '../../../engine/analysis/tree/tree.ts';

/** A word of the drawing; what stands in it is centred on `x`. */
export interface TreeColumn {
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

/** From a head to a word that depends on it. */
export interface TreeArc {
  readonly head: number;
  readonly dependent: number;
  readonly relation: string;
  /** Where it leaves the head and meets the dependent. */
  readonly from: number;
  readonly to: number;
  /** From 1, the lowest. Arcs over the same words have different ones. */
  readonly level: number;
}

/** A dependency tree as a drawing: words in a row, arcs above them. Lengths are CSS pixels. */
export interface TreeLayout {
  readonly width: number;
  /** Levels of arcs. */
  readonly levels: number;
  readonly columns: readonly TreeColumn[];
  /** Where the mark of the root meets its word. */
  readonly root: number;
  /** In the order of their dependents. */
  readonly arcs: readonly TreeArc[];
}

/** Between the words of two columns. */
const GAP = 14;
/** On both sides of the name of a relation. */
const ROOM = 9;
/** Between the ends of arcs at one word, at most. */
const END_GAP = 7;

/**
 * Lays a tree out: every column as wide as its widest line, every arc long enough for the name of its relation.
 *
 * @param widthOf the width of what stands in the column of a token
 * @param labelWidth the width of the name of a relation
 */
export function layTreeOut(
  { tokens, root }: Tree,
  widthOf: (index: number) => number,
  labelWidth: (relation: string) => number,
): TreeLayout {
  const widths = tokens.map(({ index }) => widthOf(index));
  const short = tokens
    .filter(({ head }) => head >= 0)
    .map(({ index, head, relation }) => ({
      index,
      head,
      relation,
      first: Math.min(index, head),
      last: Math.max(index, head),
    }))
    .sort((x, y) => x.last - x.first - (y.last - y.first) || x.first - y.first);

  // From the middle of a word to that of the next.
  const steps = widths.slice(1).map((width, at) => (width + widths[at]!) / 2 + GAP);
  const highest = steps.map(() => 0);
  const levelOf = new Map<number, number>();
  for (const { index, relation, first, last } of short) {
    let [length, level] = [0, 0];
    for (let at = first; at < last; at += 1) {
      length += steps[at]!;
      level = Math.max(level, highest[at]!);
    }
    highest.fill(level + 1, first, last);
    levelOf.set(index, level + 1);
    steps[last - 1]! += Math.max(0, labelWidth(relation) + 2 * ROOM - length);
  }

  let x = GAP + (widths[0] ?? 0) / 2;
  const columns = tokens.map(({ index }): TreeColumn => {
    if (index > 0) x += steps[index - 1]!;
    return { index, x, width: widths[index]! };
  });
  const ends = endsOf(short, root, columns);
  return {
    width: tokens.length === 0 ? 0 : x + widths.at(-1)! / 2 + GAP,
    levels: Math.max(0, ...levelOf.values()),
    columns,
    root: ends.get(`${root} ${root}`) ?? 0,
    arcs: [...short]
      .sort((a, b) => a.index - b.index)
      .map(({ index, head, relation }) => ({
        head,
        dependent: index,
        relation,
        from: ends.get(`${index} ${head}`)!,
        to: ends.get(`${index} ${index}`)!,
        level: levelOf.get(index)!,
      })),
  };
}

/** Where arcs meet words: at one word side by side, the shortest outermost, so that none crosses another. */
function endsOf(
  arcs: readonly { readonly index: number; readonly head: number }[],
  root: number,
  columns: readonly TreeColumn[],
): Map<string, number> {
  const at = columns.map((): { readonly arc: number; readonly other: number }[] => []);
  for (const { index, head } of arcs) {
    at[index]!.push({ arc: index, other: head });
    at[head]!.push({ arc: index, other: index });
  }
  at[root]?.push({ arc: root, other: root });
  const ends = new Map<string, number>();
  for (const [word, meeting] of at.entries()) {
    const { x, width } = columns[word]!;
    const gap = Math.min(END_GAP, width / Math.max(1, meeting.length));
    const left = meeting.filter(({ other }) => other < word).sort((p, q) => q.other - p.other);
    const right = meeting.filter(({ other }) => other > word).sort((p, q) => q.other - p.other);
    const own = meeting.filter(({ other }) => other === word);
    for (const [place, { arc }] of [...left, ...own, ...right].entries())
      ends.set(`${arc} ${word}`, x + (place - (meeting.length - 1) / 2) * gap);
  }
  return ends;
}
