import type { Reading } from '../reading.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import type { Features, Weights } from './features.ts';
import { longestIncreasing } from './order.ts';

/** A chosen correspondence between sentences, by index. */
export interface Pairing {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly strength: number;
  readonly moved: boolean;
}

/** Below this two sentences merely share a topic. */
const LINKED = 0.32;
/** A further sentence joins a link only when it is about as close to its partner. */
const JOINS = 0.36;
/** A sentence that joins a link stands at most this far from the one that is in it. */
const JOIN_REACH = 2;
/** How much it helps to stand where the neighbours' partners stand. */
const POSITION = 0.08;
/** From this similarity on, two sentences are versions of one. */
export const SAME_SENTENCE = 0.75;

/**
 * Chooses the links between two texts: identical sentences first, then the best remaining candidates, each sentence once;
 * then single sentences join the link of a neighbour when their partner says both (1:n, n:1). Crossing is free; silence
 * is normal.
 *
 * Ties: the higher score, then the smaller distance in relative position, then the earlier pair.
 */
export function choosePairings(
  a: { readonly reading: Reading; readonly features: readonly Features[] },
  b: { readonly reading: Reading; readonly features: readonly Features[] },
  weights: Weights,
): Pairing[] {
  const partnerOfA = new Array<number>(a.features.length).fill(-1);
  const partnerOfB = new Array<number>(b.features.length).fill(-1);
  const chosen: Candidate[] = [];
  const accept = (candidate: Candidate) => {
    partnerOfA[candidate.a] = candidate.b;
    partnerOfB[candidate.b] = candidate.a;
    chosen.push(candidate);
  };

  for (const [x, y] of identical(a.features, b.features)) accept({ a: x, b: y, score: 1 });

  const groupsOf =
    a.reading.language.split('-')[0] === b.reading.language.split('-')[0] ? a.reading.groupsOf : () => [];
  const candidates = findCandidates(a.features, b.features, weights, groupsOf, {
    a: (index) => partnerOfA[index] === -1 || a.features[index]!.terms.length > 0,
    b: () => true,
  });
  const placed = expectedPlaces(chosen, a.features.length, b.features.length);
  const ranked = candidates
    .filter((candidate) => candidate.score >= LINKED - POSITION)
    .map((candidate) => ({
      candidate,
      rank: Math.round((candidate.score + POSITION * placed(candidate)) * 1e6) / 1e6,
    }))
    .filter(({ rank }) => rank >= LINKED)
    .sort(
      (x, y) =>
        y.rank - x.rank ||
        y.candidate.score - x.candidate.score ||
        x.candidate.a + x.candidate.b - (y.candidate.a + y.candidate.b) ||
        Math.min(x.candidate.a, x.candidate.b) - Math.min(y.candidate.a, y.candidate.b),
    );
  for (const { candidate } of ranked) {
    if (partnerOfA[candidate.a] === -1 && partnerOfB[candidate.b] === -1) accept(candidate);
  }
  return withMoves(widen(chosen, ranked, partnerOfA, partnerOfB), a, b);
}

/** Identical sentences: those unique on both sides, and the k-th with the k-th where both texts repeat them as often. */
function identical(a: readonly Features[], b: readonly Features[]): [number, number][] {
  const places = new Map<string, { a: number[]; b: number[] }>();
  const note = (features: readonly Features[], side: 'a' | 'b') => {
    for (const [index, { signature }] of features.entries()) {
      if (signature === '') continue;
      const entry = places.get(signature) ?? { a: [], b: [] };
      entry[side].push(index);
      places.set(signature, entry);
    }
  };
  note(a, 'a');
  note(b, 'b');
  const pairs: [number, number][] = [];
  for (const place of places.values()) {
    const count = Math.min(place.a.length, place.b.length);
    for (let k = 0; k < count; k += 1) pairs.push([place.a[k]!, place.b[k]!]);
  }
  return pairs.sort((x, y) => x[0] - y[0]);
}

/**
 * How well a candidate stands, 0..1: near 1 where it stands between the partners of its neighbours. With few identical
 * sentences (independent accounts) this is a weak word for the relative position.
 */
function expectedPlaces(
  anchors: readonly Candidate[],
  lengthA: number,
  lengthB: number,
): (candidate: Candidate) => number {
  const versions = anchors.length * 4 >= Math.min(lengthA, lengthB) && anchors.length >= 2;
  const scale = Math.max(lengthA, lengthB, 1);
  if (!versions) {
    return ({ a, b }) => 0.4 * (1 - Math.abs((a + 0.5) / lengthA - (b + 0.5) / lengthB));
  }
  const nextA = fillNearest(anchors, lengthA, 'a', 'b');
  const nextB = fillNearest(anchors, lengthB, 'b', 'a');
  return ({ a, b }) => {
    const distance = Math.min(Math.abs((nextA[a] ?? a) - b), Math.abs((nextB[b] ?? b) - a));
    return 1 - Math.min(1, distance / Math.min(scale, 10));
  };
}

/** For every index of one side, where its nearest anchor before it says it should stand on the other. */
function fillNearest(
  anchors: readonly Candidate[],
  length: number,
  from: 'a' | 'b',
  to: 'a' | 'b',
): number[] {
  const expected = new Array<number>(length).fill(-1);
  for (const anchor of anchors) expected[anchor[from]] = anchor[to];
  for (let index = 1; index < length; index += 1) {
    if (expected[index] === -1 && expected[index - 1] !== -1) expected[index] = expected[index - 1]! + 1;
  }
  for (let index = length - 2; index >= 0; index -= 1) {
    if (expected[index] === -1 && expected[index + 1] !== -1) expected[index] = expected[index + 1]! - 1;
  }
  return expected;
}

interface Group {
  a: number[];
  b: number[];
  score: number;
}

/** Lets single sentences join a neighbour's link: 1:n and n:1, never n:m. */
function widen(
  chosen: readonly Candidate[],
  ranked: readonly { readonly candidate: Candidate }[],
  partnerOfA: number[],
  partnerOfB: number[],
): Group[] {
  const groups = chosen.map(({ a, b, score }): Group => ({ a: [a], b: [b], score }));
  const groupOfA = new Map(groups.map((group) => [group.a[0]!, group]));
  const groupOfB = new Map(groups.map((group) => [group.b[0]!, group]));
  for (const { candidate } of ranked) {
    if (candidate.score < JOINS) continue;
    const { a, b } = candidate;
    if (partnerOfA[a] === -1 && partnerOfB[b] !== -1) {
      const group = groupOfB.get(b)!;
      if (group.score < SAME_SENTENCE && group.b.length === 1 && near(group.a, a)) {
        group.a.push(a);
        partnerOfA[a] = b;
      }
    } else if (partnerOfB[b] === -1 && partnerOfA[a] !== -1) {
      const group = groupOfA.get(a)!;
      if (group.score < SAME_SENTENCE && group.a.length === 1 && near(group.b, b)) {
        group.b.push(b);
        partnerOfB[b] = a;
      }
    }
  }
  for (const group of groups) {
    group.a.sort((x, y) => x - y);
    group.b.sort((x, y) => x - y);
  }
  return groups;
}

function near(group: readonly number[], index: number): boolean {
  return group.some((other) => Math.abs(other - index) <= JOIN_REACH);
}

/** Marks what stands elsewhere, where the texts are versions of each other: links outside the heaviest common order. */
function withMoves(
  groups: readonly Group[],
  a: { readonly features: readonly Features[] },
  b: { readonly features: readonly Features[] },
): Pairing[] {
  const ordered = [...groups].sort((x, y) => x.a[0]! - y.a[0]!);
  const versions = isVersions(groups, a.features.length, b.features.length);
  const kept = new Set<number>();
  if (versions) {
    const weightOf = (group: Group) => {
      const text = a.features[group.a[0]!]!.signature.length + b.features[group.b[0]!]!.signature.length;
      // A fraction from the content breaks ties alike in both directions.
      return (
        text + fraction(a.features[group.a[0]!]!.signature) + fraction(b.features[group.b[0]!]!.signature)
      );
    };
    for (const index of longestIncreasing(
      ordered.map((group) => group.b[0]!),
      ordered.map(weightOf),
    ))
      kept.add(index);
  }
  return ordered.map((group, index) => ({
    a: group.a,
    b: group.b,
    strength: group.score,
    moved: versions && !kept.has(index),
  }));
}

/** Whether two texts are versions of each other: most sentences of the shorter have a near-identical partner. */
function isVersions(groups: readonly Group[], lengthA: number, lengthB: number): boolean {
  const same = groups.filter((group) => group.score >= SAME_SENTENCE).length;
  return same >= 2 && same * 2 >= Math.min(lengthA, lengthB);
}

function fraction(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash >>> 0) / 2 ** 33;
}
