import type { Column, Line } from './columns.ts';
import { INDENT, measuresOf, MOST_INDENT, type Measures } from './measures.ts';
import { median, percentile } from './percentile.ts';

/** Lines that make one paragraph or heading. */
export interface LineGroup {
  readonly lines: readonly Line[];
  readonly isHeading: boolean;
}

/** Lines of one paragraph stand no further apart than this, measured by the usual distance. */
const LEADING = 1.35;
/** A heading is set in type larger than that of the text by this much. */
const HEADING_SIZE = 1.12;
const ENDS_SENTENCE = /[.!?…:]["”’»)\]]*$/;

/**
 * Lines in the order of reading as paragraphs. One begins where a line is set in, stands further below than others do, is of
 * another size, or comes after a line that had room for its first word.
 */
export function paragraphsOf(columns: readonly Column[], bodySize: number): LineGroup[] {
  const leading = usualLeading(columns, bodySize);
  const measures = measuresOf(columns, bodySize);
  const indented = usesIndents(columns, measures);
  const groups: { lines: Line[]; isHeading: boolean }[] = [];
  let before: { line: Line; measures: Measures; column: Column } | null = null;
  columns.forEach((column, index) => {
    const own = measures[index]!;
    column.lines.forEach((line) => {
      const isHeading = line.size > HEADING_SIZE * bodySize;
      const group = groups.at(-1);
      const goesOn =
        before !== null &&
        group !== undefined &&
        Math.abs(line.size - before.line.size) <= 0.07 * Math.max(line.size, before.line.size) &&
        isHeading === group.isHeading &&
        (before.column === column
          ? isHeading
            ? line.y - before.line.y < 1.6 * line.size
            : isSameParagraph(group.lines, line, own, leading)
          : isHeading
            ? false
            : goesOnElsewhere(before.line, before.measures, line, own, indented));
      if (goesOn) group.lines.push(line);
      else groups.push({ lines: [line], isHeading });
      before = { line, measures: own, column };
    });
  });
  return groups;
}

function isSameParagraph(
  paragraph: readonly Line[],
  line: Line,
  { left, rightOf, evenRightOf, hangs }: Measures,
  leading: number,
): boolean {
  const previous = paragraph.at(-1)!;
  const set = line.x0 - left > INDENT * line.size;
  const distance = line.y - previous.y;
  if (distance > LEADING * Math.max(leading * (line.size / Math.max(previous.size, 1)), previous.size * 1.05))
    return false;
  if (line.text.includes('\t') || previous.text.includes('\t')) return false;
  // Lists may be set in as far as quotations are, and go further to the right.
  const isEven = set && [...paragraph, line].every((one) => one.x1 <= evenRightOf(one) + 1);
  if (hadRoomFor(previous, line, isEven ? evenRightOf(previous) : rightOf(previous))) return false;
  if (hangs) return set;
  const shift = line.x0 - previous.x0;
  if (shift > INDENT * line.size && shift < MOST_INDENT * line.size) {
    // Set in: the beginning of a paragraph, but for the second line of an item that hangs out.
    return paragraph.length === 1 && isListItem(previous.text);
  }
  if (shift < -INDENT * line.size) return paragraph.length === 1;
  return !isListItem(line.text) || !ENDS_SENTENCE.test(previous.text);
}

/** Whether a paragraph goes on at the top of the next column or page. */
function goesOnElsewhere(
  last: Line,
  lastMeasures: Measures,
  line: Line,
  own: Measures,
  indented: boolean,
): boolean {
  if (last.text.includes('\t') || line.text.includes('\t')) return false;
  if (hadRoomFor(last, line, lastMeasures.rightOf(last)) && ENDS_SENTENCE.test(last.text)) return false;
  if (!ENDS_SENTENCE.test(last.text) && /^\p{Ll}/u.test(line.text)) return true;
  if (/\p{L}[-\u00ad]$/u.test(last.text)) return true;
  if (line.x0 - own.left > INDENT * line.size && !own.hangs) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return indented || !ENDS_SENTENCE.test(last.text);
}

/** Whether the first word of a line would have had room at the end of the line before, so that its end was meant. */
function hadRoomFor(previous: Line, line: Line, right: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const perCharacter = (line.x1 - line.x0) / Math.max(1, line.text.length);
  const room = right - previous.x1;
  return room > (word.length + 1) * perCharacter + 0.5 * line.size;
}

const isListItem = (text: string) => /^(?:[•‣▪◦·●–—]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/.test(text);

function usualLeading(columns: readonly Column[], bodySize: number): number {
  const steps = columns.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, index) => {
      const step = line.y - lines[index]!.y;
      return Math.abs(line.size - bodySize) < 0.1 * bodySize && step > 0.5 * bodySize && step < 3 * bodySize
        ? [step]
        : [];
    }),
  );
  // The median would be that of paragraphs where each has one line.
  return steps.length === 0 ? 1.2 * bodySize : Math.min(median(steps), 1.1 * percentile(steps, 0.25));
}

/** Whether paragraphs begin with a line that is set in: then one that is not goes on from the page before. */
function usesIndents(columns: readonly Column[], measures: readonly Measures[]): boolean {
  let set = 0;
  let all = 0;
  columns.forEach(({ lines }, index) => {
    for (const line of lines) {
      all += 1;
      const shift = line.x0 - measures[index]!.left;
      if (shift > INDENT * line.size && shift < MOST_INDENT * line.size) set += 1;
    }
  });
  return set > 0.04 * all && set < 0.5 * all;
}
