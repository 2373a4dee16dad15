import type { Lexeme } from '../lexicon/lexeme.ts';
import type { Token } from '../segment/tokens.ts';
import type { WordForm } from './word-forms.ts';
import type { ParsedSentence } from './parse.ts';
import type { Amounts } from './amounts.ts';
import type { Entities } from './entities/chain.ts';
import type { Statement } from './statements.ts';
import type { Tree } from './tree/tree.ts';
import type { Paragraph, Sentence, Span } from '../types.ts';

/** A token with what the later passes ask of it. */
export interface Word extends Token {
  readonly stem: string;
  /** Groups of words that can name the same thing; see `lexicon/en/synonyms.ts`. */
  readonly groups: readonly number[];
  /** Its entry in the dictionary; null for figures, marks, names it does not hold and languages without one. */
  readonly lexeme: Lexeme | null;
  /** A stop word, which carries no report of its own, or a mark. */
  readonly isStop: boolean;
  /** Capitalised where neither a sentence nor a headline begins: probably part of a name. */
  readonly proper: boolean;
  /** Inside quotation marks: the words are somebody's. */
  readonly quoted: boolean;
}

/** A sentence as printed, wherever it stands: those printed alike share it, and what is worked out of it alone. */
export interface SentenceForm {
  readonly forms: readonly WordForm[];
  /** Where each word begins, from the beginning of the sentence. */
  readonly starts: readonly number[];
  readonly proper: readonly boolean[];
  /** How many of the forms are no marks. */
  readonly count: number;
  /** Of what classes its words are; see `lexicon/word-classes.ts`. */
  readonly classes: number;
  /** Its words, tags and dependencies, worked out when first asked for. */
  readonly parsed: ParsedSentence | null;
}

/** The sentences that one comparison has read so far, by language and printed text. Versions of one text share most. */
export type SentenceForms = Map<string, Map<string, SentenceForm>>;

export interface DocumentSentence extends Sentence {
  readonly words: readonly Word[];
  readonly form: SentenceForm;
  /** Made when it is first asked for, and kept; null in a language without a grammar at hand. */
  readonly tree: Tree | null;
  /** What its clauses tell, how sure and who says so; made when first asked for, empty without a tree. */
  readonly statements: readonly Statement[];
  /** Its quantities and times, read when they are first asked for, and kept. */
  readonly amounts: Amounts;
  /** Whether the text between two offsets of this sentence stands inside quotation marks. */
  readonly isQuoted: (start: number, end: number) => boolean;
}

/** One analysed text, plain data made once, what costs much when it is first asked for: what every later pass reads. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly DocumentSentence[];
  readonly quotations: readonly Quotation[];
  /** What those quote themselves, in order; read when it is first asked for, and kept. */
  readonly nested: readonly NestedQuotation[];
  /** Whom and what it speaks of. Every sentence is parsed for it, so ask where a whole text is read; kept. */
  readonly entities: Entities;
  /** Whether it shows that a machine recognised its words in a picture; looked for when it is first asked for, and kept. */
  readonly isRecognised: boolean;
  /** Groups of words that can name the same thing, by stem; empty for a language without a lexicon. */
  readonly groupsOf: (stem: string) => readonly number[];
}

/** What stands between quotation marks, or a turn of a transcript; the offsets leave marks and label out. */
export interface Quotation {
  /** Before a turn of a transcript who says it. */
  readonly label?: Span;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it begins in. */
  readonly sentence: number;
  readonly words: readonly Word[];
}

/** A quotation inside another one. */
export interface NestedQuotation extends Quotation {
  /** The index of the other among those of the text. */
  readonly within: number;
}
