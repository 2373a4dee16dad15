import { HOLDERS, noteEvents } from './note-events.ts';
import { picturesIn } from './pictures.ts';
import { withEdits } from './with-edits.ts';

/** A picture of the library that has a line of its own within a paragraph is a paragraph of its own: beside words it would stand in their line. */
export function picturesApart(markdown: string): string {
  if (picturesIn(markdown).length === 0) return markdown;
  const breaks: number[] = [];
  let within = 0;
  let paragraph: { readonly start: number; readonly end: number } | null = null;
  for (const [step, { type, start, end }] of noteEvents(markdown)) {
    if (HOLDERS.has(type)) within += step === 'enter' ? 1 : -1;
    if (type === 'paragraph') paragraph = step === 'enter' ? { start: start.offset, end: end.offset } : null;
    if (step === 'exit' || type !== 'image' || paragraph === null) continue;
    if (picturesIn(markdown.slice(start.offset, end.offset)).length === 0) continue;
    const before = /(^|\n)[ \t]*$/.exec(markdown.slice(paragraph.start, start.offset));
    const behind = /^[ \t]*(\n|$)/.exec(markdown.slice(end.offset, paragraph.end));
    // In a list or a quotation it belongs to the words above it where it is set in as they are.
    if (before === null || behind === null || (within > 0 && markdown[start.offset - 1] !== '\n')) continue;
    if (before[1] !== '') breaks.push(paragraph.start + before.index);
    if (behind[1] !== '') breaks.push(end.offset + behind[0].length - 1);
  }
  return withEdits(
    markdown,
    [...new Set(breaks)].map((at) => ({ start: at, end: at, words: '\n' })),
  );
}
