import type { Place } from '../types.ts';
import type { Dossier } from './dossier.ts';
import { placeLabel } from './place-label.ts';

/** Throws an Error that names the place when a quotation is not, character for character, what its source says there. */
export function checkQuotes(dossier: Dossier): void {
  const texts = new Map(dossier.sources.map((source) => [source.id, source.text]));
  const outlines = new Map(dossier.comparison.texts.map((outline) => [outline.id, outline]));
  const check = (place: Place) => {
    const text = texts.get(place.source);
    const outline = outlines.get(place.source);
    if (text === undefined || outline === undefined)
      throw new Error(`A finding quotes “${place.source}”, which is not among the sources of this dossier.`);
    if (place.start < 0 || place.end < place.start || text.slice(place.start, place.end) !== place.quote)
      throw new Error(
        `The quotation at ${placeLabel(outline, place)} (characters ${place.start} to ${place.end}) is not what the source says there; the dossier was not written.`,
      );
  };
  for (const finding of dossier.comparison.findings) finding.places.forEach(check);
}
