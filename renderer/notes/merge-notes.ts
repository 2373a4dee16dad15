import { diffArrays } from 'diff';

/**
 * Merges two texts of one note by paragraphs: what both have stands once, what either wrote stands at its place, mine first, and what
 * either took away of the text they began with is gone.
 *
 * @param base the text that both began with
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  const before = new Set(paragraphsOf(base));
  return diffArrays(paragraphsOf(mine), paragraphsOf(theirs))
    .flatMap(({ value, added, removed }) =>
      // What only one of them has and the beginning had too was taken away by the other.
      added || removed ? value.filter((paragraph) => !before.has(paragraph)) : value,
    )
    .join('\n\n');
}

/** Paragraphs without what lies between them; a fenced block with blank lines in it is one. */
function paragraphsOf(markdown: string): string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  let fence: string | null = null;
  const close = () => {
    if (open.length > 0) paragraphs.push(open.join('\n'));
    open = [];
  };
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
    } else if (mark !== undefined) fence = mark;
    else if (line.trim() === '') {
      close();
      continue;
    }
    open.push(line);
  }
  close();
  return paragraphs;
}
