import type { BlockQuotation } from '../text/block-quotations.ts';
import type { Turn } from '../text/transcript-turns.ts';
import type { Span } from '../types.ts';
import type { DocumentSentence, Quotation, Word } from './document.ts';

/** A turn of a transcript, or a block quotation, in which something is quoted is left to those quotations. */
export function withTurns(
  quoted: readonly Span[],
  turns: readonly (Turn | BlockQuotation)[],
): readonly (Span | Turn | BlockQuotation)[] {
  if (turns.length === 0) return quoted;
  const plain = turns.filter(
    ({ start, end }) => !quoted.some((span) => span.start < end && span.end > start),
  );
  return [...quoted, ...plain].sort((x, y) => x.start - y.start);
}

/** Quotations and turns with their words, in order; those without a word are left out. */
export function quotationsIn(
  spans: readonly (Span | Turn | BlockQuotation)[],
  sentences: readonly DocumentSentence[],
): Quotation[] {
  const quotations: Quotation[] = [];
  let first = 0;
  for (const span of spans) {
    while (first < sentences.length && sentences[first]!.end <= span.start) first += 1;
    const words: Word[] = [];
    for (let at = first; at < sentences.length && sentences[at]!.start < span.end; at += 1) {
      for (const word of sentences[at]!.words) {
        if (word.start >= span.start && word.end <= span.end) words.push(word);
      }
    }
    if (words.some((word) => word.kind !== 'punctuation')) {
      quotations.push({
        start: span.start,
        end: span.end,
        sentence: Math.min(first, sentences.length - 1),
        words,
        ...('label' in span && { label: span.label }),
      });
    }
  }
  return quotations;
}
