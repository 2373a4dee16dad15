/** What a file or a paste may weigh. */
export const MAX_FILE_BYTES = 20_000_000;

/** What an archive, or a document that is one inside, may hold when it is unpacked. */
export const MAX_UNPACKED_BYTES = 200_000_000;

/** How many files an archive may hold, and how deep archives may lie in each other. */
export const MAX_ARCHIVE_FILES = 5_000;
export const MAX_ARCHIVE_DEPTH = 3;

/** How many texts one file may hold, such as the messages of a mailbox. */
export const MAX_DOCUMENTS = 5_000;

/** How deep elements of a page may lie in each other. */
export const MAX_ELEMENT_DEPTH = 1_000;
/** Readability takes time with the cube of how deep elements lie; a page with more of them in each other is read whole. */
export const MAX_ARTICLE_DEPTH = 200;
/** How deep lists and quotations of Markdown may lie in each other, and how many marks of emphasis one paragraph has. */
export const MAX_MARKDOWN_DEPTH = 100;
export const MAX_EMPHASES = 1_000;
/** How many tags of a page may wait for their end before it is parsed; pages forget some. */
export const MAX_OPEN_ELEMENTS = 5_000;

/** How much of what is left out of a text is listed: entries, and UTF-16 units of each. */
export const MAX_LEFT_OUT = 200;
export const MAX_LEFT_OUT_UNITS = 1_000;

/** What one import may take before it is ended. */
export interface ImportLimits {
  readonly seconds: number;
  /** Of memory, all of the process together. */
  readonly megabytes: number;
}

export const IMPORT_LIMITS: ImportLimits = { seconds: 60, megabytes: 1_500 };

/** Recognising the words of one page takes about a second. */
export const RECOGNISING_LIMITS: ImportLimits = { seconds: 900, megabytes: 1_500 };
export const MAX_RECOGNISED_PAGES = 300;
/** A page is looked at with no more points than this. */
export const MAX_PAGE_POINTS = 25_000_000;
