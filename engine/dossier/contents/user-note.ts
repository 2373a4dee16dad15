/** The two parts of what the user wrote: what a reader is told first, and the rest. */
export interface UserNote {
  readonly summary: string;
  readonly notes: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;

/**
 * Divides the user's Markdown. What stands before its first heading is the summary; where it begins with a heading, the section below
 * that heading is, and a heading that says no more than "Summary" is left out. All else are notes. Nothing is altered.
 */
export function dividedNote(markdown: string): UserNote {
  const lines = markdown.split('\n');
  const headings = headingLines(lines);
  const opening = lines.findIndex((words) => words.trim() !== '');
  const [first, second] = headings;
  const begins = first !== undefined && first.line === opening;
  const end = begins ? (second?.line ?? lines.length) : (first?.line ?? lines.length);
  const from = begins && /^summary:?$/i.test(first.title.trim()) ? first.line + 1 : 0;
  return { summary: trimmedLines(lines.slice(from, end)), notes: trimmedLines(lines.slice(end)) };
}

/**
 * The user's Markdown with its headings below one of `level`, as it is to stand in a file: the highest of them comes right below, the
 * others keep their distance from it as far as six levels go. Nothing else is altered.
 */
export function headingsBelow(markdown: string, level: number): string {
  const lines = markdown.split('\n');
  const headings = headingLines(lines);
  const highest = Math.min(...headings.map(({ depth }) => depth));
  const shift = level + 1 - highest;
  if (headings.length === 0 || shift === 0) return markdown;
  for (const { line, depth } of headings)
    lines[line] = lines[line]!.replace(/#{1,6}/, '#'.repeat(Math.min(6, depth + shift)));
  return lines.join('\n');
}

/** The lines that are headings, those in fences left out. */
function headingLines(lines: readonly string[]) {
  let fence: string | null = null;
  const headings: { readonly line: number; readonly depth: number; readonly title: string }[] = [];
  for (const [line, words] of lines.entries()) {
    const mark = FENCE.exec(words)?.[1];
    if (mark !== undefined && (fence === null || (mark[0] === fence[0] && mark.length >= fence.length)))
      fence = fence === null ? mark : null;
    else if (fence === null) {
      const heading = HEADING.exec(words);
      if (heading) headings.push({ line, depth: heading[1]!.length, title: heading[2] ?? '' });
    }
  }
  return headings;
}

/** Without empty lines at both ends. */
function trimmedLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
