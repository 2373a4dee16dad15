import type { Span } from '../../types.ts';
import { blockQuote, escapeBlock, escapeLine } from './escape.ts';

/** A quotation and where it stands: `A, par. 3`. */
export interface QuotedPlace {
  readonly quote: string;
  readonly label: string;
}

/** One block quotation with its origin under it; `origin` is already Markdown, `bold` as {@link escapeBlock} takes it. */
export function quotation(quote: string, origin: string, bold: readonly Span[] = []): string {
  return blockQuote(`${escapeBlock(quote, bold)}\n\n— ${origin}`);
}

/**
 * Markdown to drop into a note: what a finding says, then every place as a block quotation with its label.
 * The quotations are verbatim when rendered.
 */
export function evidenceBlock(places: readonly QuotedPlace[], says?: string): string {
  const blocks = places.map(({ quote, label }) => quotation(quote, escapeLine(label)));
  if (says !== undefined && says.trim() !== '') blocks.unshift(escapeLine(says));
  return `${blocks.join('\n\n')}\n`;
}
