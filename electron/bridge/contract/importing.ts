/** What comes into a library: files, pages, tables and bibliographies, and how each was read. */
import * as v from 'valibot';
import type { HeadingMark } from '../../../engine/view/index.ts';
import { declare } from './declare.ts';
import { base64, fileName, id, offset, webAddress } from './inputs.ts';
import { metadata, type MetadataField, type SourceRecord } from './sources.ts';
import type { LocatorMark } from './texts.ts';

/** `warnings` are whole sentences for the user, such as that the encoding of the file was guessed. */
export interface AddedSource {
  readonly source: SourceRecord;
  /** True when the same bytes were in the library already. */
  readonly alreadyThere: boolean;
  readonly warnings: readonly string[];
  /** A source that this may be another version of, or a copy; null when there is none. */
  readonly like: Likeness | null;
}

/** Another source with the same address, file name or sentences. */
export interface Likeness {
  readonly sourceId: string;
  readonly versionId: string;
  readonly title: string;
  readonly addedAt: string;
  readonly why: 'address' | 'file name' | 'sentences';
  /** Of the longer sentences of the new source, the share that stand in the other too, from 0 to 1. */
  readonly share: number;
}

/** What came of files: a file may hold several texts, and one that is refused stops no other. */
export interface AddedFiles {
  readonly added: readonly AddedSource[];
  readonly refused: readonly {
    /** Of the file, or of the part of it: `letters.zip/second.pdf`. */
    readonly name: string;
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    /** How many entries of a bibliography it tells of; absent for a file. */
    readonly entries?: number;
    /** The subject of the mail that it is attached to: the mail itself was read. */
    readonly attachedTo?: string;
  }[];
  /** What bibliographies said of sources. */
  readonly described: readonly DescribedSources[];
}

/** Languages whose words can be recognised in pictures, by the names of their data. */
export type PictureLanguage = 'eng' | 'deu' | 'fra' | 'spa';

/** What stands in which column of a table, by the number of the column; what is absent stands in none. */
export type ColumnMapping = {
  readonly [F in MetadataField | 'text']?: number;
};

/** What the user chose of how a file is read. */
export interface Choices {
  /** In place of the encoding that the bytes speak for: a label such as `macroman`. */
  readonly encoding?: string;
  /** Stretches that were left out of a page or a mail and belong to it, by their number in `leftOut`. */
  readonly bringBack?: readonly number[];
  /** Words are to be recognised in pictures. */
  readonly recognise?: PictureLanguage;
  readonly columns?: ColumnMapping;
}

/** A work as a bibliography describes it; null where it says nothing. */
export interface DescribedWork {
  readonly key: string | null;
  readonly title: string;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** What a bibliography said of the sources of the library: those it describes, with the fields that were empty and are filled. */
export interface DescribedSources {
  readonly file: string;
  readonly works: number;
  readonly filled: readonly {
    readonly id: string;
    readonly title: string;
    /** By what the source was found. */
    readonly by: 'address' | 'key' | 'title';
    readonly fields: readonly MetadataField[];
  }[];
  /** Titles of works that several sources have, so that nothing was filled in. */
  readonly ambiguous: readonly string[];
}

/** A work in a running Zotero, and what kind of file it has that can be read; null for none. */
export interface ZoteroItem {
  readonly key: string;
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly file: 'PDF' | 'snapshot' | 'EPUB' | 'Word' | 'text' | null;
}

export interface ZoteroItems {
  readonly items: readonly ZoteroItem[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
}

/** The head of a table, each cell cut short, and what most likely stands in which column. */
export interface TablePreview {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
  /** Of each column, how many rows have words in it. */
  readonly filled: readonly number[];
  readonly guess: ColumnMapping;
}

/** How a text was read from its file: kept with the version. */
export interface ImportDetails {
  /** Name of the format for people: `PDF`, `Web page`. */
  readonly format: string;
  /** Where each piece of metadata was found: `JSON-LD datePublished`. */
  readonly found: { readonly [F in MetadataField]?: string };
  /** In the order of the text; empty when it has no pages and no times. */
  readonly locators: readonly LocatorMark[];
  /** In the order of the text; absent where the file does not tell what its headings are, or was read before this was kept. */
  readonly headings?: readonly HeadingMark[];
  /** What stands in the file and not in the text, such as running heads and menus. */
  readonly leftOut: readonly {
    readonly what: string;
    readonly text: string;
    /** By which it can be brought back; absent where that cannot be done. */
    readonly number?: number;
  }[];
  /** The numbers of what was left out at first and was brought back. */
  readonly broughtBack?: readonly number[];
  readonly comments: readonly {
    readonly author: string | null;
    readonly date: string | null;
    readonly text: string;
  }[];
  /** What was changed in the text, in words with how often: `12 words joined that were cut at the end of a line`. */
  readonly mended: readonly string[];
  /** Whole sentences, such as that the encoding was guessed. */
  readonly remarks: readonly string[];
  /** The archive or mailbox that the text was part of. */
  readonly partOf: string | null;
  /** What the encoding is called that the characters were read in, `Western (MacRoman)`, where the file does not fix it. */
  readonly encoding?: string;
  /** What is told of the source and became another when its file was read again: as it was, and as it is. */
  readonly retold?: {
    readonly [F in MetadataField]?: readonly [before: string | null, after: string | null];
  };
  /** For a text that was recognised in pictures. */
  readonly recognised?: Recognised;
}

/** What is known of a text that was recognised in pictures of its pages. */
export interface Recognised {
  /** Of all words, weighed by their length; from 0 to 1, as the recogniser itself estimates it. */
  readonly confidence: number;
  /** Words that the recogniser doubts, in UTF-16 offsets, `end` exclusive. */
  readonly doubtful: readonly { readonly start: number; readonly end: number }[];
  /** Where each page begins in the text, in order. */
  readonly pages: readonly { readonly start: number }[];
}

/** The picture of a page. */
export interface PageImage {
  readonly base64: string;
  readonly type: 'image/png' | 'image/jpeg' | 'image/bmp' | 'image/webp';
}

/**
 * Mends characters of the wrong encoding; takes out invisible characters, heads and numbers of pages, and what stands around articles on
 * pages; joins lines that were broken at a width.
 */
export type CleanUpKind = 'mojibake' | 'invisible' | 'pages' | 'furniture' | 'lines';

/** What could be cleaned up in a text, how often, and its first place as it is and as it would be. */
export interface CleanUpOffer {
  readonly kind: CleanUpKind;
  readonly count: number;
  readonly before: string;
  readonly after: string;
  /** The first ones: what would be changed, an invisible character by its name, and the words around it. */
  readonly places: readonly { readonly before: string; readonly what: string; readonly after: string }[];
}

const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

const choices = v.strictObject({
  encoding: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9_:-]{2,40}$/, 'is not the name of an encoding')),
  ),
  bringBack: v.optional(v.pipe(v.array(column), v.maxLength(200))),
  recognise: v.optional(v.picklist(['eng', 'deu', 'fra', 'spa'])),
  columns: v.optional(
    v.strictObject({
      text: v.optional(column),
      title: v.optional(column),
      outlet: v.optional(column),
      author: v.optional(column),
      published: v.optional(column),
      url: v.optional(column),
      language: v.optional(column),
    }),
  ),
});

/** So many files are added in one call, and saved at once. */
export const MAX_FILES_AT_ONCE = 100;

/** What a window calls an import of its own. */
const workName = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/));

export const importingCalls = {
  /** Files as they were dropped or chosen: their names and bytes in base64. The same bytes again answer `alreadyThere`. */
  addFiles: declare<AddedFiles>()(
    v.strictObject({
      files: v.pipe(
        v.array(v.strictObject({ name: fileName, base64, choices: v.optional(choices) })),
        v.minLength(1),
        v.maxLength(MAX_FILES_AT_ONCE),
      ),
      /** By what `stopAdding` stops it. */
      work: v.optional(workName),
    }),
  ),
  /** Gives up the file that `addFiles` is reading under this name, and those behind it; what was read before comes into the library. */
  stopAdding: declare<null>()(v.strictObject({ work: workName })),
  addText: declare<AddedSource>()(
    v.strictObject({ text: v.pipe(v.string(), v.maxLength(20_000_000)), metadata }),
  ),
  /** A page or file of the web, fetched because the user asks for it. */
  addAddress: declare<AddedFiles>()(v.strictObject({ url: webAddress })),
  /** The works of a Zotero that runs on this machine, asked because the user asks for them; all of them for ''. */
  zoteroItems: declare<ZoteroItems>()(
    v.strictObject({ query: v.pipe(v.string(), v.trim(), v.maxLength(500)) }),
  ),
  /** Adds works of that Zotero with their files, by their keys. */
  addZotero: declare<AddedFiles>()(
    v.strictObject({
      keys: v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[A-Z0-9]{8}$/, 'is not a key of Zotero’s'))),
        v.minLength(1),
        v.maxLength(MAX_FILES_AT_ONCE),
      ),
    }),
  ),
  /** The text of a piece of HTML, such as a clipboard holds. */
  textOfHtml: declare<{ text: string }>()(
    v.strictObject({ html: v.pipe(v.string(), v.maxLength(10_000_000)) }),
  ),
  /** Adds a version of a source, read from the same file in another way. */
  reread: declare<SourceRecord>()(v.strictObject({ id, choices })),
  /** How the text would begin when it is read from its file in another way; nothing is added. */
  rereadPreview: declare<{ text: string }>()(v.strictObject({ id, choices })),
  /** The head of a table, so that the user can say what stands in which column. */
  tablePreview: declare<TablePreview>()(v.strictObject({ name: fileName, base64 })),
  /** The picture of a page, counted from 0, that the words of a version were recognised in; null when it cannot be shown. */
  pageImage: declare<PageImage | null>()(v.strictObject({ versionId: id, page: offset })),
  /** How the newest version of a source was read; null for one that was added before this was kept. */
  importDetails: declare<ImportDetails | null>()(v.strictObject({ id })),
  cleanUpOffers: declare<readonly CleanUpOffer[]>()(v.strictObject({ id })),
  /** Adds a version of a source with clean-ups done; the text as it was stays. */
  cleanUp: declare<SourceRecord>()(
    v.strictObject({
      id,
      kinds: v.pipe(
        v.array(v.picklist(['mojibake', 'invisible', 'pages', 'furniture', 'lines'])),
        v.minLength(1),
        v.maxLength(5),
      ),
    }),
  ),
} as const;
