import type { Document } from '../../../engine/analysis/document.ts';
import type { Speaker } from '../../../engine/analysis/attribution/quotation-speakers.ts';

/** A quotation with who says it. */
export interface QuotationRow {
  readonly sentence: number;
  readonly printed: string;
  /** As printed, and as the fullest name where that is another; empty for nobody found. */
  readonly speaker: string;
  /** "named", "pronoun", "continued" ... */
  readonly note: string;
}

/** The quotations of a text in words, in order, each with the speaker of the same index. */
export function quotationRows(
  { text, quotations }: Pick<Document, 'text' | 'quotations'>,
  speakers: readonly (Speaker | null)[],
): QuotationRow[] {
  return quotations.map(({ start, end, sentence }, at): QuotationRow => {
    const speaker = speakers[at] ?? null;
    const printed = text.slice(start, end);
    if (speaker === null) return { sentence, printed, speaker: '', note: 'nobody found' };
    const name = speaker.entity?.name;
    return {
      sentence,
      printed,
      speaker:
        name === undefined || name === speaker.printed ? speaker.printed : `${speaker.printed} (${name})`,
      note: [speaker.kind, speaker.by === 'continued' && 'continued'].filter(Boolean).join(', '),
    };
  });
}
