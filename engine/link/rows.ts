import type { Row } from '../types.ts';

/** A link between texts `a` and `b` (positions in the input), by sentence indices. */
export interface RowLink {
  readonly textA: number;
  readonly textB: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly strength: number;
}

/**
 * Arranges links of N texts in rows: what is said once stands in one row, at most one group of sentences per text; every
 * sentence stands in exactly one row.
 *
 * Links are taken from the strongest down (ties: the earlier texts, then the earlier sentences). A link joins the rows of its
 * sentences unless that would put sentences of one text into a row that other sentences of that text stand between.
 * Rows stand in the order of the first text; a row without it follows the row of the sentence before it in its own text.
 */
export function arrangeRows(sentenceCounts: readonly number[], links: readonly RowLink[]): Row[] {
  const offsets: number[] = [];
  let total = 0;
  for (const count of sentenceCounts) {
    offsets.push(total);
    total += count;
  }
  const rowOf = Array.from({ length: total }, (_, node) => node);
  /** Of rows with more than one sentence. */
  const members = new Map<number, readonly number[]>();
  const membersOf = (row: number) => members.get(row) ?? [row];
  const textOf = (node: number) => {
    let text = offsets.length - 1;
    while (offsets[text]! > node) text -= 1;
    return text;
  };
  const join = (nodes: readonly number[]) => {
    const [one, other] = nodes;
    // One sentence of each of two texts, neither in a row with others: most links of versions are such.
    if (nodes.length === 2 && !members.has(rowOf[one!]!) && !members.has(rowOf[other!]!)) {
      rowOf[other!] = one!;
      members.set(one!, one! < other! ? [one!, other!] : [other!, one!]);
      return;
    }
    const rows = [...new Set(nodes.map((node) => rowOf[node]!))];
    if (rows.length < 2) return;
    const all = rows.flatMap(membersOf).sort((x, y) => x - y);
    if (!isOneGroupPerText(all, textOf)) return;
    const row = rows[0]!;
    for (const other of rows) members.delete(other);
    members.set(row, all);
    for (const node of all) rowOf[node] = row;
  };
  const ranked = [...links].sort(
    (x, y) =>
      y.strength - x.strength ||
      x.textA - y.textA ||
      x.textB - y.textB ||
      x.a[0]! - y.a[0]! ||
      x.b[0]! - y.b[0]!,
  );
  for (const link of ranked) {
    join([
      ...link.a.map((index) => offsets[link.textA]! + index),
      ...link.b.map((index) => offsets[link.textB]! + index),
    ]);
  }
  return inReadingOrder(sentenceCounts, offsets, rowOf, membersOf).map((nodes, index) => ({
    id: `row-${index + 1}`,
    cells: cellsOf(nodes),
  }));

  function cellsOf(nodes: readonly number[]): number[][] {
    const cells = sentenceCounts.map((): number[] => []);
    for (const node of nodes) {
      const text = textOf(node);
      cells[text]!.push(node - offsets[text]!);
    }
    return cells;
  }
}

/** Sentences of one text may share a row only when they stand together, but for one sentence between. */
const REACH = 2;

function isOneGroupPerText(nodes: readonly number[], textOf: (node: number) => number): boolean {
  for (let at = 1; at < nodes.length; at += 1) {
    if (textOf(nodes[at - 1]!) === textOf(nodes[at]!) && nodes[at]! - nodes[at - 1]! > REACH) return false;
  }
  return true;
}

function inReadingOrder(
  sentenceCounts: readonly number[],
  offsets: readonly number[],
  rowOf: readonly number[],
  membersOf: (row: number) => readonly number[],
): (readonly number[])[] {
  const order: number[] = [];
  const placed = new Set<number>();
  /** Rows that follow a given row, from later texts; key -1: before everything. */
  const following = new Map<number, number[]>();
  for (const [text, count] of sentenceCounts.entries()) {
    let anchor = -1;
    for (let index = 0; index < count; index += 1) {
      const row = rowOf[offsets[text]! + index]!;
      if (!placed.has(row)) {
        placed.add(row);
        const list = following.get(anchor);
        if (list === undefined) following.set(anchor, [row]);
        else list.push(row);
      }
      anchor = row;
    }
  }
  // Depth first without recursion: a chain is as long as a text.
  const stack: number[] = [...(following.get(-1) ?? [])].reverse();
  while (stack.length > 0) {
    const row = stack.pop()!;
    order.push(row);
    const next = following.get(row) ?? [];
    for (let at = next.length - 1; at >= 0; at -= 1) stack.push(next[at]!);
  }
  return order.map(membersOf);
}
