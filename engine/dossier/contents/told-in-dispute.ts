import { numberOf } from '../../lexicon/number-words.ts';
import type { ComparedFact, Finding, Place, Span } from '../../types.ts';

/** A disputed value of a source, with the sentence it stands in. */
export interface DisputedValue {
  readonly span: Span;
  /** The figures of the value: 14 for "Fourteen people". */
  readonly figures: readonly number[];
  /** The words of the whole sentence, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** What a source says in the findings and the facts that the texts tell differently. */
export function disputedValues(
  { id, text }: { readonly id: string; readonly text: string },
  facts: readonly ComparedFact[],
  findings: readonly Finding[],
  sentenceOf: (place: Span) => Span,
): DisputedValue[] {
  const told = facts.flatMap(({ standing, places }) =>
    standing === 'differ' ? places.map((place) => ({ place, spans: [place.value] })) : [],
  );
  const found = findings.flatMap(({ type, places }) =>
    type === 'omission' ? [] : places.map((place) => ({ place, spans: place.focus })),
  );
  return [...told, ...found].flatMap(({ place, spans }: { place: Place; spans: readonly Span[] }) => {
    if (place.source !== id) return [];
    const sentence = sentenceOf(place);
    const words = new Set(wordsOf(text.slice(sentence.start, sentence.end)));
    return spans.map((span) => ({ span, figures: figuresOf(text.slice(span.start, span.end)), words }));
  });
}

/**
 * Whether a value is one that is disputed elsewhere in its source: it stands in a place of a dispute, or its figure is told there of the
 * same. A headline's "14 hurt" is what "Fourteen people were hurt" says; "14 boats" is not.
 */
export function isToldInDispute(text: string, value: Span, disputed: readonly DisputedValue[]): boolean {
  const figures = figuresOf(text.slice(value.start, value.end));
  const counted = countedWord(text, value);
  return disputed.some(
    ({ span, figures: others, words }) =>
      (span.start < value.end && value.start < span.end) ||
      (figures.length > 0 &&
        figures.every((figure) => others.includes(figure)) &&
        (counted === null || words.has(counted))),
  );
}

const wordsOf = (words: string) =>
  words.toLowerCase().match(/\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{M}\p{N}]+/gu) ?? [];

const figuresOf = (words: string) =>
  wordsOf(words)
    .map(numberOf)
    .filter((figure) => !Number.isNaN(figure));

/** What a figure counts, as far as one word tells it: the last of its value, else the one behind it on the same line. */
function countedWord(text: string, value: Span): string | null {
  const last = wordsOf(text.slice(value.start, value.end)).at(-1);
  if (last !== undefined && Number.isNaN(numberOf(last))) return last;
  return /^[ \t]*([\p{L}\p{M}]+)/u.exec(text.slice(value.end, value.end + 60))?.[1]?.toLowerCase() ?? null;
}
