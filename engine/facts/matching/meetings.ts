import { findCandidates, similarity } from '../../link/candidates.ts';
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
}

/** Up to so many pairs all are looked at: one text set beside a short one has no index worth asking. */
const ALL_PAIRS = 6_000;
/** Sentences that two texts share word for word are read for what agrees in texts of so many sentences together. */
const TWINS_READ = 800;
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
  const scores = new Map<number, number>();
  const key = (a: number, b: number) => a * other.length + b;
  if (one.length * other.length <= ALL_PAIRS) {
    for (let a = 0; a < one.length; a += 1)
      for (let b = 0; b < other.length; b += 1)
        scores.set(key(a, b), similarity(one[a]!, other[b]!, weights, groupsOf));
  } else {
    const every = { a: () => true, b: () => true };
    for (const { a, b, score } of findCandidates(one, other, weights, groupsOf, every, expired))
      scores.set(key(a, b), score);
  }
  const links = new Map<number, number>();
  for (const pairing of pairings)
    for (const a of pairing.a)
      for (const b of pairing.b) {
        links.set(key(a, b), pairing.strength);
        if (!scores.has(key(a, b))) scores.set(key(a, b), similarity(one[a]!, other[b]!, weights, groupsOf));
      }
  // A sentence that stands word for word in the other text meets that one alone; in long texts there is nothing to read in it.
  const twinOfA = new Map<number, number>();
  const twinOfB = new Map<number, number>();
  for (const { a, b, strength } of pairings) {
    if (strength < 1 || a.length !== 1 || b.length !== 1) continue;
    twinOfA.set(a[0]!, b[0]!);
    twinOfB.set(b[0]!, a[0]!);
  }
  const readsTwins = one.length + other.length <= TWINS_READ;
  const mayMeet = (a: number, b: number) => {
    const twin = twinOfA.get(a) === b;
    return twin ? readsTwins : !twinOfA.has(a) && !twinOfB.has(b);
  };
  const all = [...scores]
    .filter(([at]) => mayMeet(Math.floor(at / other.length), at % other.length))
    .map(([at, score]) => ({
      a: Math.floor(at / other.length),
      b: at % other.length,
      score,
      link: links.get(at) ?? 0,
    }));
  const rankA = ranks(all, ({ a }) => a);
  const rankB = ranks(all, ({ b }) => b);
  const scoreOf = (a: number, b: number) =>
    a < 0 || b < 0 || a >= one.length || b >= other.length ? 0 : (scores.get(key(a, b)) ?? 0);
  return all
    .map(({ a, b, score, link }, at): Meeting => ({
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
    .filter(({ rankA: x, rankB: y, link }) => link > 0 || x < PARTNERS || y < PARTNERS)
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly link: number;
}

/** Of each, how many of its own are better; in the order given. */
function ranks(all: readonly Scored[], ofWhom: (one: Scored) => number): number[] {
  const order = all
    .map((_, at) => at)
    .sort(
      (x, y) =>
        all[y]!.link - all[x]!.link ||
        all[y]!.score - all[x]!.score ||
        all[x]!.a + all[x]!.b - all[y]!.a - all[y]!.b ||
        x - y,
    );
  const met = new Map<number, number>();
  const ranks = new Array<number>(all.length).fill(0);
  for (const at of order) {
    const whose = ofWhom(all[at]!);
    const rank = met.get(whose) ?? 0;
    ranks[at] = rank;
    met.set(whose, rank + 1);
  }
  return ranks;
}
