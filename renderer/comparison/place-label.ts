import type { Span, TextOutline } from '../../engine/index.ts';

/**
 * Where a stretch stands, as it is cited: "A, headline", "B, ¶3", "B, ¶3–4".
 * A stretch outside every paragraph is named by its letter alone.
 */
export function placeLabel(outline: TextOutline, span: Span): string {
  const touched = outline.paragraphs.filter(
    (paragraph) => paragraph.start < span.end && paragraph.end > span.start,
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return outline.letter;
  const name = (paragraph: typeof first) =>
    paragraph.role === 'headline' ? 'headline' : `¶${paragraph.number}`;
  if (first === last || name(first) === name(last)) return `${outline.letter}, ${name(first)}`;
  if (first.role === 'headline') return `${outline.letter}, headline to ${name(last)}`;
  return `${outline.letter}, ${name(first)}–${last.role === 'headline' ? 'headline' : last.number}`;
}
