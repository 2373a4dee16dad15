/** `variorum ledger`: figures, quotations and names of texts, in the format that was asked for. */
import { AnalysedTexts, compare, ledgersOf, loadLanguagesOf } from '../engine/index.ts';
import { page, type Report } from './answer.ts';
import { DONE } from './exit-codes.ts';
import type { LedgerRequest } from './options.ts';
import { ledgerJson } from './reports/ledger-json.ts';
import { ledgerMarkdown } from './reports/ledger-markdown.ts';
import { ledgerOutline } from './reports/ledger-outline.ts';
import { ledgerText } from './reports/ledger-text.ts';
import { readSources, sourceTexts } from './reports/source.ts';

/** What reports on the ledgers of the sources it is given. */
export function reportOfLedgers(request: LedgerRequest): Report {
  return async (sources) => {
    const texts = sourceTexts(sources);
    await loadLanguagesOf(texts);
    const analysed = new AnalysedTexts();
    const comparison = compare(texts, { analysed });
    const ledgers = ledgersOf(texts, { comparison, analysed });
    const read = readSources(comparison, sources);
    if (request.format === 'json') return { written: ledgerJson(ledgers, request.ledgers, read), ends: DONE };
    const sections = ledgerOutline(ledgers, request.ledgers, read);
    const written =
      request.format === 'md'
        ? ledgerMarkdown(sections, read)
        : ledgerText(sections, read, page(request).width);
    return { written, ends: DONE };
  };
}
