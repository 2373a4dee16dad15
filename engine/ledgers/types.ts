import type { CollatedStretch } from '../quotations/collation.ts';
import type { Evidence, Place, Span } from '../types.ts';
import type { NameKind } from '../analysis/entities/name-mentions.ts';

export type { CollatedStretch };

/** What a ledger holds about one number or date where it stands. */
export interface Figure {
  /** The figure with what it counts ("nearly 100 countries"). */
  readonly place: Place;
  /** In one form for all ways of printing it: `1,200,000`, `about 100`, `8 July 2022`. */
  readonly value: string;
}

/**
 * `differs`: a finding says so; `varies`: several values, perhaps of several things; `same`: one value in all places, and `compatible`: values
 * that may be one ("about 100", "104"), which is not to say that they are of one thing; `once`: it stands there once.
 */
export type FigureStatus = 'differs' | 'varies' | 'same' | 'compatible' | 'once';

/** Figures that count the same thing, or one date. */
export interface FigureGroup {
  readonly id: string;
  readonly kind: 'number' | 'date';
  /** What is counted, as printed most often ("countries", "%"); for dates and numbers alone the value. */
  readonly what: string;
  readonly status: FigureStatus;
  /** Each different value once, smallest first. */
  readonly values: readonly string[];
  readonly figures: readonly Figure[];
  /** Ids of the findings that say that they differ. */
  readonly findings: readonly string[];
}

/**
 * A speech where it stands; the offsets leave the marks out, `focus` are the words that the first wording has otherwise. Where the
 * narrator interrupts it ("...," she said, "..."), it goes from the first word to the last.
 */
export interface QuotedPlace extends Evidence {
  /** What of it stands in quotation marks, in order. */
  readonly parts: readonly Span[];
  /** Who says it there, as in {@link SpeakerEntry.speaker}; null where the text does not tell. */
  readonly speaker: string | null;
}

/** One way in which an utterance is quoted. */
export interface QuotedWording {
  readonly words: string;
  readonly places: readonly QuotedPlace[];
  /** It holds all words of every other wording, in order, and more. */
  readonly fullest: boolean;
  /** Its first source was published before every source of any other wording; false where a date is not known. */
  readonly earliest: boolean;
  /** The language of its words, a BCP 47 tag, where those of the utterance are of several; null otherwise. */
  readonly language: string | null;
}

/** One utterance, quoted once or several times. */
export interface QuotationGroup {
  readonly id: string;
  /** The most frequent first; of several the longest. */
  readonly wordings: readonly QuotedWording[];
  /** The wordings word by word, in their order; empty for one alone, and where one is the translation of another. */
  readonly collation: readonly CollatedStretch[];
  /** Where it is reported in other words; the offsets are those of the reported clause, `focus` is empty. */
  readonly reported: readonly QuotedPlace[];
  /** Everybody it is given to. */
  readonly speakers: readonly string[];
}

/** Somebody's quotations. */
export interface SpeakerEntry {
  readonly id: string;
  /** A name, or the words the text has for somebody without one ("a diplomat"); null: the texts do not tell. */
  readonly speaker: string | null;
  readonly named: boolean;
  readonly groups: readonly QuotationGroup[];
}

/** A title or description of somebody, as printed. */
export interface TitleEntry {
  readonly words: string;
  readonly places: readonly Place[];
}

/** Somebody or something with a name. */
export interface NameEntry {
  readonly id: string;
  readonly kind: NameKind;
  /** The fullest form. */
  readonly name: string;
  /** Every printed form with how often it stands, the most frequent first. */
  readonly variants: readonly { readonly words: string; readonly count: number }[];
  readonly titles: readonly TitleEntry[];
  readonly places: readonly Place[];
}

/**
 * What the texts hold, gathered for looking up. Plain data; the same for the same texts whatever their order. Places stand by
 * source id and offset.
 */
export interface Ledgers {
  /** Those that differ first, then those several places agree on, then the others; by name. */
  readonly figures: readonly FigureGroup[];
  /** The most quoted first; what nobody is named for, last. */
  readonly quotations: readonly SpeakerEntry[];
  /** By kind, the most frequent first. */
  readonly names: readonly NameEntry[];
}
