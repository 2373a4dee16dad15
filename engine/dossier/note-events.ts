import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { sectionStarts } from './note-sections.ts';

type Extensions = NonNullable<NonNullable<Parameters<typeof parse>[0]>['extensions']>;

const eventsWith = (markdown: string, extensions: Extensions) =>
  postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(markdown, undefined, true)),
  );

/** What a note is made of, in order: each piece of its Markdown as it begins and as it ends, with offsets. */
export const noteEvents = (markdown: string) => eventsWith(markdown, [gfm()]);

/** What may stand in a line of words. */
const IN_LINES = [
  'attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'gfmFootnoteCall', 'hardBreakEscape', 'htmlText',
  'labelEnd', 'labelStartImage', 'labelStartLink', 'literalAutolink', 'strikethrough', 'tasklistCheck',
]; // prettier-ignore

/** A piece of Markdown, with offsets into the note. */
export interface NotePiece {
  readonly type: string;
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** The same without what stands in lines of words: headings, lists, quotations, code, definitions. Part by part, so that it takes no more than its share for a long note. */
export function noteBlocks(markdown: string): (readonly ['enter' | 'exit', NotePiece])[] {
  const starts = sectionStarts(markdown);
  return starts.flatMap((from, index) =>
    eventsWith(markdown.slice(from, starts[index + 1]), [gfm(), { disable: { null: IN_LINES } }]).map(
      ([step, { type, start, end }]) =>
        [step, { type, start: { offset: start.offset + from }, end: { offset: end.offset + from } }] as const,
    ),
  );
}

/** Pieces that hold others: a heading within one is none of the note's own. */
export const HOLDERS: ReadonlySet<string> = new Set([
  'blockQuote',
  'listOrdered',
  'listUnordered',
  'gfmFootnoteDefinition',
]);
