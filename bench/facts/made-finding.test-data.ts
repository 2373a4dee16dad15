import type { Evidence, Finding } from '../../engine/index.ts';

/** A place at these words of a text (their first occurrence), pointing at some of them. */
export function placeAt(source: string, text: string, quote: string, ...focus: string[]): Evidence {
  const start = text.indexOf(quote);
  return {
    source,
    start,
    end: start + quote.length,
    quote,
    focus: focus.map((words) => {
      const from = text.indexOf(words, start);
      return { start: from, end: from + words.length };
    }),
  };
}

export function findingAt(places: readonly Evidence[], rule = 'number.count'): Finding {
  return {
    id: `${rule}-${places.map(({ source, start }) => `${source}${start}`).join('-')}`,
    type: 'number',
    places,
    values: places.map(({ quote }) => quote),
    confidence: 0.9,
    significance: 0.8,
    rule,
    says: 'They differ.',
  };
}
