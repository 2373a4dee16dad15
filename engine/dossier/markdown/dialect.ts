/** What the kinds of Markdown differ in. A dialect writes what is not the same everywhere; `write-markdown.ts` writes the rest. */
import type { Anchor, CitedPlace, Contents } from '../contents/blocks.ts';
import type { EscapeStyle } from './escape.ts';

/** `file`: one file. `folder`: a file with one note beside it for every finding and every source. */
export type Layout = 'file' | 'folder';

/** The file that is being written. */
export interface Page {
  readonly contents: Contents;
  readonly layout: Layout;
  /** The folder it stands in, from the folder of the dossier; '' for that folder itself. */
  readonly folder: '' | 'findings' | 'sources';
  /** Name of the bibliography beside the dossier, without its ending. */
  readonly bibliography: string;
}

export interface Dialect {
  /** The level of a section: 1 where the title stands in the front matter alone. */
  readonly sectionLevel: 1 | 2;
  /** The front matter is shown as title, date and author, which are not said again. */
  readonly titleInFrontMatter?: boolean;
  /** The title as a part of its own, where the front matter cannot hold it as it reads; null where it can. */
  readonly titlePart?: (title: string) => string | null;
  /** Where the program that reads the file puts the sources it was cited from; absent where they are listed. */
  readonly bibliography?: string;
  readonly escape: EscapeStyle;
  /** With its fences and an empty line behind; '' for none. */
  readonly frontMatter: (page: Page) => string;
  /** A heading that may be pointed to, without its `#`. */
  readonly heading: (markdown: string, anchor: Anchor | undefined) => string;
  /** The first paragraph below a heading that may be pointed to, or an item of the list of sources. */
  readonly anchored: (markdown: string, anchor: Anchor) => string;
  /** Who is quoted and where, behind the dash below a quotation; `cell`: inside a table. */
  readonly citation: (places: readonly CitedPlace[], page: Page) => string;
  readonly reference: (to: Anchor, text: string, page: Page) => string;
  /** What stands in the first line of a block quotation, before its words; null for none. */
  readonly quotationHead: (places: readonly CitedPlace[], page: Page) => string | null;
  /** Marks that open a stretch until they come again, beside those of Markdown: one that was left open in a note is shown as it is. */
  readonly pairs?: readonly string[];
  /** What the user wrote, so that nothing but Markdown is in it where the dialect knows more. */
  readonly note?: (markdown: string) => string;
  /** A part from its blocks. */
  readonly finish?: (markdown: string) => string;
}
