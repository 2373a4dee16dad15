/** So much of a note is drawn, in UTF-16 units: a longer one would keep the window from answering while it is written. */
export const MOST_PREVIEWED = 30_000;

/**
 * The part of a note that is drawn: all of it, or of a long one the paragraphs around the first place where it differs from what was
 * drawn `before`.
 */
export function previewedPart(markdown: string, before: string): string {
  if (markdown.length <= MOST_PREVIEWED) return markdown;
  let at = 0;
  if (before !== markdown)
    while (at < before.length && at < markdown.length && before[at] === markdown[at]) at += 1;
  const from = Math.max(0, Math.min(at - MOST_PREVIEWED / 2, markdown.length - MOST_PREVIEWED));
  const start = from === 0 ? 0 : markdown.indexOf('\n\n', from);
  const end = markdown.lastIndexOf('\n\n', from + MOST_PREVIEWED);
  const cut = {
    start: start < 0 ? from : start,
    end: from + MOST_PREVIEWED >= markdown.length ? markdown.length : end,
  };
  return cut.start < cut.end
    ? markdown.slice(cut.start, cut.end).trim()
    : markdown.slice(from, from + MOST_PREVIEWED);
}
