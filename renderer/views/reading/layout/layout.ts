/**
 * What the reading room draws, as plain data: columns of paragraphs of sentences of runs, and the joins between
 * columns. Offsets are UTF-16 offsets into the column's text; `end` is exclusive.
 */
import type { EditKind, FindingType, ParagraphRole, Sentence, Span } from '../../../../engine/index.ts';

/** A word-level difference that covers a run. */
export interface EditMark {
  readonly kind: EditKind;
  readonly linkId: string;
  /** The same on both sides of one replacement, so that the partner's words can be found. */
  readonly editId: string;
  /** `del`: only in the first text of the link; `ins`: only in the second; `change`: both have words here. */
  readonly tag: 'ins' | 'del' | 'change';
  /** Whether the link joins versions of one text, where a missing word was taken out or put in. */
  readonly version: boolean;
  /** Letter of the other text. */
  readonly other: string;
  /** What the other text has instead; empty where it has nothing. */
  readonly otherWords: string;
}

/** A place of a finding that covers a run. */
export interface FindingMark {
  readonly id: string;
  readonly type: FindingType;
  /** The sentence that says it. */
  readonly says: string;
  /** True on the words that differ, false on the rest of the place. */
  readonly focus: boolean;
  readonly selected: boolean;
}

/** A stretch of text with the same marks from end to end. */
export interface Run extends Span {
  readonly text: string;
  readonly edits: readonly EditMark[];
  readonly findings: readonly FindingMark[];
}

/** The sentences of another column that report the same thing. */
export interface Partner {
  readonly linkId: string;
  readonly column: number;
  readonly sentences: readonly number[];
  readonly same: boolean;
  /** The user said that they correspond. */
  readonly pinned: boolean;
}

/** A sentence, or (with `sentence: null`) the text between two sentences. */
export interface Piece extends Span {
  readonly sentence: number | null;
  readonly partners: readonly Partner[];
  /** It has partners, and every one says it in the same words, but for capitals, marks and spaces. */
  readonly same: boolean;
  /** For a listener: "Corresponds to B, paragraph 3." Empty where there is no partner. */
  readonly description: string;
  /** Short signs of partners in columns that are not neighbours, such as "C4". */
  readonly sigla: string;
  readonly runs: readonly Run[];
}

/** A paragraph as plain text: what a paragraph far from the reader is drawn as. */
export interface ParagraphFrame extends Span {
  readonly index: number;
  readonly role: ParagraphRole;
  /** 1-based among the body paragraphs; 0 for a headline. */
  readonly number: number;
  /** As what heading it is drawn and read aloud, from 2, that of a title, to 6; 0 for text. */
  readonly heading: number;
  readonly text: string;
}

/** A paragraph with its sentences and marks. */
export interface ParagraphLayout extends Omit<ParagraphFrame, 'text'> {
  /** Cut when it is first asked for: of a book a few paragraphs are read. */
  readonly pieces: readonly Piece[];
}

export interface ColumnLayout {
  readonly index: number;
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly byline: string;
  /** BCP 47 tag; empty where it is not known. */
  readonly language: string;
  readonly direction: 'rtl' | 'auto';
  /** The same paragraphs, as plain text and with everything; frames stay the same objects while the text is cut alike. */
  readonly frames: readonly ParagraphFrame[];
  readonly paragraphs: readonly ParagraphLayout[];
  readonly sentenceCount: number;
  /** Where each sentence stands; none before the text is compared. */
  readonly sentences: readonly Sentence[];
  /** Indices of the sentences that have a partner, in reading order. */
  readonly linked: readonly number[];
}

/** A run of neighbouring sentences at one end of a join: first and last index, both inside. */
export interface JoinEnd {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** What one ribbon joins; `from.column < to.column`, always. */
export interface Join {
  readonly id: string;
  readonly linkId: string;
  readonly strength: number;
  readonly moved: boolean;
  /** The user said that they correspond. */
  readonly pinned: boolean;
  /** Both ends say it in the same words, but for capitals, marks and spaces. */
  readonly same: boolean;
  readonly from: JoinEnd;
  readonly to: JoinEnd;
}

/** Where a finding bears on a column. */
export interface FindingSpot {
  readonly id: string;
  readonly type: FindingType;
  readonly says: string;
  readonly column: number;
  readonly start: number;
}

export interface RoomLayout {
  readonly columns: readonly ColumnLayout[];
  readonly joins: readonly Join[];
  /** By column: the sentences that have partners, and these. */
  readonly partners: readonly ReadonlyMap<number, readonly Partner[]>[];
  readonly spots: readonly FindingSpot[];
  /** Kinds of difference that are marked somewhere, in the order of the legend. */
  readonly editKinds: readonly EditKind[];
  readonly findingTypes: readonly FindingType[];
}
