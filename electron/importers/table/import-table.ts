import type { TablePreview } from '../../bridge/contract.ts';
import { Refusal } from '../../errors.ts';
import { detectFormat } from '../detect-format.ts';
import type { ColumnMapping, FileToImport, FoundMetadata, ImportedDocument, Importer } from '../document.ts';
import { baseName } from '../file-name.ts';
import { textOfHtml } from '../html/import-html.ts';
import { makeDocument } from '../make-document.ts';
import { dateOf, dateOrderOf, type DateOrder } from '../metadata-values.ts';
import { shorten, titleOf } from '../plain/title.ts';
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
  const order = dateOrderOf(datesOf(table, mapping));
  const rows = table.rows.map((row, at) => rowDocument(row, at, table, mapping, name, order));
  const [first, ...rest] = rows.flatMap((document) => document ?? []);
  if (first === undefined) throw new Refusal('file-empty', { name });
  const empty = rows.flatMap((document, at) => (document === null ? [at + 1] : []));
  const warnings = [...table.warnings, ...rowsWords(empty, name), ...datesWords(table, mapping, name, order)];
  return {
    documents: [
      {
        ...first,
        warnings,
        details: { ...first.details, remarks: [...warnings, ...first.details.remarks] },
      },
      ...rest,
    ],
    refused: [],
  };
};

const datesOf = ({ rows }: Table, { published }: ColumnMapping): string[] =>
  published === undefined ? [] : rows.flatMap((row) => (row[published] ?? '').trim() || []);

/** So many rows are told by their numbers. */
const TOLD_ROWS = 10;

/** Rows that are no sources, as a sentence. */
function rowsWords(empty: readonly number[], name: string): string[] {
  if (empty.length === 0) return [];
  const told = empty.slice(0, TOLD_ROWS).join(', ');
  const more = empty.length > TOLD_ROWS ? ` and ${empty.length - TOLD_ROWS} more` : '';
  return [
    empty.length === 1
      ? `Row ${told} of “${name}” has no text and was left out.`
      : `${empty.length} rows of “${name}” have no text and were left out: ${told}${more}.`,
  ];
}

/** Dates that could not be told for certain, as a sentence. */
function datesWords(table: Table, mapping: ColumnMapping, name: string, order: DateOrder | null): string[] {
  const lost = datesOf(table, mapping).filter((date) => dateOf(date, order) === '');
  if (lost.length === 0) return [];
  const count = lost.length === 1 ? 'A date' : `${lost.length} dates`;
  return [
    `${count} of “${name}” could not be told for certain and ${lost.length === 1 ? 'was' : 'were'} not taken, such as “${shorten(lost[0]!, 40)}”. Give them by hand, or write them as 2024-03-14 in the file.`,
  ];
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
/** What is no words of a cell of HTML. */
const MARKUP = /<[^<>]*>|&#?\w+;/g;

function rowDocument(
  row: readonly string[],
  at: number,
  { columns }: Table,
  mapping: ColumnMapping,
  name: string,
  order: DateOrder | null,
): ImportedDocument | null {
  const cell = row[mapping.text!]!;
  const text = tidyText(/<(?:p|br|div|li|h\d)\b/i.test(cell) ? textOfHtml(cell) : cell).trim();
  // A row without a text is no source.
  if (!HAS_WORDS.test(text)) return null;
  const found: { -readonly [F in keyof FoundMetadata]: FoundMetadata[F] } = {
    title: { value: titleOf(text), where: 'the first line' },
  };
  for (const [field, column] of Object.entries(mapping) as [keyof ColumnMapping, number][]) {
    if (field === 'text') continue;
    const written = (row[column] ?? '').trim();
    const value = field === 'published' ? dateOf(written, order) : written;
    if (value !== '') found[field] = { value, where: `the column “${columns[column]}”` };
  }
  return makeDocument({
    format: 'Row of a table',
    name,
    text,
    found,
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
  const cut = (cell: string) => (cell.length > SHOWN_UNITS ? `${cell.slice(0, SHOWN_UNITS - 1)}…` : cell);
  return {
    columns: table.columns,
    rows: table.rows.slice(0, SHOWN_ROWS).map((row) => row.map(cut)),
    count: table.rows.length,
    filled: table.columns.map(
      (_, column) =>
        table.rows.filter((row) => HAS_WORDS.test((row[column] ?? '').replace(MARKUP, ' '))).length,
    ),
    guess: guessColumns(table),
  };
}
