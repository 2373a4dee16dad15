import type { BlockQuotation } from '../text/block-quotations.ts';
import type { Turn } from '../text/transcript-turns.ts';
import type { Span } from '../types.ts';
import type { DocumentSentence, Quotation, Word } from './document.ts';

/**
 * A turn of a transcript, or a block quotation, in which something is quoted is left to those quotations; where one of them is all of it, that
 * is said by whoever the label names.
 */
export function withTurns(
  quoted: readonly Span[],
  turns: readonly (Turn | BlockQuotation)[],
): readonly (Span | Turn | BlockQuotation)[] {
  if (turns.length === 0) return quoted;
  const plain = turns.filter(
    ({ start, end }) => !quoted.some((span) => span.start < end && span.end > start),
  );
  const labelled = quoted.map((span) => {
    const label = turns.find((turn) => fills(span, turn))?.label;
    return label === undefined ? span : { ...span, label };
  });
  return [...labelled, ...plain].sort((x, y) => x.start - y.start);
}

/** So many marks may stand between the ends of a block and those of what is quoted in it: its quotation marks, a full stop. */
const MARKS = 2;

function fills(span: Span, turn: Span): boolean {
  const [before, behind] = [span.start - turn.start, turn.end - span.end];
  return before >= 0 && before <= MARKS && behind >= 0 && behind <= MARKS;
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
