import type { Column, Line } from './columns.ts';
import { raisedFigure } from '../raised-figures.ts';
import { RAISED } from './rows.ts';

export interface SetApart {
  readonly columns: readonly Column[];
  /** Footnotes in the order of their pages, each with the lines it has. */
  readonly notes: readonly { readonly mark: string; readonly lines: readonly Line[] }[];
}

/** Notes are set in smaller type than the text, by at least this much. */
const NOTE_SIZE = 0.94;
/** Of raised numbers so many must be one more than the one before. */
const COUNTING = 0.7;

/**
 * Sets apart the footnotes of each column: from the first line on that begins with a mark that stands raised in the text of its
 * page, or that is set, as all below it, in smaller type and begins with the mark of a note.
 */
export function notesApart(columns: readonly Column[], bodySize: number): SetApart {
  const notes: { mark: string; lines: Line[] }[] = [];
  const marked = marksByPage(columns);
  const kept = columns.map((column) => {
    const { lines, page } = column;
    const raised = lines.findIndex(({ text }) => marked.get(page)?.has(raisedMarkOf(text)) === true);
    const small = firstSmallNote(lines, bodySize);
    const first = Math.min(raised < 0 ? lines.length : raised, small);
    // A column that is all small type, such as one of sources, is text.
    if (
      first >= lines.length ||
      (first === 0 && !columns.some((other) => other !== column && other.page === page))
    )
      return column;
    let before: string | null = null;
    for (const line of lines.slice(first)) {
      const mark = markOf(line.text);
      if (mark !== null && mayFollow(mark, before, raised >= 0, line.text)) {
        notes.push({ mark, lines: [{ ...line, text: withoutMark(line.text) }] });
        before = mark;
      } else {
        notes.at(-1)!.lines.push(line);
      }
    }
    return { ...column, lines: lines.slice(0, first) };
  });
  return { columns: kept.filter(({ lines }) => lines.length > 0), notes };
}

/** Whether a line begins the next note: a line of a note may begin with a number, too, as `25 May 1931` does. */
function mayFollow(mark: string, before: string | null, raised: boolean, text: string): boolean {
  if (before === null) return true;
  if (raised) return raisedMarkOf(text) !== '';
  return !/^\d+$/.test(mark) || !/^\d+$/.test(before) || Number(mark) === Number(before) + 1;
}

/** The raised marks inside the lines of each page, which tell of notes there. */
function marksByPage(columns: readonly Column[]): Map<number, Set<string>> {
  const pages = new Map<number, Set<string>>();
  for (const { lines, page } of columns) {
    const marks = pages.get(page) ?? new Set<string>();
    pages.set(page, marks);
    for (const { text } of lines)
      for (const match of text.matchAll(RAISED)) if (match.index > 0) marks.add(match[1]!.trim());
  }
  return pages;
}

const raisedMarkOf = (text: string): string => /^\u0001([^\u0002]+)\u0002/.exec(text)?.[1]?.trim() ?? '';

/** The first of the lines in small type at the end of a column that begins with the mark of a note. */
function firstSmallNote(lines: readonly Line[], bodySize: number): number {
  let first = lines.length;
  while (first > 0 && lines[first - 1]!.size <= NOTE_SIZE * bodySize) first -= 1;
  while (first < lines.length && markOf(lines[first]!.text) === null) first += 1;
  return first;
}

const MARK =
  /^(?:\u0001([^\u0002]+)\u0002|\[?(\d{1,3})\]?[.)]?(?=\s+\p{L}|\s+["“‘«„])|([*†‡§]{1,3})(?=\s*\S))\s*/u;

function markOf(text: string): string | null {
  const found = MARK.exec(text);
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? '').trim();
}

const withoutMark = (text: string) => text.replace(MARK, '');

/**
 * The raised numbers of a document, if they count on from 1 as those of notes do, wherever the notes stand; none for
 * exponents and the like.
 */
export function countingMarks(columns: readonly Column[]): Set<string> {
  const raised = columns.flatMap(({ lines }) =>
    lines.flatMap(({ text }) =>
      [...text.matchAll(RAISED)].flatMap(([, marks]) =>
        marks!
          .replace(/[[\]]/g, '')
          .split(/[,\s]+/)
          .filter((mark) => /^\d+$/.test(mark)),
      ),
    ),
  );
  const goOn = raised.filter((mark, index) => mark === '1' || Number(mark) === Number(raised[index - 1]) + 1);
  return new Set(raised[0] === '1' && goOn.length >= COUNTING * raised.length ? goOn : []);
}

/** What the mark of a note follows: the end of a sentence or a word, and not a unit, the name of a quantity or a number. */
const BEFORE_MARK = /(?:\p{L}{4}|[.,;:!?…"”’»)\]])$/u;

const POWER_OF_TEN = /(?:^|[^\d.,])10$/;

/**
 * Takes out of a text the raised marks of notes: those that notes have, and numbers behind a word, wherever their notes stand. Other
 * raised numbers, such as those of powers and units, are kept as raised ones.
 */
export function withoutNoteMarks(text: string, marks: ReadonlySet<string>): { text: string; taken: number } {
  let taken = 0;
  const plain = text.replace(RAISED, (_, between: string, at: number) => {
    const parts = between
      .replace(/[[\]]/g, '')
      .split(/[,\s]+/)
      .filter(Boolean);
    const before = text.slice(0, at);
    const isMark =
      (parts.every((mark) => marks.has(mark)) && !POWER_OF_TEN.test(before)) || BEFORE_MARK.test(before);
    if (!isMark) return raisedFigure(between);
    taken += parts.length;
    return '';
  });
  return { text: plain, taken };
}
