import { findCandidates, similarity, weightOf } from '../../link/candidates.ts';
import type { LinkedTexts } from '../../link/linked-texts.ts';

/** Two sentences of two texts that may speak of one thing. */
export interface Meeting {
  readonly a: number;
  readonly b: number;
  /** 0..1, see `link/candidates.ts`. */
  readonly similarity: number;
  /** Strength of the link that holds both; 0 without one. */
  readonly link: number;
  /** Which it is among the meetings of its sentence, from 0: by similarity, on either side. */
  readonly rankA: number;
  readonly rankB: number;
  /** The best similarity of the sentences beside one with those beside the other. */
  readonly beside: number;
  /** Linked, or among the few most alike: then all their facts are held against each other, else those of the narrow kinds only. */
  readonly near: boolean;
}

/** Up to so many pairs all are looked at: one text set beside a short one has no index worth asking. */
const ALL_PAIRS = 6_000;
/** Sentences that two texts share word for word are read for what agrees in texts of so many sentences together. */
const TWINS_READ = 800;
/** In longer ones so do sentences this much alike: rules that hold word against word tell all that differs in them. */
const NEARLY_ALIKE = 0.6;
/** In long texts two sentences that are not linked meet from so much likeness on: below it nearly all speak of other things. */
const ALIKE = 0.2;
/** Of each sentence so many partners are looked at. */
const PARTNERS = 5;

/**
 * The sentences of two texts whose facts are held against each other: those that are linked, and for every sentence the few most like
 * it. From an index where the texts are long.
 *
 * @param which index of the pair in `linked.paired`
 */
export function meetingsOf(linked: LinkedTexts, which: number, expired: () => boolean): Meeting[] {
  const { a: textA, b: textB, pairings } = linked.paired[which]!;
  const [one, other] = [linked.features[textA]!, linked.features[textB]!];
  const { weights } = linked;
  const groupsOf = (term: number) => weights.groupsOf(term);
  const key = (a: number, b: number) => a * other.length + b;
  const [weightsA, weightsB] = [one, other].map((features) =>
    Float64Array.from(features, (sentence) => weightOf(sentence, weights)),
  ) as [Float64Array, Float64Array];
  const alike = (a: number, b: number) =>
    similarity(one[a]!, other[b]!, weights, groupsOf, weightsA[a], weightsB[b]);
  const scores = new Map<number, number>();
  const links = new Map<number, number>();
  const linkedA = new Set<number>();
  const linkedB = new Set<number>();
  // A sentence that stands word for word in the other text meets that one alone; in long texts there is nothing to read in it.
  const twinOfA = new Map<number, number>();
  const twinsInB = new Set<number>();
  for (const pairing of pairings) {
    const isTwin = pairing.strength === 1 && pairing.a.length === 1 && pairing.b.length === 1;
    for (const a of pairing.a)
      for (const b of pairing.b) {
        linkedA.add(a);
        linkedB.add(b);
        links.set(key(a, b), pairing.strength);
        scores.set(key(a, b), alike(a, b));
        if (isTwin) twinsInB.add(b);
        if (isTwin) twinOfA.set(a, b);
      }
  }
  const readsAll = one.length * other.length <= ALL_PAIRS;
  if (readsAll) {
    for (let a = 0; a < one.length; a += 1)
      for (let b = 0; b < other.length; b += 1) scores.set(key(a, b), alike(a, b));
  } else {
    // In long texts a link says enough.
    const unlinked = { a: (a: number) => !linkedA.has(a), b: (b: number) => !linkedB.has(b) };
    for (const { a, b, score } of findCandidates(one, other, weights, groupsOf, unlinked, expired))
      if (score >= ALIKE) scores.set(key(a, b), score);
  }
  const readsTwins = one.length + other.length <= TWINS_READ;
  const mayMeet = (a: number, b: number, score: number) => {
    if (twinOfA.get(a) === b) return readsTwins;
    return !twinOfA.has(a) && !twinsInB.has(b) && (readsTwins || score < NEARLY_ALIKE);
  };
  const all: Scored[] = [];
  for (const [at, score] of scores) {
    const a = Math.floor(at / other.length);
    const b = at % other.length;
    if (mayMeet(a, b, score)) all.push({ a, b, score, link: links.get(at) ?? 0 });
  }
  const rankA = ranks(all, one.length, ({ a }) => a);
  const rankB = ranks(all, other.length, ({ b }) => b);
  const scoreOf = (a: number, b: number) =>
    a < 0 || b < 0 || a >= one.length || b >= other.length ? 0 : (scores.get(key(a, b)) ?? 0);
  return all
    .map(({ a, b, score, link }, at): Meeting => ({
      near: link > 0 || rankA[at]! < PARTNERS || rankB[at]! < PARTNERS,
      a,
      b,
      similarity: score,
      link,
      rankA: rankA[at]!,
      rankB: rankB[at]!,
      beside: Math.max(
        scoreOf(a - 1, b - 1),
        scoreOf(a + 1, b + 1),
        scoreOf(a - 1, b + 1),
        scoreOf(a + 1, b - 1),
      ),
    }))
    .filter(({ near }) => near || readsAll)
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly link: number;
}

/**
 * Of each, how many of its own are better; in the order given. No sentence has two of one place, so that likeness and place decide.
 *
 * @param count of sentences of the side that `ofWhom` tells
 */
function ranks(all: readonly Scored[], count: number, ofWhom: (one: Scored) => number): Uint32Array {
  const own = Array.from({ length: count }, (): number[] => []);
  for (let at = 0; at < all.length; at += 1) own[ofWhom(all[at]!)]!.push(at);
  const ranks = new Uint32Array(all.length);
  for (const ofOne of own) {
    ofOne.sort((p, q) => {
      const [x, y] = [all[p]!, all[q]!];
      return y.link - x.link || y.score - x.score || x.a + x.b - y.a - y.b;
    });
    for (let rank = 0; rank < ofOne.length; rank += 1) ranks[ofOne[rank]!] = rank;
  }
  return ranks;
}
