import type { Span } from '../../types.ts';

/** What sort of thing somebody speaks of. */
export const ENTITY_KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** `neuter`: what "it" stands for. */
export type Gender = 'female' | 'male' | 'neuter';
export type GrammaticalNumber = 'singular' | 'plural';

/**
 * How a noun phrase takes up what it stands for: `name` ("Lorna Beck"), `definite` ("the driver"), `demonstrative` ("that
 * driver"), `possessive` ("her driver", "Beck's driver"), `indefinite` ("a driver", "two drivers"), `bare` ("drivers"), `pronoun`.
 */
export type MentionForm =
  | 'name'
  | 'definite'
  | 'demonstrative'
  | 'possessive'
  | 'indefinite'
  | 'bare'
  | 'pronoun';

/** A place of a text that speaks of somebody or something: a noun phrase, a pronoun or a possessive. */
export interface EntityMention extends Span {
  /** Its position among the mentions of the document; they stand in order of their start, of one start the longer first. */
  readonly index: number;
  /** Index of the sentence in its document. */
  readonly sentence: number;
  /** First and last token in the tree of the sentence, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** The head token in the tree. */
  readonly head: number;
  readonly form: MentionForm;
  readonly kind: EntityKind | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** Grammatical person; 3 for all but "I", "we", "you" and their forms. */
  readonly person: 1 | 2 | 3;
  readonly quoted: boolean;
  /** The words of a name without title and initials, in comparison form; of other mentions the head's lemma alone. */
  readonly words: readonly string[];
  /** Titles and offices beside a name or in apposition, in comparison form: "president", "foreign minister". */
  readonly titles: readonly string[];
  /** A country in lower case: "an Irish nurse", "the German". */
  readonly nationality: string | null;
  /** In years: "Beck, 57,", "a 57-year-old driver". */
  readonly age: number | null;
  /** Index of the mention that this one describes: "Beck, the driver", "Beck is the driver"; null for most. */
  readonly describes: number | null;
}
