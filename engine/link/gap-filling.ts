import type { Candidate } from './candidates.ts';
import { SAME_SENTENCE } from './bead.ts';

/** A stretch of more sentences than this is left to the search. */
const LONGEST_STRETCH = 4;

/**
 * Sentences that stand between two linked pairs (or a pair and an end) on both sides, as many here as there, each of them a version
 * of the one opposite: in two editions nearly all that is not identical. No search finds better partners, so none is needed for them.
 * Linear.
 *
 * @param ofA for each sentence of the first text its partner in the second, -1 without one
 * @param lengthB how many sentences the second text has
 * @param similarity see `similarity` in candidates.ts, by sentence of either text
 */
export function fillGaps(
  ofA: readonly number[],
  lengthB: number,
  similarity: (a: number, b: number) => number,
): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < ofA.length; from += 1) {
    if (ofA[from] !== -1) continue;
    let to = from;
    while (to < ofA.length && ofA[to] === -1) to += 1;
    const before = from === 0 ? -1 : ofA[from - 1]!;
    const after = to === ofA.length ? lengthB : ofA[to]!;
    if (to - from <= LONGEST_STRETCH && after - before - 1 === to - from) {
      const pairs = Array.from({ length: to - from }, (_, at): Candidate => {
        const [a, b] = [from + at, before + 1 + at];
        return { a, b, score: similarity(a, b), agreeing: Infinity };
      });
      if (pairs.every(({ score }) => score >= SAME_SENTENCE)) found.push(...pairs);
    }
    from = to;
  }
  return found;
}
