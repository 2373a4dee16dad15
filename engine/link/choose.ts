import type { Reading } from '../reading.ts';
import { findCandidates } from './candidates.ts';
import type { Features, Weights } from './features.ts';
import { identicalPairs } from './identical.ts';
import { withMoves, type Pairing } from './moves.ts';
import { rank, Partnership } from './partnership.ts';
import { ORDERLY, orderliness } from './place.ts';
import { saidAgain, widen } from './widen.ts';

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
/** Pairs this similar are linked first: they show where the others stand. */
const SURE = 0.6;

/** One text on its way to be linked. */
export interface LinkedText {
  readonly reading: Reading;
  readonly features: readonly Features[];
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
  const groups = widen(partners, ranked);
  // Versions repeat themselves where they are versions; only accounts tell one thing in several places.
  const again = related >= RELATED ? [] : saidAgain(groups, partners, ranked);
  return [
    ...withMoves(groups, a, b),
    ...again.map(({ score, ...sides }) => ({ ...sides, strength: score, moved: false })),
  ];
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
