import type { Evidence, Finding } from '../types.ts';
import { countLabels } from './contents/gather-places.ts';
import {
  citedPlace,
  citedSources,
  namedSentence,
  quotationsOf,
  type CitedSource,
} from './contents/cited-sources.ts';
import type { Dossier } from './dossier.ts';
import type { QuotedPlace } from './markdown/evidence-block.ts';

/** Words of a dossier that are taken elsewhere, where its letters and its list of sources are not. */
export interface ExcerptQuotes {
  /** What is said about them, with the names of the texts; '' for nothing. */
  readonly says: string;
  /** With the whole reference: `Ann Lee, Ferry aground, Harbour Post, 4 March 2024, par. 3`. */
  readonly quotes: readonly QuotedPlace[];
}

/**
 * Places of a dossier as they can stand alone.
 *
 * @param whole with the sentences that they stand in; without, the words as they are
 */
export function excerptQuotes(
  dossier: Dossier,
  { says, letters = [] }: Pick<Finding, 'says'> & Partial<Pick<Finding, 'letters'>>,
  places: readonly Evidence[],
  whole: boolean,
): ExcerptQuotes {
  const cited = citedSources(dossier);
  const label = (source: CitedSource, locators: readonly string[]) => {
    const reference = source.reference.map((one) => ('text' in one ? one.text : '')).join('');
    return [reference, ...locators.filter((one) => one !== '')].join(', ');
  };
  const quotes = whole
    ? quotationsOf(places, cited).map(({ source, quote, cited: at }) => ({
        quote,
        label: label(cited[source]!, countLabels(at.map(({ locator }) => locator))),
      }))
    : places.flatMap((place) => {
        const source = cited.find(({ id }) => id === place.source);
        return source === undefined
          ? []
          : [{ quote: place.quote, label: label(source, [citedPlace(source, place).locator]) }];
      });
  return { says: namedSentence({ says, letters }, cited), quotes };
}
