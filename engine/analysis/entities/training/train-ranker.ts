import type { Decision, DecisionKind } from '../decision.ts';
import { DECISIONS, fromKinds } from '../decision.ts';
import { entitiesIn } from '../resolve.ts';
import { pick, probabilities } from '../ranker.ts';
import type { Tree } from '../../tree/tree.ts';
import { randomFrom, shuffled } from '../../training/random.ts';
import type { EntityMention } from '../../mentions/mention.ts';

/** A document with the entity of each of our mentions, undefined where the annotation has none there. */
export interface TrainingDocument {
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly entityOf: (mentions: readonly EntityMention[]) => readonly (string | undefined)[];
}

export interface RankerOptions {
  readonly passes: number;
  readonly rate: number;
  /** L1 regularisation, for each update of a weight. */
  readonly regularisation: number;
  /** How often, from the second pass on, the text goes on with the chain that was picked instead of the right one; 0 to 1. */
  readonly exploration: number;
  readonly seed: number;
}

/** The weights are averaged over the texts from this pass on. */
const AVERAGED_FROM = 2;

/**
 * Trains the weights of the ranker by AdaGrad (Duchi et al. 2011) on the log-likelihood that one of the right chains is picked.
 * Each text is resolved as it is learnt from: right chains are followed in the first passes, later on the picked ones now and then.
 */
export function trainRanker(
  documents: readonly TrainingDocument[],
  mentionsOf: (trees: readonly Tree[]) => readonly EntityMention[],
  { passes, rate, regularisation, exploration, seed }: RankerOptions,
): Record<DecisionKind, Map<string, number>> {
  const model = fromKinds(() => new Map<string, number>());
  const squares = fromKinds(() => new Map<string, number>());
  const sums = fromKinds(() => new Map<string, number>());
  let added = 0;
  const random = randomFrom(seed);
  const golds = documents.map(({ trees, entityOf }) => entityOf(mentionsOf(trees)));
  for (let pass = 0; pass < passes; pass += 1) {
    for (const at of shuffled(documents.length, random)) {
      const { trees, text } = documents[at]!;
      const gold = golds[at]!;
      const choose = (decision: Decision) => {
        const right = rightOptions(decision, gold);
        const shares = probabilities(decision, model);
        learn(decision, right, shares);
        if (pass >= 1 && random() < exploration) return pick(shares, decision.kind);
        return right.reduce((best, one) => (shares[one]! > shares[best]! ? one : best), right[0]!);
      };
      entitiesIn(trees, text, { choose });
      if (pass >= AVERAGED_FROM) addUp();
    }
  }
  for (const kind of DECISIONS) for (const [name, sum] of sums[kind]) sums[kind].set(name, sum / added);
  return sums;

  function addUp(): void {
    added += 1;
    for (const kind of DECISIONS)
      for (const [name, weight] of model[kind]) sums[kind].set(name, (sums[kind].get(name) ?? 0) + weight);
  }

  function learn({ kind, options }: Decision, right: readonly number[], shares: readonly number[]): void {
    const mass = right.reduce((sum, at) => sum + shares[at]!, 0);
    const gradient = new Map<string, number>();
    for (const [at, { features }] of options.entries()) {
      const pull = (right.includes(at) ? shares[at]! / Math.max(mass, 1e-9) : 0) - shares[at]!;
      if (Math.abs(pull) < 1e-4) continue;
      for (const name of features) gradient.set(name, (gradient.get(name) ?? 0) + pull);
    }
    for (const [name, pull] of gradient) {
      const square = (squares[kind].get(name) ?? 0) + pull * pull;
      squares[kind].set(name, square);
      const step = rate / (Math.sqrt(square) + 1e-3);
      const moved = (model[kind].get(name) ?? 0) + step * pull;
      const shrunk = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * regularisation);
      if (shrunk === 0) model[kind].delete(name);
      else model[kind].set(name, shrunk);
    }
  }
}

/** The options whose chain speaks of the mention's entity, by most of its last mentions; none of the chains where there is no such. */
function rightOptions({ options, mention }: Decision, gold: readonly (string | undefined)[]): number[] {
  const entity = gold[mention.mention.index];
  const right = options.flatMap(({ chain }, at) => {
    if (chain === null || entity === undefined) return [];
    const members = chain.members.slice(-5);
    const same = members.filter((one) => gold[one.mention.index] === entity).length;
    return same * 2 >= members.length ? [at] : [];
  });
  return right.length > 0 ? right : [0];
}
