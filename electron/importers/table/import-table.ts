import type { TablePreview } from '../../bridge/contract.ts';
import { Refusal } from '../../errors.ts';
import { detectFormat } from '../detect-format.ts';
import type { ColumnMapping, FileToImport, FoundMetadata, ImportedDocument, Importer } from '../document.ts';
import { baseName } from '../file-name.ts';
import { textOfHtml } from '../html/import-html.ts';
import { makeDocument } from '../make-document.ts';
import { dateOf } from '../metadata-values.ts';
import { titleOf } from '../plain/title.ts';
import { tidyText } from '../tidy-text.ts';
import { guessColumns, readTable, type Table } from './read-table.ts';

/**
 * Reads an export of articles: every row becomes a source, with what its columns say of it.
 *
 * @throws {Refusal} `table-without-text` when it is not clear which column is the text; `table-unreadable`, `table-too-long`
 */
export const importTable: Importer = (file) => {
  const name = baseName(file.name);
  const table = readTable(file);
  const mapping = file.choices?.columns ?? guessColumns(table);
  if (mapping.text === undefined || table.columns[mapping.text] === undefined)
    throw new Refusal('table-without-text', { name });
  const documents = table.rows.flatMap((row, at) => rowDocument(row, at, table, mapping, name) ?? []);
  if (documents.length === 0) throw new Refusal('file-empty', { name });
  return { documents, refused: [] };
};

function rowDocument(
  row: readonly string[],
  at: number,
  { columns, warnings }: Table,
  mapping: ColumnMapping,
  name: string,
): ImportedDocument | null {
  const cell = row[mapping.text!]!;
  const text = tidyText(/<(?:p|br|div|li|h\d)\b/i.test(cell) ? textOfHtml(cell) : cell).trim();
  // A row without a text is no source.
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const found: { -readonly [F in keyof FoundMetadata]: FoundMetadata[F] } = {
    title: { value: titleOf(text), where: 'the first line' },
  };
  for (const [field, column] of Object.entries(mapping) as [keyof ColumnMapping, number][]) {
    if (field === 'text') continue;
    const written = (row[column] ?? '').trim();
    const value = field === 'published' ? dateOf(written) : written;
    if (value !== '') found[field] = { value, where: `the column “${columns[column]}”` };
  }
  return makeDocument({
    format: 'Row of a table',
    name,
    text,
    found,
    warnings: at === 0 ? warnings : [],
    // The row alone, so that every source has bytes of its own.
    part: Buffer.from(
      JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, row[index]]))),
    ),
    details: {
      partOf: name,
      remarks: [`Row ${at + 1} of “${name}”; the text stands in the column “${columns[mapping.text!]}”.`],
    },
  });
}

/** So many rows are shown, and so much of each cell. */
const SHOWN_ROWS = 5;
const SHOWN_UNITS = 160;

/**
 * The head of a table, and what most likely stands in which column.
 *
 * @throws {Refusal} `table-unreadable`, `table-too-long`
 */
export function previewTable(file: FileToImport): TablePreview {
  const name = baseName(file.name);
  if (detectFormat(file.bytes, file.name) !== 'table')
    throw new Refusal('table-unreadable', { name, detail: 'it is something else' });
  const table = readTable(file);
  const shorten = (cell: string) => (cell.length > SHOWN_UNITS ? `${cell.slice(0, SHOWN_UNITS - 1)}…` : cell);
  return {
    columns: table.columns,
    rows: table.rows.slice(0, SHOWN_ROWS).map((row) => row.map(shorten)),
    count: table.rows.length,
    guess: guessColumns(table),
  };
}
