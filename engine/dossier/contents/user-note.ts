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
  let fence: string | null = null;
  const headings: { readonly line: number; readonly title: string }[] = [];
  for (const [line, words] of lines.entries()) {
    const mark = FENCE.exec(words)?.[1];
    if (mark !== undefined && (fence === null || (mark[0] === fence[0] && mark.length >= fence.length)))
      fence = fence === null ? mark : null;
    else if (fence === null) {
      const heading = HEADING.exec(words);
      if (heading) headings.push({ line, title: heading[2] ?? '' });
    }
  }
  const opening = lines.findIndex((words) => words.trim() !== '');
  const [first, second] = headings;
  const begins = first !== undefined && first.line === opening;
  const end = begins ? (second?.line ?? lines.length) : (first?.line ?? lines.length);
  const from = begins && /^summary:?$/i.test(first.title.trim()) ? first.line + 1 : 0;
  return { summary: trimmedLines(lines.slice(from, end)), notes: trimmedLines(lines.slice(end)) };
}

/** Without empty lines at both ends. */
function trimmedLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
