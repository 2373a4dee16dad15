import { splitParagraphs } from '../../segment/paragraphs.ts';
import type { Paragraph, Span } from '../../types.ts';

/** Where a passage was taken from. Offsets are UTF-16 offsets, `end` exclusive. */
export interface PassageOrigin {
  /** The whole text of the source. */
  readonly sourceText: string;
  /** Each stretch of the passage's text, and where it begins in the source's; in order. */
  readonly stretches: readonly (Span & { readonly versionStart: number })[];
}

/** A passage's source, read once so that many places can be found in it. */
export interface OriginPlaces {
  readonly paragraphs: readonly Paragraph[];
  readonly stretches: PassageOrigin['stretches'];
}

export function originPlaces({ sourceText, stretches }: PassageOrigin): OriginPlaces {
  return { paragraphs: splitParagraphs(sourceText), stretches };
}

/** Where a stretch of a passage stands in the source, one span for every stretch of the passage that it touches. */
export function spansInSource(stretches: PassageOrigin['stretches'], place: Span): Span[] {
  return stretches.flatMap((stretch) => {
    const start = Math.max(stretch.start, place.start);
    const end = Math.min(stretch.end, place.end);
    if (start > end || (start === end && place.start < place.end)) return [];
    const shift = stretch.versionStart - stretch.start;
    return [{ start: start + shift, end: end + shift }];
  });
}
