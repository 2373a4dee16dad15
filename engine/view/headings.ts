import type { Paragraph, Span } from '../types.ts';

/** A heading of a text as its file had it: 1 is the highest level, that of a title. */
export interface HeadingMark extends Span {
  readonly level: number;
}

/** At most so many words, as a headline has. */
const HEADING_WORDS = 12;
/** So many headings stand one below the other at most: "Chapter 1", "The harbour". More are a list or a poem. */
const TOGETHER = 2;

const ENDS_SENTENCE = /[.!?…:;,。！？：；，、؟]["'”’»)\]]*$/u;
/** A capital, a letter of a script without capitals, a number, or a sign of sections: "§ 5 Duties". */
const OPENS_HEADING = /^["“‘«¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}§]/u;
/** Numbers of sections: "3.2 Costs" is a level below "3 Costs". */
const SECTION_NUMBER = /^(?:§\s*)?(\d{1,3}(?:\.\d{1,3})*)\.?\s/u;
/** A heading in Markdown that was read as plain text: "## Costs". */
const MARKDOWN = /^(#{1,6})\s/u;

/**
 * The level of each paragraph as a heading, 0 where it is none. What the file says is taken as it is; of a text of which nothing is known
 * the headlines count, and short lines that stand apart above text, are no sentence and come once.
 *
 * @param marks what the file of the text says of its headings; undefined where that is not known
 */
export function headingLevels(
  text: string,
  paragraphs: readonly Paragraph[],
  marks?: readonly HeadingMark[],
): readonly number[] {
  const first = paragraphs.findIndex(({ role }) => role === 'headline');
  const ofHeadlines = paragraphs.map(({ role, start, end }, index) => {
    if (role !== 'headline') return 0;
    return MARKDOWN.exec(text.slice(start, end))?.[1]!.length ?? (index === first ? 1 : 2);
  });
  return marks ? withMarks(ofHeadlines, paragraphs, marks) : withSections(ofHeadlines, text, paragraphs);
}

/** Both in order of the text. */
function withMarks(
  levels: readonly number[],
  paragraphs: readonly Paragraph[],
  marks: readonly HeadingMark[],
): readonly number[] {
  let next = 0;
  return paragraphs.map(({ start, end }, index) => {
    while (next < marks.length && marks[next]!.end <= start) next += 1;
    const mark = marks[next];
    return mark && mark.start <= start && end <= mark.end ? mark.level : levels[index]!;
  });
}

function withSections(
  levels: readonly number[],
  text: string,
  paragraphs: readonly Paragraph[],
): readonly number[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  const standsApart = (index: number) =>
    index > 0 && /\n\s*\n/u.test(text.slice(paragraphs[index - 1]!.end, paragraphs[index]!.start));
  const looks = lines.map(
    (line, index) =>
      levels[index] === 0 &&
      times.get(line) === 1 &&
      standsApart(index) &&
      OPENS_HEADING.test(line) &&
      /\p{L}{2}/u.test(line) &&
      !ENDS_SENTENCE.test(line) &&
      !/[\n\t]/u.test(line) &&
      line.split(/\s+/u).length <= HEADING_WORDS,
  );
  const found = [...levels];
  for (let from = 0; from < lines.length; from += 1) {
    if (!looks[from]) continue;
    let below = from;
    while (looks[below]) below += 1;
    const isAboveText = below < lines.length && levels[below] === 0 && ENDS_SENTENCE.test(lines[below]!);
    if (isAboveText && below - from <= TOGETHER && standsApart(below))
      for (let at = from; at < below; at += 1) found[at] = levelOf(lines[at]!);
    from = below;
  }
  return found;
}

/** Below the title, and lower by each further number: "3.2.1 Costs". */
function levelOf(line: string): number {
  const numbers = SECTION_NUMBER.exec(line)?.[1]!.split('.').length ?? 1;
  return Math.min(6, 1 + numbers);
}
