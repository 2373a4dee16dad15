import {
  locatorOf,
  spansInSource,
  type LocatorMark,
  type OriginPlaces,
} from '../../../engine/dossier/index.ts';
import type { Paragraph, Span, TextOutline } from '../../../engine/index.ts';

/**
 * Where a stretch stands, as it is cited: "A, headline", "B, ¶3", "B, ¶3–4".
 * A stretch outside every paragraph is named by its letter alone. With the origin of a passage the place is that in the
 * source: "C, ¶10 of the source". Of a text with pages the page comes first: "D, p. 4, ¶3".
 *
 * @param marks pages or times of the text, for a passage those of its source
 */
export function placeLabel(
  outline: TextOutline,
  span: Span,
  origin?: OriginPlaces | null,
  marks: readonly LocatorMark[] = [],
): string {
  const spans = origin ? spansInSource(origin.stretches, span) : [span];
  const { paragraphs } = origin ?? outline;
  const places = spans.flatMap((one) => [locatorOf(marks, one), among(paragraphs, one)]);
  const where = [...new Set(places)].filter((place) => place !== '').join(', ');
  if (where === '') return outline.letter;
  return `${outline.letter}, ${where}${origin ? ' of the source' : ''}`;
}

function among(paragraphs: readonly Paragraph[], span: Span): string {
  const touched = paragraphs.filter((paragraph) => paragraph.start < span.end && paragraph.end > span.start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return '';
  const name = (paragraph: Paragraph) =>
    paragraph.role === 'headline' ? 'headline' : `¶${paragraph.number}`;
  if (first === last || name(first) === name(last)) return name(first);
  if (first.role === 'headline') return `headline to ${name(last)}`;
  return `${name(first)}–${last.role === 'headline' ? 'headline' : last.number}`;
}
