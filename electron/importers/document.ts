import type { Choices, DescribedWork, ImportDetails, MetadataField } from '../bridge/contract.ts';
import type { ErrorCode } from '../errors.ts';

/** What a file says of itself, each with where it says it: `JSON-LD headline`, `the first heading`. */
export type FoundMetadata = {
  readonly [F in MetadataField]?: { readonly value: string; readonly where: string };
};

/** How a text was read of which nothing is known but that it was plain text. */
export const PLAIN_DETAILS: ImportDetails = {
  format: 'Plain text',
  found: {},
  locators: [],
  leftOut: [],
  comments: [],
  mended: [],
  remarks: [],
  partOf: null,
};

/** A stretch of a text that is worth a passage of its own: a chapter of a book. Offsets are UTF-16 offsets, `end` exclusive. */
export interface Section {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** One text of a file, ready for the library. Plain data: it crosses from one process to another. */
export interface ImportedDocument {
  readonly title: string;
  /** `\n` for every line end, without a byte-order mark; never empty. */
  readonly text: string;
  /** BCP 47 tag; absent when nothing speaks for a language. */
  readonly language?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** `2022`, `2022-07` or `2022-07-19`. */
  readonly published?: string;
  /** `http:` or `https:`. */
  readonly url?: string;
  /** Whole sentences for the user; empty when nothing is in doubt. */
  readonly warnings: readonly string[];
  readonly details: ImportDetails;
  readonly sections: readonly Section[];
  /** The name of the file, or of the part of a file, that the text was read from. */
  readonly fileName: string;
  /** The bytes of the part of a file that the text was read from; null when it is the whole file. */
  readonly part: Uint8Array | null;
  /** Tells texts apart that were read from the same bytes in different ways; '' for the usual way. */
  readonly reading: string;
}

/** A file, or a part of one, that could not be read; the words are those of the table of errors. */
export interface RefusedFile {
  readonly name: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  /** How many entries of a bibliography it tells of; absent for a file. */
  readonly entries?: number;
  /** The subject of the mail that it is attached to: the mail itself was read. */
  readonly attachedTo?: string;
}

/** What a file held: one text as a rule, several in an archive or a mailbox. */
export interface ImportedFile {
  readonly documents: readonly ImportedDocument[];
  readonly refused: readonly RefusedFile[];
  /** What a bibliography says of works, which may be in the library. */
  readonly described?: readonly DescribedWork[];
}

export type { Choices, ColumnMapping, PictureLanguage } from '../bridge/contract.ts';

/** A file as it was chosen, dropped or fetched. `name` may be a path. */
export interface FileToImport {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set for HTML that the user chose, such as a clipboard holds: all of it is wanted, and not the article in it. */
  readonly isFragment?: boolean;
  readonly choices?: Choices;
  /** Where the bytes were fetched from, and what the server said of them. */
  readonly fetched?: { readonly address: string; readonly contentType: string | null };
}

/** Reads one format. It is given bytes that look like its format and may be anything; it throws a `Refusal` for what it cannot read. */
export type Importer = (file: FileToImport) => Promise<ImportedFile> | ImportedFile;
