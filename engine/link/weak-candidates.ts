import type { Candidate } from './candidates.ts';

/** Below this two sentences have no more in common than chance gives sentences on one subject. */
const FAINT = 0.03;
/** A sentence has at most so many faint links into one other text. */
const MOST_FAINT = 6;
/** Two texts have at most so many for each of their sentences. */
const FOR_A_SENTENCE = 1;

/**
 * Pairs of sentences that are too unlike to be linked and still may tell of one thing, best first: of each sentence the few
 * best. A reader can ask for them; rows and findings do without.
 *
 * @param sentences how many the two texts have together
 * @param isLinked whether a pair is linked already
 */
export function weakCandidates(
  candidates: readonly Candidate[],
  sentences: number,
  isLinked: (candidate: Candidate) => boolean,
): Candidate[] {
  const timesA = new Map<number, number>();
  const timesB = new Map<number, number>();
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byScore)) {
    if (candidate.score < FAINT || kept.length >= sentences * FOR_A_SENTENCE) break;
    const [a, b] = [timesA.get(candidate.a) ?? 0, timesB.get(candidate.b) ?? 0];
    if (a >= MOST_FAINT || b >= MOST_FAINT || isLinked(candidate)) continue;
    timesA.set(candidate.a, a + 1);
    timesB.set(candidate.b, b + 1);
    kept.push(candidate);
  }
  return kept;
}

function byScore(x: Candidate, y: Candidate): number {
  return y.score - x.score || x.a + x.b - (y.a + y.b) || Math.min(x.a, x.b) - Math.min(y.a, y.b) || x.a - y.a;
}
