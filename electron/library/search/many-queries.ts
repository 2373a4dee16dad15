/** Many searches at once: which of a list of names, figures or words stand in which sources. */
import Papa from 'papaparse';
import { MARK_OF_UTF8 } from '../../../engine/view/csv.ts';
import type { QueryHits } from '../../bridge/contract.ts';
import { FIELDS } from './query.ts';

/** So many are searched for in one go. */
export const MOST_QUERIES = 1_000;

/**
 * The searches of a list: of plain text each line, of a table (`csv`) the first cell of each row. Empty ones and repeats are left
 * out.
 */
export function queriesOf(list: string, form: 'lines' | 'csv'): string[] {
  const cells =
    form === 'lines'
      ? list.split(/\r\n|\r|\n/)
      : Papa.parse<string[]>(list.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data.map(
          ([first]) => first ?? '',
        );
  return [...new Set(cells.map((cell) => cell.replace(/^\ufeff/, '').trim()))].filter((cell) => cell !== '');
}

const HAS_SYNTAX = new RegExp(
  String.raw`["“”„()*]|(?:^|\s)(?:OR|AND|NOT|NEAR(?:/\d+)?)(?:\s|$)|(?:^|\s)-\S|(?:^|\s)-?(?:${FIELDS.join('|')}):`,
  'u',
);

/** What is searched for: words of a list must stand together, unless something else is written with the signs of a search. */
export const asPhrase = (query: string): string => (HAS_SYNTAX.test(query) ? query : `"${query}"`);

/** The hits as a file of a table for spreadsheets, behind the mark of UTF-8, a line for each search and source, and one for a search that found nothing. */
export function hitsAsCsv(results: readonly QueryHits[]): string {
  const lines = results.flatMap(({ query, hits }) =>
    hits.length === 0
      ? [[query, 0, '', '', '', '', '', '']]
      : hits.map(({ source, places, snippet }) => [
          query,
          places,
          source.title,
          source.outlet ?? '',
          source.author ?? '',
          source.published ?? '',
          snippet.replace(/\s+/gu, ' ').trim(),
          source.id,
        ]),
  );
  const fields = ['Search', 'Places', 'Title', 'Outlet', 'Author', 'Date', 'First place', 'Id'];
  // A cell that begins like a formula is one for a spreadsheet, unless it is told not to be.
  const table = Papa.unparse({ fields, data: lines }, { escapeFormulae: true, newline: '\n' });
  // A table without lines ends in a line end already.
  return `${MARK_OF_UTF8}${table.replace(/\n$/, '')}\n`;
}
