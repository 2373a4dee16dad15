import { mentionsIn } from '../mentions/find-mentions.ts';
import type { EntityMention } from '../mentions/mention.ts';
import type { Tree } from '../tree/tree.ts';
import type { Entities } from './chain.ts';
import type { ChainDraft } from './chain-draft.ts';
import type { Chooser } from './decision.ts';
import { Discourse } from './discourse.ts';
import { finishChains } from './finish-chains.ts';
import { contextOf } from './mention-context.ts';
import { optionsFor } from './options.ts';
import { chooseByWeight } from './ranker.ts';

/** How mentions are resolved. */
export interface ResolveOptions {
  /** How a mention's chain is picked; by the weights of the language where it is left out. */
  readonly choose?: Chooser;
  /** See `CompareOptions`; when time runs out there are no entities. */
  readonly expired?: () => boolean;
}

/**
 * The entities of a text: its mentions, each joined to the chain it most probably continues, or left on its own (cluster ranking
 * with a log-linear model: Durrett and Klein 2013, "Easy victories and uphill battles in coreference resolution"; Rahman and Ng
 * 2009). Names look back over the whole text by their words, noun phrases by their head, pronouns five sentences.
 *
 * @param text the text that the offsets of the trees belong to
 */
export function entitiesIn(
  trees: readonly Tree[],
  text: string,
  { choose = chooseByWeight, expired = () => false }: ResolveOptions = {},
): Entities {
  const mentions = mentionsIn(trees);
  const treeOf = new Map(trees.map((tree) => [tree.sentence, tree]));
  const discourse = new Discourse();
  const drafts: ChainDraft[] = [];
  const antecedentOf: number[] = mentions.map(() => -1);
  for (const mention of readingOrder(mentions)) {
    if (expired()) return finishChains([], [], [], text);
    const context = contextOf(mention, treeOf.get(mention.sentence)!);
    const described = mention.describes === null ? undefined : drafts[mention.describes];
    const decision = optionsFor(context, discourse, described);
    const picked = decision === null ? null : decision.options[choose(decision)]!.chain;
    if (picked !== null) antecedentOf[mention.index] = picked.members.at(-1)!.mention.index;
    drafts[mention.index] = discourse.add(context, picked);
  }
  return finishChains(mentions, drafts, antecedentOf, text);
}

/** What stands inside a noun phrase before the phrase: "her" before "her brother". */
function readingOrder(mentions: readonly EntityMention[]): EntityMention[] {
  return [...mentions].sort(
    (x, y) => x.sentence - y.sentence || x.to - y.to || y.from - x.from || x.index - y.index,
  );
}
