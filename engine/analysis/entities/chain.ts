import type { EntityKind, EntityMention, Gender, GrammaticalNumber } from '../mentions/mention.ts';

/** Somebody or something that a text speaks of, with every mention that was resolved to it: a coreference chain. */
export interface EntityChain {
  readonly index: number;
  readonly kind: EntityKind | null;
  /** The fullest name as printed; where no mention names it, the first that is no pronoun. */
  readonly name: string;
  /** Whether a mention names it. */
  readonly named: boolean;
  /** Indices of its mentions in the document, ascending. */
  readonly mentions: readonly number[];
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly nationality: string | null;
  readonly age: number | null;
  readonly titles: readonly string[];
  /** "IAEA" of the International Atomic Energy Agency. */
  readonly acronym: string | null;
}

/** The mentions of a document and whom they stand for. */
export interface Entities {
  readonly mentions: readonly EntityMention[];
  /** In order of their first mention. Every mention is in one chain; a pronoun left open is a chain of its own. */
  readonly chains: readonly EntityChain[];
  /** For every mention the index of its chain. */
  readonly chainOf: readonly number[];
  /** For every mention the mention it was linked to, -1 for the first of a chain. */
  readonly antecedentOf: readonly number[];
}
