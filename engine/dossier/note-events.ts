import { readBlocks, readWhole, type Defined, type NoteEvent } from './note-reader.ts';
import { sectionStarts } from './note-sections.ts';

/** The parts that a note can be read in, each with the offset that it begins at. */
function partsOf(markdown: string, least?: number): { readonly from: number; readonly words: string }[] {
  const starts = sectionStarts(markdown, least);
  return starts.map((from, index) => ({ from, words: markdown.slice(from, starts[index + 1]) }));
}

/** Pieces of a part, with offsets into the note, and without the reader that they come from. */
const behind = (from: number, events: readonly NoteEvent[]): readonly NoteEvent[] =>
  events.map(([step, { type, start, end }]) => [
    step,
    { type, start: { offset: start.offset + from }, end: { offset: end.offset + from } },
  ]);

/**
 * What a note is made of, in order: each piece of its Markdown as it begins and as it ends, with offsets. A long one is read part by part,
 * and each part knows what the others define, so that it reads as in the whole.
 *
 * @param least so many characters a part has at least
 */
export function noteEvents(markdown: string, least?: number): readonly NoteEvent[] {
  const parts = partsOf(markdown, least);
  if (parts.length === 1) return readWhole(markdown);
  const known = definedIn(parts.map(({ words }) => words));
  return parts.flatMap(({ from, words }) => behind(from, readWhole(words, known)));
}

/** What defines nothing need not be read for it. */
const MAY_DEFINE = /\]:/;

function definedIn(parts: readonly string[]): Defined {
  const all = parts.filter((words) => MAY_DEFINE.test(words)).map((words) => readBlocks(words).defined);
  return {
    addresses: [...new Set(all.flatMap(({ addresses }) => addresses))],
    footnotes: [...new Set(all.flatMap(({ footnotes }) => footnotes))],
  };
}

/** The same without what stands in lines of words: headings, lists, quotations, code, definitions. */
export const noteBlocks = (markdown: string): readonly NoteEvent[] =>
  partsOf(markdown).flatMap(({ from, words }) => behind(from, readBlocks(words).events));

/** Pieces that hold others: a heading within one is none of the note's own. */
export const HOLDERS: ReadonlySet<string> = new Set([
  'blockQuote',
  'listOrdered',
  'listUnordered',
  'gfmFootnoteDefinition',
]);
