import type { Entities, EntityChain } from '../../../engine/analysis/entities/chain.ts';
import type { EntityMention } from '../../../engine/analysis/mentions/mention.ts';
import type { Span } from '../../../engine/types.ts';

/** A mention as it is listed. */
export interface MentionRow extends Span {
  readonly index: number;
  readonly sentence: number;
  readonly printed: string;
  /** How it takes up what it stands for, and the mention it describes or was linked to. */
  readonly note: string;
}

/** An entity with its mentions, in words. */
export interface EntityRow {
  readonly index: number;
  readonly name: string;
  /** "person", "female", "singular", "captain", "61 years" ... */
  readonly attributes: readonly string[];
  readonly mentions: readonly MentionRow[];
  readonly group: EntityGroup;
}

/** `chain`: named, or with several mentions; `open`: a pronoun that stands for nothing found; `single`: any other noun phrase. */
export const ENTITY_GROUPS = ['chain', 'open', 'single'] as const;
export type EntityGroup = (typeof ENTITY_GROUPS)[number];

/** Which group a chain is listed in. */
export function groupOf({ mentions }: Entities, chain: EntityChain): EntityGroup {
  if (chain.mentions.every((at) => mentions[at]!.form === 'pronoun')) return 'open';
  return chain.named || chain.mentions.length > 1 ? 'chain' : 'single';
}

/** The entities of a text in words, in order. `text` is that of the document. */
export function entityRows(entities: Entities, text: string): EntityRow[] {
  const { chains, mentions, antecedentOf } = entities;
  return chains.map((chain): EntityRow => ({
    index: chain.index,
    name: chain.name,
    attributes: attributesOf(chain),
    group: groupOf(entities, chain),
    mentions: chain.mentions.map((at) => {
      const mention = mentions[at]!;
      return {
        index: at,
        sentence: mention.sentence,
        start: mention.start,
        end: mention.end,
        printed: text.slice(mention.start, mention.end),
        note: noteOf(mention, antecedentOf[at]!),
      };
    }),
  }));
}

function attributesOf({ kind, gender, number, titles, age, nationality, acronym }: EntityChain): string[] {
  return [
    kind ?? 'kind open',
    gender,
    number,
    ...titles.map((title) => `“${title}”`),
    age !== null && `aged ${age}`,
    nationality !== null && `of ${nationality}`,
    acronym !== null && `acronym ${acronym}`,
  ].filter((one) => typeof one === 'string');
}

function noteOf({ form, describes, quoted }: EntityMention, antecedent: number): string {
  return [
    form,
    quoted && 'quoted',
    describes !== null && `describes ${describes}`,
    antecedent >= 0 && `from ${antecedent}`,
  ]
    .filter(Boolean)
    .join(', ');
}
