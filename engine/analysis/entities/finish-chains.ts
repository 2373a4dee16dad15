import type { EntityMention } from '../mentions/mention.ts';
import type { Entities, EntityChain } from './chain.ts';
import { genderOf, kindOf, type ChainDraft } from './chain-draft.ts';
import { isAcronymOf } from './name-variants.ts';

/** The chains as plain data, in order of their first mention. */
export function finishChains(
  mentions: readonly EntityMention[],
  drafts: readonly ChainDraft[],
  antecedentOf: readonly number[],
  text: string,
): Entities {
  const members = new Map<ChainDraft, number[]>();
  for (const { index } of mentions) {
    const list = members.get(drafts[index]!);
    if (list === undefined) members.set(drafts[index]!, [index]);
    else list.push(index);
  }
  const chains: EntityChain[] = [];
  const chainOf: number[] = [];
  for (const [draft, list] of members) {
    for (const index of list) chainOf[index] = chains.length;
    chains.push(
      chainFrom(
        draft,
        chains.length,
        list.map((index) => mentions[index]!),
        text,
      ),
    );
  }
  return { mentions, chains, chainOf, antecedentOf };
}

function chainFrom(
  draft: ChainDraft,
  index: number,
  mentions: readonly EntityMention[],
  text: string,
): EntityChain {
  const named = mentions.filter(({ form }) => form === 'name');
  const fullest = named.reduce<EntityMention | undefined>(
    (best, one) => (best === undefined || one.words.length > best.words.length ? one : best),
    undefined,
  );
  const shown = fullest ?? mentions.find(({ form }) => form !== 'pronoun') ?? mentions[0]!;
  const acronym = named.find(
    ({ words }) => fullest !== undefined && words.length === 1 && isAcronymOf(words[0]!, fullest.words),
  );
  const first = <T>(values: readonly (T | null)[]): T | null =>
    values.find((value) => value !== null) ?? null;
  return {
    index,
    kind: kindOf(draft),
    name: text.slice(shown.start, shown.end).replace(/\s+/g, ' '),
    named: fullest !== undefined,
    mentions: mentions.map((one) => one.index),
    gender: genderOf(draft),
    number: draft.plural > draft.singular ? 'plural' : draft.singular > 0 ? 'singular' : null,
    nationality: first(mentions.map(({ nationality }) => nationality)),
    age: first(mentions.map(({ age }) => age)),
    titles: [...draft.titles],
    acronym: acronym === undefined ? null : text.slice(acronym.start, acronym.end),
  };
}
