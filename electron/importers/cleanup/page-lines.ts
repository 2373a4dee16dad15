import type { Edit } from './edits.ts';
import { linesOf, withoutLines, type TextLine } from './text-lines.ts';

/** A head is no longer than this. */
const LONGEST = 80;
/** One that comes on fewer pages may be a line of the text. */
const FEWEST_PAGES = 3;
/** A page holds at least so many characters. */
const SHORTEST_PAGE = 300;
/** From one head to the next so many pages may have none. */
const MOST_PAGES_APART = 3;
/** Of heads with numbers so many must cut a sentence in two: numbers of chapters and of verses stand between sentences. */
const CUTTING = 0.25;
/** So many lines are tried as the first head. */
const MOST_BEGINNINGS = 40;
const ENDS_SENTENCE = /[.!?…:]["”’»)\]]*$/;
/** "4", "- 4 -", "[4]", "Page 4 of 10", "p. 4", "xiv". */
const NUMBER_ALONE =
  /^(?:[^\p{L}\p{N}]{0,3}|p(?:age|\.)?\s*|seite\s*|s\.\s*)(\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|\/|von|de)\s*\d{1,4})?[^\p{L}\p{N}]{0,3}$/iu;

interface Head extends TextLine {
  readonly page: number;
}

/**
 * The heads of pages and their numbers in a text that was copied from pages: short lines that come again and again, alike but for a number
 * that grows from page to page, and beside them lines that come again in the same words.
 */
export function dropPageLines(text: string): Edit[] {
  const lines = linesOf(text);
  const numbered = numberedHeads(lines, text);
  if (numbered.length === 0) return [];
  const beside = headsBeside(lines, numbered);
  const dropped = [...numbered, ...beside].sort((a, b) => a.start - b.start);
  return withoutLines(text, dropped);
}

/** Lines that are alike but for a number that grows; the kind of them that has most. */
function numberedHeads(lines: readonly TextLine[], text: string): Head[] {
  const kinds = new Map<string, Head[]>();
  for (const line of lines) {
    if (line.text.length > LONGEST) continue;
    const number = pageNumber(line.text);
    if (number === null) continue;
    const kind = NUMBER_ALONE.test(line.text) ? '' : line.text.replace(/\d+/, '#').toLowerCase();
    const heads = kinds.get(kind) ?? [];
    heads.push({ ...line, page: number });
    kinds.set(kind, heads);
  }
  return [...kinds.values()].flatMap((alike) => {
    const run = growing(alike);
    if (run.length < FEWEST_PAGES) return [];
    const heads = new Set([...run, ...headsBeside(lines, run)].map(({ start }) => start));
    const cutting = run.filter((head) => cutsSentence(withBeside(head, lines, heads), text)).length;
    return cutting >= CUTTING * run.length ? run : [];
  });
}

/** The number of a page in its head: the only one, at its beginning or end. */
function pageNumber(line: string): number | null {
  const alone = NUMBER_ALONE.exec(line)?.[1];
  if (alone !== undefined) return /^\d/.test(alone) ? Number(alone) : romanOf(alone.toLowerCase());
  const found = /^(\d{1,4})\s+\D+$/.exec(line) ?? /^\D+\s(\d{1,4})$/.exec(line);
  return found === null ? null : Number(found[1]);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const romanOf = (digits: string) =>
  [...digits].reduce((sum, digit, at) => {
    const [here, next] = [ROMAN[digit]!, ROMAN[digits[at + 1] ?? ''] ?? 0];
    return sum + (here < next ? -here : here);
  }, 0);

/** The longest run in the order of the text in which each page follows the last one, a page of text apart. */
function growing(heads: readonly Head[]): Head[] {
  let best: Head[] = [];
  for (let from = 0; from < Math.min(heads.length, MOST_BEGINNINGS); from += 1) {
    const run = [heads[from]!];
    for (let at = from + 1; at < heads.length; at += 1) {
      const head = heads[at]!;
      const last = run.at(-1)!;
      const apart = head.page - last.page;
      if (apart >= 1 && apart <= MOST_PAGES_APART && head.start - last.end >= SHORTEST_PAGE) run.push(head);
    }
    if (run.length > best.length) best = run;
    // What follows is shorter.
    if (best.length >= heads.length - from) break;
  }
  return best;
}

/** A head with those right above and below it, as a number at the foot of a page and the title at the top of the next. */
function withBeside(head: Head, lines: readonly TextLine[], heads: ReadonlySet<number>): TextLine {
  let first = lines.findIndex(({ start }) => start === head.start);
  let last = first;
  while (heads.has(lines[first - 1]?.start ?? -1)) first -= 1;
  while (heads.has(lines[last + 1]?.start ?? -1)) last += 1;
  return { ...head, start: lines[first]!.start, end: lines[last]!.end };
}

/** Whether the text before goes on behind. */
function cutsSentence({ start, end }: TextLine, text: string): boolean {
  const before = text.slice(Math.max(0, start - 200), start).trimEnd();
  const after = text.slice(end, end + 50).trimStart();
  return before !== '' && !ENDS_SENTENCE.test(before) && /^[\p{Ll}\p{N}]/u.test(after);
}

/** Lines next to a numbered head, that stand next to several in the same words. */
function headsBeside(lines: readonly TextLine[], numbered: readonly Head[]): TextLine[] {
  const starts = new Set(numbered.map(({ start }) => start));
  const candidates = lines.filter(
    (line, index) =>
      !starts.has(line.start) &&
      line.text.length <= LONGEST &&
      (starts.has(lines[index - 1]?.start ?? -1) || starts.has(lines[index + 1]?.start ?? -1)),
  );
  const counts = new Map<string, number>();
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
  return candidates.filter(({ text }) => counts.get(text)! >= FEWEST_PAGES);
}
