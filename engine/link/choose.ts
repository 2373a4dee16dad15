import type { Document } from '../analysis/document.ts';
import { candidatesBeside, findCandidates, similarity, type Candidate } from './candidates.ts';
import { weakCandidates } from './weak-candidates.ts';
import { together, type Features, type Weights } from './features.ts';
import { LINKED, type Bead } from './bead.ts';
import { identicalPairs } from './identical.ts';
import { fillGaps } from './gap-filling.ts';
import { linkManyToOne } from './many-to-one.ts';
import { isVersions, withMoves, type Pairing } from './moves.ts';
import { rank, Matching } from './matching.ts';
import { NOTHING_PINNED, type Pinned } from './pins.ts';
import { ORDERLY, orderliness } from './positional-prior.ts';
import type { LinkTrace } from './trace.ts';
import { growBeads } from './bead-growing.ts';

/** The links between two texts, by position in the canonical order of the documents. */
export interface PairedTexts {
  readonly a: number;
  readonly b: number;
  readonly pairings: readonly Pairing[];
  /** Sentences on one subject that are too unlike to be linked; see {@link weakCandidates}. */
  readonly faint: readonly FaintPairing[];
}

/** Sentence `a` of one text and sentence `b` of the other, which share a subject; see {@link weakCandidates}. */
export interface FaintPairing {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** What is not linked is not as strong as a link, whatever spoke against it. */
const STRONGEST_FAINT = LINKED - 0.001;
/**
 * How much less is asked of a pair that is left over on both sides when most sentences of the shorter text have found
 * partners: in two translations what is left over mostly belongs together.
 */
const LEFT_OVER = 0.33;
/** Share of linked sentences of the shorter text from which two texts are taken to be related throughout. */
const RELATED = 0.5;
/** How much less is asked there of a sentence that would join a link. */
const JOINS_LEFT = 0.1;
/** Strength of a pair for which nothing speaks but that it stands alone between linked neighbours. */
const BETWEEN = 0.1;
/** Of such a pair the longer sentence has at most so many times the words of the shorter. */
const BETWEEN_RATIO = 2.5;
/** Pairs this similar are linked first: they show where the others stand. */
const SURE = 0.6;

/** One text on its way to be linked. */
export interface LinkedText {
  readonly document: Document;
  readonly features: readonly Features[];
}

/**
 * Chooses the links between two texts: identical sentences first, then their versions between them, then the best candidates,
 * each sentence once; then single
 * sentences join the link of a neighbour when their partner says both (1:n, n:1), and where most of the shorter text is
 * linked, so does what is left over on both sides. Crossing is free; silence is normal.
 *
 * What the user pinned comes before all, and what was put apart is never joined.
 *
 * Ties: the higher score, then the smaller sum of positions, then the earlier sentence.
 */
export function choosePairings(
  a: LinkedText,
  b: LinkedText,
  weights: Weights,
  expired: () => boolean = () => false,
  pinned: Pinned = NOTHING_PINNED,
  trace?: LinkTrace,
): Pick<PairedTexts, 'pairings' | 'faint'> {
  const matching = new Matching(a.features.length, b.features.length);
  for (const sides of pinned.together) matching.pin(sides.a, sides.b);
  trace?.pass('pinned', matching.beads());

  for (const [x, y] of identicalPairs(a.features, b.features)) {
    if (!pinned.apart(x, y)) matching.joinIfFree({ a: x, b: y, score: 1, agreeing: Infinity });
  }
  trace?.pass('identical', matching.beads());

  const sameLanguage = a.document.language.split('-')[0] === b.document.language.split('-')[0];
  const groupsOf = sameLanguage ? (term: number) => weights.groupsOf(term) : () => [];
  const inPlace = fillGaps(matching.ofA, b.features.length, (x, y) =>
    pinned.apart(x, y) ? 0 : similarity(a.features[x]!, b.features[y]!, weights, groupsOf),
  );
  for (const pair of inPlace) matching.joinIfFree(pair);
  trace?.pass('in place', matching.beads());

  // A pair that stands already is never taken apart nor widened: no candidate of either half can matter.
  const free = {
    a: (index: number) => matching.ofA[index] === -1,
    b: (index: number) => matching.ofB[index] === -1,
  };
  const candidates = findCandidates(a.features, b.features, weights, groupsOf, free, expired).filter(
    (candidate) => !pinned.apart(candidate.a, candidate.b),
  );
  trace?.candidates(candidates);
  for (const { candidate } of rank(candidates, matching, SURE)) matching.joinIfFree(candidate);
  trace?.pass('sure', matching.beads());

  const ranked = rank(candidates, matching, LINKED).filter(({ candidate }) => candidate.agreeing >= 2);
  for (const { candidate } of ranked) matching.joinIfFree(candidate);
  trace?.pass('linked', matching.beads());

  const likeness = (these: readonly number[], those: readonly number[]) =>
    similarity(together(a.features, these), together(b.features, those), weights, groupsOf);
  const related = matching.share();
  let beads: Bead[];
  if (related >= RELATED) {
    const least = LINKED - LEFT_OVER * related;
    if (orderliness(matching.chosen) >= ORDERLY) {
      const beside = candidatesBeside(a.features, b.features, matching, weights, groupsOf, candidates).filter(
        (candidate) => !pinned.apart(candidate.a, candidate.b),
      );
      trace?.candidates(beside);
      candidates.push(...beside);
    }
    beads = growBeads(
      matching,
      rank(candidates, matching, least),
      least,
      LINKED - JOINS_LEFT * related,
      likeness,
    );
    trace?.pass('widened', beads);
    if (orderliness(matching.chosen) >= ORDERLY) {
      beads.push(...joinBetween(a.features, b.features, matching, pinned));
      trace?.pass('between', beads);
    }
  } else {
    beads = growBeads(matching, ranked, LINKED, LINKED, likeness);
    trace?.pass('widened', beads);
    // Versions repeat themselves where they are versions; only accounts tell one thing in several places.
    beads.push(...linkManyToOne(beads, matching, ranked));
    trace?.pass('again', beads);
  }
  return {
    pairings: withMoves(beads, a, b),
    faint: isVersions(beads, a.features.length, b.features.length)
      ? []
      : faintPairings(candidates, a.features.length + b.features.length, beads),
  };
}

function faintPairings(
  candidates: readonly Candidate[],
  sentences: number,
  beads: readonly Bead[],
): FaintPairing[] {
  const linked = new Set(beads.flatMap((bead) => bead.a.flatMap((x) => bead.b.map((y) => `${x} ${y}`))));
  return weakCandidates(candidates, sentences, ({ a, b }) => linked.has(`${a} ${b}`)).map(
    ({ a, b, score }) => ({
      a,
      b,
      strength: Math.min(score, STRONGEST_FAINT),
    }),
  );
}

/** Joins single sentences that stand, on both sides, alone between the same two links (or between a link and an end). */
function joinBetween(
  a: readonly Features[],
  b: readonly Features[],
  matching: Matching,
  pinned: Pinned,
): Bead[] {
  const joined: Bead[] = [];
  const neighbour = (index: number, step: 1 | -1) => {
    const next = index + step;
    if (next < 0) return -1;
    return next >= a.length ? b.length : (matching.ofA[next] ?? -2);
  };
  for (let index = 0; index < a.length; index += 1) {
    if (matching.ofA[index] !== -1) continue;
    const before = neighbour(index, -1);
    const after = neighbour(index, 1);
    const between = before + 1;
    if ((before === -1 && index > 0) || after !== before + 2 || matching.ofB[between] !== -1) continue;
    if (pinned.apart(index, between)) continue;
    const [one, other] = [a[index]!.signature.length, b[between]!.signature.length];
    if (Math.max(one, other) > BETWEEN_RATIO * Math.min(one, other)) continue;
    matching.join({ a: index, b: between, score: BETWEEN, agreeing: 0 });
    joined.push({ a: [index], b: [between], score: BETWEEN });
  }
  return joined;
}
