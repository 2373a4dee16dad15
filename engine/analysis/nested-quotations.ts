import { quotedSpans } from '../text/quoted-spans.ts';
import type { NestedQuotation, Quotation } from './document.ts';

const ANY_MARK = /["“”„«»‹›「」『』‘’‚']/u;

/** What quotations quote themselves: “He told us, ‘*Wait here*,’ and left”; in order, one level deep. A mark that nothing closes opens none. */
export function nestedQuotationsIn(text: string, quotations: readonly Quotation[]): NestedQuotation[] {
  return quotations.flatMap((quotation, within) => {
    const printed = text.slice(quotation.start, quotation.end);
    if (!ANY_MARK.test(printed)) return [];
    return quotedSpans(printed, [{ start: 0, end: printed.length }]).flatMap((span): NestedQuotation[] => {
      // The sentence of the whole ends with the same marks: “... ‘Wait here.’”
      if (!ANY_MARK.test(printed.charAt(span.end))) return [];
      const [start, end] = [quotation.start + span.start, quotation.start + span.end];
      const words = quotation.words.filter((word) => word.start >= start && word.end <= end);
      return words.some(({ kind }) => kind !== 'punctuation')
        ? [{ start, end, sentence: quotation.sentence, words, within }]
        : [];
    });
  });
}
