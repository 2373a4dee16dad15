import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';

/** The labels that a note defines, as the reader tells them apart. */
export interface Defined {
  readonly addresses: readonly string[];
  readonly footnotes: readonly string[];
}

/** A piece of Markdown, with offsets into the note. */
export interface NotePiece {
  readonly type: string;
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** A piece of a note as it begins or as it ends. */
export type NoteEvent = readonly ['enter' | 'exit', NotePiece, ...unknown[]];

interface ReadNote {
  readonly events: readonly NoteEvent[];
  readonly defined: Defined;
}

type Extensions = NonNullable<NonNullable<Parameters<typeof parse>[0]>['extensions']>;

function read(markdown: string, extensions: Extensions, known?: Defined): ReadNote {
  const reader = parse({ extensions });
  if (known !== undefined) {
    reader.defined.push(...known.addresses);
    reader.gfmFootnotes = [...known.footnotes];
  }
  const events = postprocess(reader.document().write(preprocess()(markdown, undefined, true)));
  return { events, defined: { addresses: reader.defined, footnotes: reader.gfmFootnotes ?? [] } };
}

const GFM = [gfm()];

/** Markdown read at once. @param known what is defined elsewhere in the same note */
export const readWhole = (markdown: string, known?: Defined): readonly NoteEvent[] =>
  read(markdown, GFM, known).events;

/** What may stand in a line of words. */
const IN_LINES = [
  'attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'gfmFootnoteCall', 'hardBreakEscape', 'htmlText',
  'labelEnd', 'labelStartImage', 'labelStartLink', 'literalAutolink', 'strikethrough', 'tasklistCheck',
]; // prettier-ignore

const GFM_BLOCKS = [gfm(), { disable: { null: IN_LINES } }];

/** The same without what stands in lines of words. */
export const readBlocks = (markdown: string): ReadNote => read(markdown, GFM_BLOCKS);
