import type { Edit } from './edits.ts';

/** A line with words on it, without the spaces around it. Offsets are UTF-16 offsets, `end` exclusive. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a text that hold anything, in order. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const whole of text.split('\n')) {
    const trimmed = whole.trim();
    const first = start + (whole.length - whole.trimStart().length);
    if (trimmed !== '') lines.push({ start: first, end: first + trimmed.length, text: trimmed });
    start += whole.length + 1;
  }
  return lines;
}

const ENDS_SENTENCE = /[.!?…:]["”’»)\]]*$/;

/**
 * What takes lines out of a text, with the empty lines around them. Where a sentence goes on behind them, it is one again; else what stood
 * before and behind are paragraphs of their own.
 *
 * @param dropped in the order of the text
 */
export function withoutLines(text: string, dropped: readonly TextLine[]): Edit[] {
  const edits: Edit[] = [];
  for (const line of dropped) {
    const start = line.start - spaceBefore(text, line.start);
    const end = line.end + (/^\s*/.exec(text.slice(line.end))?.[0].length ?? 0);
    const last = edits.at(-1);
    if (last !== undefined && start <= last.end) {
      edits[edits.length - 1] = { start: last.start, end, text: joint(text, last.start, end) };
    } else edits.push({ start, end, text: joint(text, start, end) });
  }
  return edits;
}

const spaceBefore = (text: string, at: number) => {
  let count = 0;
  while (count < at && /\s/.test(text.charAt(at - 1 - count))) count += 1;
  return count;
};

/** What comes between what stood before and behind: nothing at an end of the text. */
function joint(text: string, start: number, end: number): string {
  if (start === 0 || end === text.length) return '';
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const goesOn = !ENDS_SENTENCE.test(before) && /^[\p{Ll}\p{N}]/u.test(text.slice(end, end + 1));
  return goesOn ? '\n' : '\n\n';
}
