/**
 * A dossier as a tree of blocks, before it is Markdown, Word or anything else: what is told, in which order, and nothing of how it is
 * set. Every writer reads this tree, so that all formats tell the same.
 */
import type { Span } from '../../types.ts';

/** One place that is cited: the source by its number in the dossier, and where in it, `par. 3`; '' where that is not known. */
export interface CitedPlace {
  readonly source: number;
  readonly locator: string;
  /** The words at their address, where the source has one. */
  readonly url: string | null;
}

/** What other parts of the dossier point to. */
export interface Anchor {
  readonly kind: 'finding' | 'source';
  /** Letters, digits and hyphens: an anchor of a finding is the same in every export. */
  readonly id: string;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'strong' | 'emphasis' | 'code' }
  /** Words of a source on one line, verbatim; `marks` are offsets in `text`. */
  | { readonly kind: 'words'; readonly text: string; readonly marks: readonly Span[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'citation'; readonly places: readonly CitedPlace[] }
  | { readonly kind: 'reference'; readonly to: Anchor; readonly text: string };

/** A stretch of a source's text; `quote` is checked against the stored text before anything is written. */
export interface QuotedStretch extends Span {
  /** The number of the source in the dossier. */
  readonly source: number;
  readonly quote: string;
}

export interface Quotation extends QuotedStretch {
  readonly kind: 'quotation';
  /** Words that differ, in offsets of the quote, in order and apart from each other. */
  readonly marks: readonly Span[];
  /** Who says it and where; every place the same words stand at. */
  readonly cited: readonly CitedPlace[];
  readonly anchor?: Anchor;
}

export type Block =
  | {
      readonly kind: 'heading';
      /** 1 for the sections of the dossier, 2 and 3 below. */
      readonly level: 1 | 2 | 3;
      readonly content: readonly Inline[];
      readonly anchor?: Anchor;
    }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | Quotation
  | {
      readonly kind: 'list';
      readonly items: readonly (readonly Inline[])[];
      /**
       * Set for the list of sources, which a writer with a bibliography of its own leaves to that, and for one of findings, which is
       * written only where they stand in files of their own.
       */
      readonly role?: 'sources' | 'findings';
      /** What points to the items, in order. */
      readonly anchors?: readonly Anchor[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  /** A text as it stands, line by line. */
  | { readonly kind: 'verbatim'; readonly text: string }
  /** What the user wrote, as Markdown. */
  | {
      readonly kind: 'written';
      /** Names it among what the user wrote, the same in every export. */
      readonly id: string;
      readonly markdown: string;
      /** Its headings come below one of this level. */
      readonly below: 1 | 2 | 3;
      /** Footnotes and addresses that it may use and another part defines, as Markdown, for whoever sets it by itself; '' for none. */
      readonly definitions: string;
    };

/** A part that is written anew with every export; what the user writes between parts is kept. */
export interface Part {
  /** Names it among the parts of the dossier, the same in every export: letters, digits and hyphens. */
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** What stands at the head of a file, for the programs that read it. */
export interface FileFacts {
  readonly title: string;
  /** ISO 8601 day. */
  readonly date: string;
  /** By whom; null when not said. */
  readonly author: string | null;
  /** BCP 47 tag of the dossier's own words. */
  readonly language: 'en';
}

/** A source as a dossier calls and cites it. */
export interface NamedSource {
  /** The id that it was compared with. */
  readonly id: string;
  /** In a few words, for people, unlike that of every other source of the dossier. */
  readonly name: string;
  /** `A`, `B`, ... */
  readonly letter: string;
  /** The key it is cited by; a source and its passages have one. */
  readonly key: string;
  /** In full, for a note or a list of sources; no sentence. */
  readonly reference: readonly Inline[];
  readonly url: string | null;
}

export interface Contents {
  readonly facts: FileFacts;
  readonly sources: readonly NamedSource[];
  readonly parts: readonly Part[];
}

export const text = (words: string, look?: 'strong' | 'emphasis' | 'code'): Inline =>
  look === undefined ? { kind: 'text', text: words } : { kind: 'text', text: words, look };
export const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
export const heading = (level: 1 | 2 | 3, words: string, anchor?: Anchor): Block => ({
  kind: 'heading',
  level,
  content: [text(words)],
  ...(anchor && { anchor }),
});
