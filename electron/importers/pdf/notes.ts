import type { Column, Line } from './columns.ts';
import { RAISED } from './rows.ts';

export interface SetApart {
  readonly columns: readonly Column[];
  /** Footnotes in the order of their pages, each with the lines it has. */
  readonly notes: readonly { readonly mark: string; readonly lines: readonly Line[] }[];
}

/** Notes are set in smaller type than the text, by at least this much. */
const NOTE_SIZE = 0.94;

/**
 * Sets apart the footnotes of each column: lines in smaller type below the last line of the text, from the first one on that
 * begins with the mark of a note.
 */
export function notesApart(columns: readonly Column[], bodySize: number): SetApart {
  const notes: { mark: string; lines: Line[] }[] = [];
  const kept = columns.map((column) => {
    const { lines } = column;
    let first = lines.length;
    while (first > 0 && lines[first - 1]!.size <= NOTE_SIZE * bodySize) first -= 1;
    const isNote = (line: Line) => markOf(line.text) !== null;
    while (first < lines.length && !isNote(lines[first]!)) first += 1;
    // A column that is all small type, such as one of sources, is text.
    if (first >= lines.length || (first === 0 && !stands(columns, column))) return column;
    for (const line of lines.slice(first)) {
      const mark = markOf(line.text);
      if (mark !== null) notes.push({ mark, lines: [{ ...line, text: withoutMark(line.text) }] });
      else notes.at(-1)!.lines.push(line);
    }
    return { ...column, lines: lines.slice(0, first) };
  });
  return { columns: kept.filter(({ lines }) => lines.length > 0), notes };
}

/** Whether the page has text in other columns, so that one of notes alone stands below them. */
const stands = (columns: readonly Column[], own: Column): boolean =>
  columns.some((other) => other !== own && other.page === own.page);

const MARK =
  /^(?:\u0001([^\u0002]+)\u0002|\[?(\d{1,3})\]?[.)]?(?=\s+\p{L}|\s+["“‘«„])|([*†‡§]{1,3})(?=\s*\S))\s*/u;

function markOf(text: string): string | null {
  const found = MARK.exec(text);
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? '').trim();
}

const withoutMark = (text: string) => text.replace(MARK, '');

/** Takes out of a text the raised marks that notes have; other raised numbers become plain ones. */
export function withoutNoteMarks(text: string, marks: ReadonlySet<string>): { text: string; taken: number } {
  let taken = 0;
  const plain = text.replace(RAISED, (_, raised: string) => {
    const parts = raised.split(/[,\s]+/).filter(Boolean);
    if (!parts.every((mark) => marks.has(mark))) return raised;
    taken += parts.length;
    return '';
  });
  return { text: plain, taken };
}
