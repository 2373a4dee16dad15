import type { Entities, EntityChain } from '../../../engine/analysis/entities/chain.ts';
import type { EntityMention } from '../../../engine/analysis/mentions/mention.ts';

export const CAPTAIN = 'Captain Ada Holm, 61, slept. She woke. It sank near a quay.';

function mention(
  index: number,
  printed: string,
  sentence: number,
  more: Partial<EntityMention>,
): EntityMention {
  const start = CAPTAIN.indexOf(printed);
  return {
    index,
    start,
    end: start + printed.length,
    sentence,
    from: 0,
    to: 0,
    head: 0,
    form: 'name',
    kind: null,
    gender: null,
    number: 'singular',
    person: 3,
    quoted: false,
    words: [],
    titles: [],
    nationality: null,
    age: null,
    describes: null,
    ...more,
  };
}

function chain(
  index: number,
  name: string,
  mentions: readonly number[],
  more: Partial<EntityChain>,
): EntityChain {
  return {
    index,
    kind: null,
    name,
    named: false,
    mentions,
    gender: null,
    number: 'singular',
    nationality: null,
    age: null,
    titles: [],
    acronym: null,
    ...more,
  };
}

/** By hand: Ada Holm taken up by "She", "It" left open, a quay mentioned once. */
export const CAPTAIN_ENTITIES: Entities = {
  mentions: [
    mention(0, 'Captain Ada Holm', 0, {}),
    mention(1, 'She', 1, { form: 'pronoun' }),
    mention(2, 'It', 2, { form: 'pronoun' }),
    mention(3, 'a quay', 2, { form: 'indefinite' }),
  ],
  chains: [
    chain(0, 'Captain Ada Holm', [0, 1], {
      kind: 'person',
      gender: 'female',
      named: true,
      age: 61,
      titles: ['captain'],
    }),
    chain(1, 'It', [2], { gender: 'neuter' }),
    chain(2, 'a quay', [3], { kind: 'place' }),
  ],
  chainOf: [0, 0, 1, 2],
  antecedentOf: [-1, 0, -1, -1],
};
