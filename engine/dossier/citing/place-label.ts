import { overlapping } from '../../algorithms/index.ts';
import type { Paragraph, Span, TextOutline } from '../../types.ts';
import { locatorOf, type LocatorMark } from './locator-marks.ts';
import { spansInSource, type OriginPlaces } from './passage-origin.ts';

/** The paragraphs that a stretch touches, in order. */
function paragraphsOf(paragraphs: readonly Paragraph[], place: Span): readonly Paragraph[] {
  const touched = paragraphs.slice(...overlapping(paragraphs, place));
  if (touched.length > 0) return touched;
  const before = paragraphs.filter((p) => p.start <= place.start).at(-1);
  return before ? [before] : [];
}

function locatorAmong(paragraphs: readonly Paragraph[], place: Span): string {
  const touched = paragraphsOf(paragraphs, place);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return '';
  if (last.role === 'headline') return 'headline';
  if (first.role === 'headline') return `headline to par. ${last.number}`;
  return first.number === last.number ? `par. ${first.number}` : `par. ${first.number}–${last.number}`;
}

/**
 * Where a stretch stands, as it is cited: `headline`, `par. 3`, `par. 3–5`; empty when the text has no paragraphs.
 * With the origin of a passage it is the place in the source, such as `par. 10` or `par. 10, par. 14`. Of a text with pages
 * the page comes first: `p. 4, par. 3`.
 *
 * @param marks pages or times of the text, for a passage those of its source
 */
export function locator(
  outline: TextOutline,
  place: Span,
  origin?: OriginPlaces | null,
  marks: readonly LocatorMark[] = [],
): string {
  const spans = origin ? spansInSource(origin.stretches, place) : [place];
  const { paragraphs } = origin ?? outline;
  const found = spans.flatMap((span) => [locatorOf(marks, span), locatorAmong(paragraphs, span)]);
  return [...new Set(found)].filter((where) => where !== '').join(', ');
}

/**
 * A place in a word or two for people: `A, headline`, `B, par. 3`; in a passage `C, par. 10 of the source`; on a page
 * `D, p. 4, par. 3`.
 */
export function placeLabel(
  outline: TextOutline,
  place: Span,
  origin?: OriginPlaces | null,
  marks: readonly LocatorMark[] = [],
): string {
  const where = locator(outline, place, origin, marks);
  if (where === '') return outline.letter;
  return `${outline.letter}, ${where}${origin ? ' of the source' : ''}`;
}
