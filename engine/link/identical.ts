import { longestIncreasing } from '../algorithms/index.ts';
import type { Features } from './features.ts';

/** Sentence `a` of one text and sentence `b` of the other, by index. */
export type IndexPair = readonly [a: number, b: number];

/**
 * Pairs of identical sentences, each sentence once, by position in the first text.
 *
 * A sentence that stands once in each text is sure of its partner. Those that keep their order are the backbone; a refrain
 * that stands many times is paired between two of its links: first what adjoins a pair, then the k-th with the k-th. What
 * the backbone leaves over is paired over the whole texts, the k-th with the k-th. Linear but for one sort.
 *
 * Source of the idea: patience diff (B. Cohen), which anchors a diff at lines unique to both.
 */
export function identicalPairs(a: readonly Features[], b: readonly Features[]): IndexPair[] {
  const placesA = placesOf(a, range(0, a.length));
  const placesB = placesOf(b, range(0, b.length));
  const unique: IndexPair[] = [];
  for (const [signature, [first, ...more]] of placesA) {
    const others = placesB.get(signature);
    if (first !== undefined && more.length === 0 && others?.length === 1) unique.push([first, others[0]!]);
  }
  const partners = new Map<number, number>(unique);
  const takenB = new Set(unique.map(([, other]) => other));
  const join = (one: number, other: number) => {
    partners.set(one, other);
    takenB.add(other);
  };

  const backbone = longestIncreasing(unique.map(([, other]) => other)).map((index) => unique[index]!);
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of [...backbone, [a.length, b.length] as const]) {
    let [startA, startB, endA, endB] = [fromA, fromB, toA, toB];
    while (startA < endA && startB < endB && same(a[startA]!, b[startB]!)) join(startA++, startB++);
    while (startA < endA && startB < endB && same(a[endA - 1]!, b[endB - 1]!)) join(--endA, --endB);
    pairInTurn(a, b, range(startA, endA), range(startB, endB), partners, takenB, join);
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  pairInTurn(a, b, range(0, a.length), range(0, b.length), partners, takenB, join);
  return [...partners].sort((x, y) => x[0] - y[0]);
}

function same(a: Features, b: Features): boolean {
  return a.signature !== '' && a.signature === b.signature;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function placesOf(features: readonly Features[], indices: readonly number[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const index of indices) {
    const { signature } = features[index]!;
    if (signature === '') continue;
    const list = places.get(signature);
    if (list === undefined) places.set(signature, [index]);
    else list.push(index);
  }
  return places;
}

/** Of the sentences given that have no partner yet: the k-th occurrence with the k-th. */
function pairInTurn(
  a: readonly Features[],
  b: readonly Features[],
  indicesA: readonly number[],
  indicesB: readonly number[],
  takenA: ReadonlyMap<number, number>,
  takenB: ReadonlySet<number>,
  join: (one: number, other: number) => void,
): void {
  const places = placesOf(
    b,
    indicesB.filter((index) => !takenB.has(index)),
  );
  const next = new Map<string, number>();
  for (const index of indicesA) {
    if (takenA.has(index)) continue;
    const { signature } = a[index]!;
    const turn = next.get(signature) ?? 0;
    const other = places.get(signature)?.[turn];
    if (other === undefined) continue;
    next.set(signature, turn + 1);
    join(index, other);
  }
}
