import type { Span } from '../../types.ts';
import { definitionsAround } from '../note-definitions.ts';
import { HOLDERS, noteBlocks } from '../note-events.ts';
import { mayDefine } from '../note-labels.ts';
import type { NoteEvent } from '../note-reader.ts';
import { withEdits } from '../with-edits.ts';

/** The two parts of what the user wrote: what a reader is told first, and the rest. */
export interface UserNote {
  readonly summary: string;
  readonly notes: string;
  /** The footnotes and addresses that are defined in the one part and may be used in the other, as Markdown; '' for none. */
  readonly definedInSummary: string;
  readonly definedInNotes: string;
}

/**
 * Divides the user's Markdown. What stands before its first heading is the summary; where it begins with a heading, the section below
 * that heading is, and a heading that says no more than "Summary" is left out. All else are notes. Nothing is altered.
 */
export function dividedNote(markdown: string): UserNote {
  const events = mayHoldHeadings(markdown) || mayDefine(markdown) ? noteBlocks(markdown) : [];
  const [first, second] = headingsAmong(events, markdown).filter(({ isHeld }) => !isHeld);
  const begins = first !== undefined && markdown.slice(0, first.start).trim() === '';
  const end = lineStart(markdown, (begins ? second : first)?.start ?? markdown.length);
  const from = begins && /^summary:?$/i.test(first.title) ? first.end : 0;
  const summary = trimmedLines(markdown.slice(from, end));
  const notes = trimmedLines(markdown.slice(end));
  const defined = definitionsAround(markdown, { events, at: end });
  return { summary, notes, definedInSummary: defined.before, definedInNotes: defined.behind };
}

const lineStart = (markdown: string, at: number) =>
  at >= markdown.length ? markdown.length : markdown.lastIndexOf('\n', at - 1) + 1;

/**
 * The user's Markdown with its headings below one of `level`, as it is to stand in a file: the highest of them comes right below, the
 * others keep their distance from it as far as six levels go. A heading that is a line with a rule below it (`Title` over `---`) becomes
 * one with hashes, which has all levels. Nothing else is altered.
 */
export function headingsBelow(markdown: string, level: number): string {
  const headings = mayHoldHeadings(markdown) ? headingsAmong(noteBlocks(markdown), markdown) : [];
  const shift = level + 1 - Math.min(...headings.map(({ depth }) => depth));
  return withEdits(
    markdown,
    headings.map(({ start, end, depth, title, sequence }) => {
      const hashes = '#'.repeat(Math.min(6, depth + shift));
      return sequence === null
        ? { start, end, words: `${hashes} ${title.replace(/(^|[ \t])(#+)$/, '$1\\$2')}` }
        : { ...sequence, words: hashes };
    }),
  );
}

interface Heading extends Span {
  readonly depth: number;
  /** On one line. */
  readonly title: string;
  /** Its hashes; null for a line with a rule below it. */
  readonly sequence: Span | null;
  /** It stands in a quotation, a list or a footnote. */
  readonly isHeld: boolean;
}

/** What may be a heading: without any, a long note need not be read for them. */
const MAY_BE = /#|^[ \t>*+-]*(?:=+|-+)[ \t]*$/m;

const mayHoldHeadings = (markdown: string) => MAY_BE.test(markdown);

/** The headings of a note that was read. */
function headingsAmong(events: readonly NoteEvent[], markdown: string): Heading[] {
  const headings: Heading[] = [];
  let within = 0;
  let sequence: Span | null = null;
  let title = '';
  let rule = '';
  for (const [step, { type, start, end }] of events) {
    const words = () => markdown.slice(start.offset, end.offset);
    if (HOLDERS.has(type)) within += step === 'enter' ? 1 : -1;
    if (step === 'exit') {
      if (type === 'atxHeading' || type === 'setextHeading') {
        const depth = sequence === null ? (rule.startsWith('=') ? 1 : 2) : sequence.end - sequence.start;
        headings.push({ start: start.offset, end: end.offset, depth, title, sequence, isHeld: within > 0 });
      }
      continue;
    }
    switch (type) {
      case 'atxHeading':
      case 'setextHeading':
        sequence = null;
        title = '';
        break;
      case 'atxHeadingSequence':
        // A heading may end in hashes, too.
        sequence ??= { start: start.offset, end: end.offset };
        break;
      case 'atxHeadingText':
        title = words().trim();
        break;
      case 'setextHeadingText':
        // Within a quotation its mark stands before each line.
        title = words()
          .split(/\\?[ \t]*\n[ \t>]*/)
          .join(' ')
          .trim();
        break;
      case 'setextHeadingLineSequence':
        rule = words();
    }
  }
  return headings;
}

/** Without empty lines at both ends. */
const trimmedLines = (markdown: string): string => markdown.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
