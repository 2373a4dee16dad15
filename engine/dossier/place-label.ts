import type { Paragraph, Span, TextOutline } from '../types.ts';

/** The paragraphs that a stretch touches, in order. */
function paragraphsOf(outline: TextOutline, place: Span): readonly Paragraph[] {
  const touched = outline.paragraphs.filter((p) => p.start < place.end && place.start < p.end);
  if (touched.length > 0) return touched;
  const before = outline.paragraphs.filter((p) => p.start <= place.start).at(-1);
  return before ? [before] : [];
}

/** Where a stretch stands, as it is cited: `headline`, `par. 3`, `par. 3–5`; empty when the text has no paragraphs. */
export function locator(outline: TextOutline, place: Span): string {
  const touched = paragraphsOf(outline, place);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return '';
  if (last.role === 'headline') return 'headline';
  if (first.role === 'headline') return `headline to par. ${last.number}`;
  return first.number === last.number ? `par. ${first.number}` : `par. ${first.number}–${last.number}`;
}

/** A place in a word or two for people: `A, headline`, `B, par. 3`. */
export function placeLabel(outline: TextOutline, place: Span): string {
  const where = locator(outline, place);
  return where === '' ? outline.letter : `${outline.letter}, ${where}`;
}
