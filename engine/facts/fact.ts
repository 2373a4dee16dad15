import type { Document } from '../analysis/document.ts';
import type { Quantity } from '../analysis/quantities/quantity.ts';
import type { Statement } from '../analysis/statements.ts';
import type { Time } from '../analysis/times/time.ts';
import type { Tree } from '../analysis/tree/tree.ts';
import type { Span } from '../types.ts';
import type { MultipleSide, QuantitySide, TimeSide } from './equality/index.ts';
import type { Attribute } from './reading/attributes.ts';
import type { Circumstance } from './reading/circumstances.ts';
import type { NameRead } from './reading/names.ts';

/**
 * What fills a slot of a claim: a quantity ("61 homes"), a time ("Tuesday, 6 August"), a name ("Lorna Beck"), what is said of
 * somebody with a name ("the mayor", "a Swede"), a word with content
 * ("truck", "rose", "before"), the clause itself with its polarity, certainty, tense and teller, or a circumstance of it: the condition,
 * reason or order that a connective gives, or what "only" and "also" single out.
 */
export type FactValue =
  | { readonly family: 'quantity'; readonly quantity: Quantity; readonly side: QuantitySide }
  /** "A satellite": one, by its article. */
  | { readonly family: 'single'; readonly lemma: string }
  | {
      readonly family: 'time';
      readonly time: Time;
      readonly side: TimeSide;
      /** Of an age: whose it is, where a name tells. */
      readonly holder: NameRead | null;
    }
  | { readonly family: 'name'; readonly name: NameRead }
  | { readonly family: 'attribute'; readonly attribute: Attribute }
  /** "Doubled", "rose by half". */
  | { readonly family: 'multiple'; readonly multiple: MultipleSide }
  /** "West", in degrees from north. */
  | { readonly family: 'direction'; readonly degrees: number }
  | { readonly family: 'word'; readonly lemma: string; readonly pos: string }
  | { readonly family: 'clause'; readonly statement: Statement }
  | { readonly family: 'circumstance'; readonly circumstance: Circumstance };

export type FactFamily = FactValue['family'];

/** One filled slot in its place. The span is what is marked where it differs: the words of the value with what qualifies them. */
export interface Fact extends Span {
  /** By its place among the texts that are compared. */
  readonly text: number;
  /** Index of its sentence in the document. */
  readonly sentence: number;
  /** The head of its words in the tree of the sentence. */
  readonly token: number;
  readonly value: FactValue;
  /** Facts of one group can be held against each other: "money", "clock", "noun". */
  readonly group: string;
  /** The clause it stands in; null where the sentence has none. */
  readonly statement: Statement | null;
  /** The lemma of what is counted or of the word it hangs on; null at a root. */
  readonly governor: string | null;
  /** How it hangs there, with the preposition before it: "obl:in". */
  readonly role: string;
}

/** A sentence with its facts. */
export interface FactSentence {
  readonly text: number;
  readonly index: number;
  readonly document: Document;
  readonly tree: Tree;
  readonly facts: readonly Fact[];
}
