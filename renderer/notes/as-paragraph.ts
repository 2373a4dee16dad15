/** A block between what stands before it and behind it, as a paragraph of its own: with the empty lines that are not there yet. */
export function asParagraph(before: string, block: string, behind: string): string {
  const above = /(\n?)[ \t]*(\n?)[ \t]*$/.exec(before)!;
  const below = /^[ \t]*(\n?)[ \t]*(\n?)/.exec(behind)!;
  const missing = (breaks: string, isEnd: boolean) => (isEnd ? '' : '\n'.repeat(2 - breaks.length));
  return `${missing(`${above[1]}${above[2]}`, before.trim() === '')}${block}${missing(`${below[1]}${below[2]}`, behind.trim() === '')}`;
}
