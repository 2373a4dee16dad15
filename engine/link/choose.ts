import type { Reading } from '../reading.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import type { Features, Weights } from './features.ts';
import { identicalPairs } from './identical.ts';
import { longestIncreasing } from './order.ts';

/** A chosen correspondence between sentences, by index. */
export interface Pairing {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly strength: number;
  readonly moved: boolean;
}

/** The links between two texts, by position in the canonical order of the readings. */
export interface PairedTexts {
  readonly a: number;
  readonly b: number;
  readonly pairings: readonly Pairing[];
}

/** Below this two sentences of independent accounts merely share a topic. */
const LINKED = 0.36;
/**
 * How much less is asked of a pair that is left over on both sides when most sentences of the shorter text have found
 * partners: in two translations what is left over mostly belongs together.
 */
const LEFT_OVER = 0.33;
/** Share of linked sentences of the shorter text from which two texts are taken to be related throughout. */
const RELATED = 0.5;
/** Strength of a pair for which nothing speaks but that it stands alone between linked neighbours. */
const BETWEEN = 0.1;
/** Of such a pair the longer sentence has at most so many times the words of the shorter. */
const BETWEEN_RATIO = 2.5;
/** A further sentence joins a link only when it is about as close to its partner. */
const JOINS = 0.36;
/** A sentence that joins a link stands at most this far from the one that is in it. */
const JOIN_REACH = 2;
/** How much it helps, in independent accounts, to stand at the same relative place. */
const POSITION = 0.03;
/** How much it helps to stand where the neighbours' partners stand, where the texts run in one order. */
const IN_PLACE = 0.2;
/** From this many sentences away a neighbour's partner says nothing of the place. */
const PLACE_REACH = 8;
/** From this share of links that go on in the same direction two texts run in one order. */
const ORDERLY = 0.6;
/** Fewer links than this tell of no order. */
const FEWEST_ANCHORS = 3;
/** Pairs this similar are linked first: they show where the others stand. */
const SURE = 0.6;
/** From this similarity on, two sentences are versions of one. */
export const SAME_SENTENCE = 0.75;

/** One text on its way to be linked. */
export interface LinkedText {
  readonly reading: Reading;
  readonly features: readonly Features[];
}

/** A candidate with its rank: its score and what its place adds. */
interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
}

/**
 * Chooses the links between two texts: identical sentences first, then the best candidates, each sentence once; where that
 * has linked most of the shorter text, what is left over on both sides; then single sentences join the link of a
 * neighbour when their partner says both (1:n, n:1). Crossing is free; silence is normal.
 *
 * Ties: the higher score, then the smaller sum of positions, then the earlier sentence.
 */
export function choosePairings(
  a: LinkedText,
  b: LinkedText,
  weights: Weights,
  expired: () => boolean = () => false,
): Pairing[] {
  const partners = new Partnership(a.features.length, b.features.length);
  for (const [x, y] of identicalPairs(a.features, b.features))
    partners.join({ a: x, b: y, score: 1, agreeing: Infinity });

  const sameLanguage = a.reading.language.split('-')[0] === b.reading.language.split('-')[0];
  const groupsOf = sameLanguage ? a.reading.groupsOf : () => [];
  // An identical pair is never taken apart nor widened: no candidate of either half can matter.
  const free = {
    a: (index: number) => partners.ofA[index] === -1,
    b: (index: number) => partners.ofB[index] === -1,
  };
  const candidates = findCandidates(a.features, b.features, weights, groupsOf, free, expired);
  for (const { candidate } of rank(candidates, partners, SURE)) partners.joinIfFree(candidate);
  const ranked = rank(candidates, partners, LINKED).filter(({ candidate }) => candidate.agreeing >= 2);
  for (const { candidate } of ranked) partners.joinIfFree(candidate);

  const related = partners.share();
  if (related >= RELATED) {
    const left = candidates.filter((candidate) => partners.isFree(candidate));
    for (const { candidate } of rank(left, partners, LINKED - LEFT_OVER * related))
      partners.joinIfFree(candidate);
    if (orderliness(partners.chosen) >= ORDERLY) joinBetween(a.features, b.features, partners);
  }
  return withMoves(widen(partners, ranked), a, b);
}

/** Who is linked to whom, one to one. */
class Partnership {
  readonly ofA: number[];
  readonly ofB: number[];
  readonly chosen: Candidate[] = [];

  constructor(lengthA: number, lengthB: number) {
    this.ofA = new Array<number>(lengthA).fill(-1);
    this.ofB = new Array<number>(lengthB).fill(-1);
  }

  isFree({ a, b }: Candidate): boolean {
    return this.ofA[a] === -1 && this.ofB[b] === -1;
  }

  join(candidate: Candidate): void {
    this.ofA[candidate.a] = candidate.b;
    this.ofB[candidate.b] = candidate.a;
    this.chosen.push(candidate);
  }

  joinIfFree(candidate: Candidate): void {
    if (this.isFree(candidate)) this.join(candidate);
  }

  /** Linked sentences as a share of the shorter text. */
  share(): number {
    return this.chosen.length / Math.max(1, Math.min(this.ofA.length, this.ofB.length));
  }
}

/** Candidates whose score, with what their place adds, is at least `least`; best first. */
function rank(candidates: readonly Candidate[], partners: Partnership, least: number): Ranked[] {
  const place = placeOf(partners.chosen, partners.ofA.length, partners.ofB.length);
  return candidates
    .filter(({ score }) => score >= least - IN_PLACE)
    .map((candidate) => ({ candidate, rank: Math.round((candidate.score + place(candidate)) * 1e6) / 1e6 }))
    .filter((one) => one.rank >= least)
    .sort(
      (x, y) =>
        y.rank - x.rank ||
        y.candidate.score - x.candidate.score ||
        x.candidate.a + x.candidate.b - (y.candidate.a + y.candidate.b) ||
        Math.min(x.candidate.a, x.candidate.b) - Math.min(y.candidate.a, y.candidate.b),
    );
}

/** Joins single sentences that stand, on both sides, alone between the same two links (or between a link and an end). */
function joinBetween(a: readonly Features[], b: readonly Features[], partners: Partnership): void {
  const neighbour = (index: number, step: 1 | -1) => {
    const next = index + step;
    if (next < 0) return -1;
    return next >= a.length ? b.length : (partners.ofA[next] ?? -2);
  };
  for (let index = 0; index < a.length; index += 1) {
    if (partners.ofA[index] !== -1) continue;
    const before = neighbour(index, -1);
    const after = neighbour(index, 1);
    const between = before + 1;
    if ((before === -1 && index > 0) || after !== before + 2 || partners.ofB[between] !== -1) continue;
    const [one, other] = [a[index]!.signature.length, b[between]!.signature.length];
    if (Math.max(one, other) > BETWEEN_RATIO * Math.min(one, other)) continue;
    partners.join({ a: index, b: between, score: BETWEEN, agreeing: 0 });
  }
}

/**
 * What a candidate's place adds to its score. Where the links so far run in one order, standing where the neighbours'
 * partners stand adds up to {@link IN_PLACE}; in independent accounts the relative position is a weak word,
 * {@link POSITION} at most; where the order is another altogether, place says nothing.
 */
function placeOf(
  anchors: readonly Candidate[],
  lengthA: number,
  lengthB: number,
): (candidate: Candidate) => number {
  const order = orderliness(anchors);
  if (anchors.length < FEWEST_ANCHORS || anchors.length * 4 < Math.min(lengthA, lengthB)) {
    return ({ a, b }) => POSITION * (1 - Math.abs((a + 0.5) / lengthA - (b + 0.5) / lengthB));
  }
  if (order < ORDERLY) return () => 0;
  const nextA = fillNearest(anchors, lengthA, 'a', 'b');
  const nextB = fillNearest(anchors, lengthB, 'b', 'a');
  return ({ a, b }) => {
    const distance = Math.min(Math.abs(nextA[a]! - b), Math.abs(nextB[b]! - a));
    return IN_PLACE * order * (1 - Math.min(1, distance / PLACE_REACH));
  };
}

/** Share of neighbouring links that go on in the same direction, a step or a few further; 0 for fewer than two links. */
function orderliness(anchors: readonly Candidate[]): number {
  const ordered = [...anchors].sort((x, y) => x.a - y.a);
  if (ordered.length < 2) return 0;
  let onward = 0;
  for (let at = 1; at < ordered.length; at += 1) {
    const step = ordered[at]!.b - ordered[at - 1]!.b;
    if (step > 0 && step <= PLACE_REACH) onward += 1;
  }
  return onward / (ordered.length - 1);
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
  { chosen, ofA: partnerOfA, ofB: partnerOfB }: Partnership,
  ranked: readonly Ranked[],
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
