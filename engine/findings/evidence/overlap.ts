import type { Word } from '../../analysis/document.ts';
import type { Weights } from '../../link/features.ts';
import { coverage, type PairAlignment } from './pair-alignment.ts';
import { oneSubstitution } from './one-substitution.ts';
import type { SentencePair } from './sentence-pairs.ts';

/** From this strength on a link's sides are asked whether they say the same but for a word. */
const LEAST_LINK = 0.36;
/** Share of the rest of the shorter side that the other must say too. */
const SAME_CONTENT = 0.75;
/** How much they must have in common besides, so that it is one event: four or five rare words; see `weigh`. */
const COMMON_WEIGHT = 16;
/** The same where one side says nothing that the other does not say too, and a name is among it. */
const COMMON_WEIGHT_OF_CLAIM = 8;

/** Whether a name that stands on one side stands on the other too. */
function sharesName(words: readonly Word[], said: readonly boolean[], except: ReadonlySet<number>): boolean {
  return words.some((word, at) => said[at] === true && !word.isStop && word.proper && !except.has(at));
}

/** Whether two sides are close enough to be asked: linked, or the same word for word but for one stretch. */
export function areClose({ a, b, strength }: SentencePair, least = LEAST_LINK): boolean {
  return strength >= least || oneSubstitution(a.words, b.words) !== null;
}

/**
 * Whether two sides say the same but for some words: the share of the rest that is common, null when they do not. Where only one
 * stretch differs they do.
 */
export function overlapExcept(
  { a, b, saidA, saidB, only }: PairAlignment,
  exceptA: ReadonlySet<number>,
  exceptB: ReadonlySet<number>,
  weights: Weights,
): number | null {
  if (only !== null) return 1;
  const [one, other] = [coverage(a, saidA, weights, exceptA), coverage(b, saidB, weights, exceptB)];
  const share = Math.max(one.share, other.share);
  const least = share === 1 && sharesName(a, saidA, exceptA) ? COMMON_WEIGHT_OF_CLAIM : COMMON_WEIGHT;
  return share >= SAME_CONTENT && Math.min(one.weight, other.weight) >= least ? share : null;
}
