import type { Candidate } from './candidates.ts';

/** How much it helps, in independent accounts, to stand at the same relative place. */
const POSITION = 0.03;
/** How much it helps to stand where the neighbours' partners stand, where the texts run in one order. */
export const IN_PLACE = 0.2;
/** From this many sentences away a neighbour's partner says nothing of the place. */
const PLACE_REACH = 8;
/** From this share of links that go on in the same direction two texts run in one order. */
export const ORDERLY = 0.6;
/** Fewer links than this tell of no order. */
const FEWEST_ANCHORS = 3;

/**
 * What a candidate's place adds to its score. Where the links so far run in one order, standing where the neighbours'
 * partners stand adds up to {@link IN_PLACE}; in independent accounts the relative position is a weak word,
 * {@link POSITION} at most; where the order is another altogether, place says nothing.
 */
export function positionalPrior(
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
export function orderliness(anchors: readonly Candidate[]): number {
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
