/**
 * The vocabulary of the engine: plain readonly data, safe to send across a worker or a bridge.
 *
 * Every offset is a UTF-16 offset into the text it belongs to; `end` is exclusive.
 */

/** One text to compare. `id` is the caller's and comes back in every {@link Place}. */
export interface SourceText {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  /** BCP 47 tag, for example `en` or `zh-Hans`. When absent it is guessed from the script and common words. */
  readonly language?: string;
  /** ISO date, as precise as it is known: `2022`, `2022-07` or `2022-07-19`. */
  readonly published?: string;
}

/** A half-open stretch `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a named source; `quote === text.slice(start, end)`, always. */
export interface Place extends Span {
  readonly source: string;
  readonly quote: string;
}

/** What a paragraph is for the reader: a headline is set large and cited by name, a body paragraph by number. */
export type ParagraphRole = 'headline' | 'body';

export interface Paragraph extends Span {
  readonly index: number;
  readonly role: ParagraphRole;
  /** 1-based number among the body paragraphs, as cited ("par. 3"); 0 for a headline. */
  readonly number: number;
}

export interface Sentence extends Span {
  /** Position among the sentences of its text, from 0. */
  readonly index: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

/** How one text of a comparison was read. */
export interface TextOutline {
  readonly id: string;
  /** `A`, `B`, ... by position in the input; after `Z` comes `AA`. */
  readonly letter: string;
  readonly language: string;
  readonly length: number;
  readonly words: number;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

export const EDIT_KINDS = [
  'number',
  'name',
  'negation',
  'quotation',
  'wording',
  'spelling',
  'recognition',
  'case',
  'quote-style',
  'dash-style',
  'punctuation',
  'space',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** Kinds that a reader of prose seldom wants to see; they are counted in {@link Comparison.hidden}. */
export const NOISE_KINDS: readonly EditKind[] = [
  'recognition',
  'case',
  'quote-style',
  'dash-style',
  'punctuation',
  'space',
];

/**
 * A word-level difference. Without `a` it is an insertion, without `b` a deletion.
 * Within one link edits stand in order on both sides and do not overlap.
 */
export interface Edit {
  readonly kind: EditKind;
  /**
   * True when the two sides were matched word for word: one word inflected, respelt, reworded or set otherwise. False for
   * what is merely left over between words in common, which in independent accounts need not correspond at all.
   */
  readonly corresponds: boolean;
  readonly a?: Place;
  readonly b?: Place;
}

/** A correspondence between sentences of two texts: 1:1, 1:n or n:1; each place is one whole sentence. */
export interface Link {
  /** Stable inside one comparison. */
  readonly id: string;
  readonly a: readonly Place[];
  readonly b: readonly Place[];
  /** 0..1; near 1 the sentences are nearly identical, from about a third they report the same thing. */
  readonly strength: number;
  /** True where the texts are versions of each other and this stretch stands elsewhere in the other. */
  readonly moved: boolean;
  /** Set where the user said that these correspond; see {@link Pin}. */
  readonly pinned?: true;
  readonly edits: readonly Edit[];
}

/**
 * Two sentences that may tell of one thing and are too unlike to say that they do: for a reader who asks what else comes
 * near. It makes no row and no finding.
 */
export interface FaintLink {
  readonly a: Place;
  readonly b: Place;
  /** 0..1, less than that of any {@link Link} between accounts. */
  readonly strength: number;
}

/** What is said once across N texts: for every text, in input order, the indices of its sentences (empty: silent). */
export interface Row {
  readonly id: string;
  readonly cells: readonly (readonly number[])[];
}

export const FINDING_TYPES = [
  'quotation',
  'number',
  'date',
  'negation',
  'antonym',
  'modality',
  'attribution',
  'name',
  'acronym',
  'status',
  'wording',
  'version',
  'omission',
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

/** A place that bears witness in a finding; `focus` are the differing words in it (offsets as in the place). */
export interface Evidence extends Place {
  readonly focus: readonly Span[];
}

/** A candidate discrepancy. The program nominates; the user decides. */
export interface Finding {
  /** The same texts give the same id whatever their order, so that a judgement survives a re-run. */
  readonly id: string;
  readonly type: FindingType;
  readonly places: readonly Evidence[];
  /** The values that differ, as printed, for example `["of", "to"]`. */
  readonly values: readonly string[];
  /** 0..1: how likely a careful reader agrees that these places differ. */
  readonly confidence: number;
  /** 0..1: how much it matters; with confidence it makes the rank. */
  readonly significance: number;
  /** Id of the rule in docs/comparison.md, for example `quotation.drift`. */
  readonly rule: string;
  /** One plain sentence. */
  readonly says: string;
  /** Where in {@link says} a text is called by its letter, so that it can be called by its name; absent where none is. */
  readonly letters?: readonly Span[];
  /** Set when the sources themselves explain the difference, for example by their dates. */
  readonly explained?: string;
}

export const FACT_TOPICS = [
  'toll',
  'figures',
  'money',
  'time',
  'place',
  'people',
  'words',
  'outcome',
  'cause',
] as const;
/** What a fact is about: how many were hurt, other figures, sums, when, where, who, in what words, what became of it, and why. */
export type FactTopic = (typeof FACT_TOPICS)[number];

/** Where a text tells a fact: the sentence, and in it, as `focus`, the words that differ or are alike. */
export interface FactPlace extends Evidence {
  /** The words of the value with what is counted, around `focus`: "214 passengers". */
  readonly value: Span;
  /** Who says so, as printed; absent where the text itself does. */
  readonly teller?: string;
  /** Set where it is told as less than certain: "planned", "alleged", "possible". */
  readonly certainty?: string;
}

/** A figure, a time, a name, an office or a nationality, and who tells it. */
export interface ComparedFact {
  /** `agree`: alike, as far as each goes; `differ`: the texts dispute it; `alone`: one text tells it. */
  readonly standing: 'agree' | 'differ' | 'alone';
  readonly topic: FactTopic;
  /** In input order, one a text at most; a copy of a text tells what the text tells. */
  readonly places: readonly FactPlace[];
}

/** How many figures, times and names were held against each other: silence says no more than these. */
export interface Compared {
  /** Told by two texts or more, and alike as far as each goes; what several texts tell counts once. */
  readonly agree: number;
  /** Told differently. */
  readonly differ: number;
  /** By text, in input order: those that no other text tells. */
  readonly alone: readonly number[];
}

export interface Comparison {
  readonly texts: readonly TextOutline[];
  readonly links: readonly Link[];
  /** Best first. */
  readonly faint: readonly FaintLink[];
  readonly rows: readonly Row[];
  /** Best first. */
  readonly findings: readonly Finding[];
  /** How many edits of each kind the links hold; what a view hides it can count from here. */
  readonly hidden: Readonly<Record<EditKind, number>>;
  /** False when the deadline ran out and the result is coarse. */
  readonly precise: boolean;
  /** Null where no facts were compared: one text, a language without a grammar, no time. */
  readonly compared: Compared | null;
  /**
   * The facts that {@link compared} counts, one by one, those told differently first; of long texts the first of each standing.
   */
  readonly facts: readonly ComparedFact[];
  /** What the user said does not count, and by text how many stretches that is; absent where everything counts. */
  readonly ignored?: { readonly patterns: readonly string[]; readonly stretches: readonly number[] };
}

/** A place of a named source, without its words: what a pin holds fast. */
export interface PinnedPlace extends Span {
  readonly source: string;
}

/**
 * What the user decided about the sentences in two places of different sources: they correspond, or they never do. Offsets
 * belong to the text as it is compared. The rest is linked around it.
 */
export interface Pin {
  readonly kind: 'together' | 'apart';
  readonly places: readonly [PinnedPlace, PinnedPlace];
}

export interface CompareOptions {
  /** Of pins that contradict each other the first holds. */
  readonly pins?: readonly Pin[];
  /** Regular expressions: what they match does not count, as if it were white space; see `readPattern`. */
  readonly ignored?: readonly string[];
  /**
   * Asked now and then during long work; returning true ends precise work, and the result says `precise: false`.
   * The engine reads no clock itself.
   */
  readonly expired?: () => boolean;
  /** Called with the share of the work done, 0..1, and the name of the pass. */
  readonly progress?: (share: number, pass: string) => void;
  /**
   * Called now and then while texts are linked, for whoever shows what is known before all is: `make` makes the comparison
   * as it stands, with links that may still change, no edits in them and no findings. It says `precise: false`.
   */
  readonly partial?: (make: () => Comparison) => void;
}
