/** Finding: full text, many searches at once, where else something is said, and what could be compared. */
import * as v from 'valibot';
import type { ComparisonSummary } from './comparisons.ts';
import { declare, nothing } from './declare.ts';
import { id } from './inputs.ts';
import type { SourceRecord } from './sources.ts';

/** A piece of a text around what was searched for. */
export interface SearchSnippet {
  readonly text: string;
  /** Where the piece begins in the text, a UTF-16 offset. */
  readonly start: number;
  /** What was found, in offsets of the piece; `end` is exclusive. */
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}

/** A source, or a comparison by its note and judgements, in which a search found something. */
export type SearchHit =
  | {
      readonly kind: 'source';
      readonly source: SourceRecord;
      /** How many places of the text fit; 0 when only its title, outlet or author do. */
      readonly places: number;
      readonly snippet: SearchSnippet;
    }
  | {
      readonly kind: 'comparison';
      readonly comparison: ComparisonSummary;
      readonly places: number;
      readonly snippet: SearchSnippet;
    };

/** The best first. */
export interface SearchResults {
  readonly hits: readonly SearchHit[];
  /** Counts those too that are not among `hits`. */
  readonly total: number;
  /** Ids of all sources that fit, the best first. */
  readonly sources: readonly string[];
  /** With `speaker:`, so many texts hold the name and were not read yet for who speaks in them; asking again reads on. */
  readonly unread: number;
}

/** Sources that could be compared, and why. */
export interface Proposal {
  /** `copy`: nearly the same sentences; `version`: many of them; `event`: rare words in common, at about the same time. */
  readonly kind: 'copy' | 'version' | 'event';
  /** Ids, two or more. */
  readonly sources: readonly string[];
  readonly because: {
    /** Of the sentences of the shorter one, the share in per cent that stand in the other too. */
    readonly sentences: number;
    /** Rare words in common, as they are printed. */
    readonly words: readonly string[];
  };
}

/** What one of many searches found. */
export interface QueryHits {
  /** As it stands in the list. */
  readonly query: string;
  /** How many sources fit; `hits` has the best of them. */
  readonly total: number;
  readonly hits: readonly {
    readonly source: Pick<SourceRecord, 'id' | 'versionId' | 'title' | 'outlet' | 'author' | 'published'>;
    /** In the text; 0 when only its title, outlet or author fit. */
    readonly places: number;
    /** A piece of the text with the first place. */
    readonly snippet: string;
    /** UTF-16 offsets of the first place in the text, `end` exclusive; null for none. */
    readonly first: WordSpan | null;
  }[];
}

/** What many searches found, in the order of the list, and the same as a table for spreadsheets. */
export interface ManyHits {
  readonly results: readonly QueryHits[];
  readonly csv: string;
}

/** A sentence of the library that may say what another one says. */
export interface SaidElsewhere {
  readonly source: SourceRecord;
  /** UTF-16 offsets in the text of its version, `end` exclusive. */
  readonly place: { readonly start: number; readonly end: number; readonly quote: string };
  /** 0..1, by shared words weighed by how rare they are. */
  readonly likeness: number;
  /** By the engine: told otherwise, told alike as far as facts could be compared, or only similar in words. */
  readonly stands: 'differs' | 'agrees' | 'similar';
  /** What differs, in whole sentences, in which A is the sentence asked for and B this one. */
  readonly says: readonly string[];
  /** The words that differ, in offsets of the sentence asked for, and of `place.quote`; `end` is exclusive. */
  readonly differs: { readonly asked: readonly WordSpan[]; readonly found: readonly WordSpan[] };
}

/** UTF-16 offsets, `end` exclusive. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** Those first that differ. `more` like sentences were not judged: a larger `limit` has them judged too. */
export interface WhereElse {
  readonly found: readonly SaidElsewhere[];
  readonly more: number;
}

export const searchingCalls = {
  /** Full text of the library, as `electron/library/search/search-texts.ts` tells. `typing`: the last word is the beginning of one. */
  searchTexts: declare<SearchResults>()(
    v.strictObject({
      query: v.pipe(v.string(), v.maxLength(2_000)),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
      typing: v.optional(v.boolean()),
    }),
  ),
  /** Searches for each line of a list, or each first cell of a table; words of it must stand together. */
  searchMany: declare<ManyHits>()(
    v.strictObject({
      list: v.pipe(v.string(), v.maxLength(1_000_000)),
      form: v.picklist(['lines', 'csv']),
    }),
  ),
  /** What could be compared and was not yet, the likeliest first. */
  proposals: declare<readonly Proposal[]>()(nothing),
  /** Where else a sentence is said: those first that differ. `versionId` is the version that it stands in, if any. */
  whereElse: declare<WhereElse>()(
    v.strictObject({
      sentence: v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(2_000)),
      versionId: v.optional(id),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
    }),
  ),
} as const;
