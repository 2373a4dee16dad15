import { commonSubsequence } from '../algorithms/index.ts';

/**
 * Merges two texts of one note by paragraphs: what both have stands once, what either wrote stands at its place, mine first, and what
 * either took away of the text they began with is gone.
 *
 * @param base the text that both began with
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  const before = new Set(paragraphsOf(base));
  const [ours, others] = [paragraphsOf(mine), paragraphsOf(theirs)];
  const numbers = new Map<string, number>();
  const numbered = (paragraphs: readonly string[]) =>
    Int32Array.from(paragraphs, (one) => {
      const number = numbers.get(one) ?? numbers.size;
      numbers.set(one, number);
      return number;
    });
  // What only one of them has and the beginning had too was taken away by the other.
  const fresh = (paragraphs: readonly string[]) => paragraphs.filter((one) => !before.has(one));
  const merged: string[] = [];
  let [i, j] = [0, 0];
  for (const pair of [
    ...commonSubsequence(numbered(ours), numbered(others)),
    { a: ours.length, b: others.length },
  ]) {
    merged.push(...fresh(ours.slice(i, pair.a)), ...fresh(others.slice(j, pair.b)));
    if (pair.a < ours.length) merged.push(ours[pair.a]!);
    [i, j] = [pair.a + 1, pair.b + 1];
  }
  return merged.join('\n\n');
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
