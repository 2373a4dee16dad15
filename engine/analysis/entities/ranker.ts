import { RANKER_WEIGHTS } from '../../lexicon/en/coreference-weights.ts';
import type { Chooser, Decision, DecisionKind } from './decision.ts';
import { readWeights, type Weights } from './ranker-weights.ts';

/** How much likelier than all else together a chain must be before a mention joins it; precision before recall. */
const LEAST_PROBABILITY: Readonly<Record<DecisionKind, number>> = { pronoun: 0.2, nominal: 0.5, name: 0.5 };

let weights: Weights | undefined;

/** Probabilities of the options by a log-linear model. */
export function probabilities({ kind, options }: Decision, model: Weights): number[] {
  const known = model[kind];
  const scores = new Array<number>(options.length);
  let highest = -Infinity;
  for (let at = 0; at < options.length; at += 1) {
    const { features } = options[at]!;
    let sum = 0;
    for (let name = 0; name < features.length; name += 1) sum += known.get(features[name]!) ?? 0;
    scores[at] = sum;
    if (sum > highest) highest = sum;
  }
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) total += scores[at] = Math.exp(scores[at]! - highest);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= total;
  return scores;
}

/** The likeliest chain where it is likely enough, else none. */
export function chooser(model: Weights, least = LEAST_PROBABILITY): Chooser {
  return (decision) => pick(probabilities(decision, model), decision.kind, least);
}

/** The index of the likeliest chain, 0 where it is not likely enough. */
export function pick(shares: readonly number[], kind: DecisionKind, least = LEAST_PROBABILITY): number {
  let best = 0;
  for (let at = 1; at < shares.length; at += 1) if (best === 0 || shares[at]! > shares[best]!) best = at;
  return best > 0 && shares[best]! >= least[kind] ? best : 0;
}

/** By the weights that ship with English. */
export const chooseByWeight: Chooser = (decision) =>
  chooser((weights ??= readWeights(RANKER_WEIGHTS)))(decision);
