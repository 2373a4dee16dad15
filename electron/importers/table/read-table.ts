import Papa from 'papaparse';
import { Refusal } from '../../errors.ts';
import { counted } from '../counted.ts';
import type { ColumnMapping, FileToImport } from '../document.ts';
import { baseName, extensionOf } from '../file-name.ts';
import { MAX_DOCUMENTS } from '../limits.ts';
import { decodeText } from '../plain/import-text.ts';

/** Rows of cells under headings; every row has as many cells as there are columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly warnings: readonly string[];
}

/** Of a file of objects so many are asked which columns there are. */
const ASKED = 200;

/**
 * The table in a CSV, TSV or JSON file. The first line of CSV and TSV holds the headings; JSON is a list of objects, or an object with
 * one list in it.
 *
 * @throws {Refusal} `table-unreadable`, `table-too-long`, and those of reading its characters
 */
export function readTable(file: FileToImport): Table {
  const name = baseName(file.name);
  const { text, warnings } = decodeText(file);
  const table = extensionOf(name) === 'json' ? ofJson(text, name) : ofLines(text, name, extensionOf(name));
  if (table.rows.length > MAX_DOCUMENTS) throw new Refusal('table-too-long', { name, most: MAX_DOCUMENTS });
  return { ...table, warnings: [...warnings, ...(table.warnings ?? [])] };
}

type Rows = Omit<Table, 'warnings'> & { readonly warnings?: readonly string[] };

function ofLines(text: string, name: string, extension: string): Rows {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: extension === 'csv' ? '' : '\t',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open !== undefined)
    throw new Refusal('table-unreadable', {
      name,
      detail: `a quotation mark in row ${(open.row ?? 0) + 1} is never closed`,
    });
  const [head, ...rows] = data;
  if (head === undefined || rows.length === 0)
    throw new Refusal('table-unreadable', { name, detail: 'there is no row below its headings' });
  const columns = head.map((heading, at) => heading.trim() || `Column ${at + 1}`);
  return { columns, rows: rows.map((row) => columns.map((_, at) => row[at] ?? '')) };
}

function ofJson(text: string, name: string): Rows {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Refusal('table-unreadable', { name, detail: 'it is no valid JSON' }, { cause: error });
  }
  const list = listIn(parsed);
  const objects = (list ?? []).filter(isObject).map((item) => flat(item));
  const others = (list ?? []).length - objects.length;
  if (objects.length === 0)
    throw new Refusal('table-unreadable', { name, detail: 'there is no list of entries in it' });
  const columns = [...new Set(objects.slice(0, ASKED).flatMap((item) => Object.keys(item)))];
  const cell = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map(cell).filter(Boolean).join(', ');
    // People are told by their names.
    if (isObject(value)) return typeof value['name'] === 'string' ? value['name'] : JSON.stringify(value);
    return String(value);
  };
  return {
    columns,
    rows: objects.map((item) => columns.map((column) => cell(item[column]))),
    warnings: counted(
      others,
      `entry of “${name}” is no object with fields and was left out.`,
      `entries of “${name}” are no objects with fields and were left out.`,
    ),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** So deep lists and fields are looked for inside others. */
const DEEPEST = 3;

/** The list in what a service answers: itself, or the first one in the fewest objects, such as `response.results`. */
function listIn(value: unknown): unknown[] | undefined {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const list = level.find(Array.isArray);
    if (list !== undefined) return list;
    level = level.filter(isObject).flatMap((one) => Object.values(one));
  }
  return undefined;
}

/** An entry with the fields that lie in its fields beside its own: `content.rendered`. */
function flat(item: Record<string, unknown>, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).flatMap(([key, value]): [string, unknown][] =>
      isObject(value) && depth < DEEPEST && Object.keys(value).length > 0
        ? Object.entries(flat(value, depth + 1)).map(([inner, one]) => [`${key}.${inner}`, one])
        : [[key, value]],
    ),
  );
}

/** What a field inside another one is called that holds what the outer one says, `title.rendered`, and outer ones that say nothing, `fields.headline`. */
const OF_OUTER = /\.(?:rendered|name|value|plain|main|original|text|body)$/i;
const SAYS_NOTHING = /^(?:fields|attributes|article|item|data|_source)\./i;

/** Headings by which columns are known, the most telling first. */
const HEADINGS: { readonly [F in keyof ColumnMapping]: RegExp } = {
  text: /^(?:full[ _-]?text|body(?:[ _-]?text)?|article[ _-]?text|text|content|article|volltext|inhalt|texte|texto)$/i,
  title: /^(?:headline|title|titel|titre|t[ií]tulo|heading|subject)$/i,
  outlet:
    /^(?:outlet|publication(?:[ _-]?name)?|source(?:[ _-]?name)?|(?:news)?paper|publisher|medium|media|zeitung|journal)$/i,
  author: /^(?:authors?|by-?line|reporter|writer|journalist|written[ _-]?by|creator|autor|auteur)$/i,
  published:
    /^(?:date|day|published(?:[ _-]?(?:at|on|date))?|publication[ _-]?date|pub[ _-]?date|datum|fecha|load[ _-]?date)$/i,
  url: /^(?:url|link|address|web[ _-]?url|permalink|uri)$/i,
  language: /^(?:lang(?:uage)?|sprache|langue|idioma)$/i,
};
/** A column without a telling name is the text when its cells are so long in the middle, in UTF-16 units. */
const LONG_CELLS = 200;

/** What most likely stands in which column; without a `text` when no column is clearly it. */
export function guessColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): ColumnMapping {
  const guess: { -readonly [F in keyof ColumnMapping]: ColumnMapping[F] } = {};
  for (const [field, heading] of Object.entries(HEADINGS) as [keyof ColumnMapping, RegExp][]) {
    const told = (column: string) => heading.test(column.trim());
    const own = columns.findIndex(told);
    const at =
      own >= 0
        ? own
        : columns.findIndex((column) => told(column.replace(SAYS_NOTHING, '').replace(OF_OUTER, '')));
    if (at >= 0) guess[field] = at;
  }
  if (guess.text !== undefined) return guess;
  const middle = (at: number) => {
    const lengths = rows.map((row) => row[at]!.length).sort((a, b) => a - b);
    return lengths[lengths.length >> 1] ?? 0;
  };
  const longest = columns.map((_, at) => at).sort((a, b) => middle(b) - middle(a))[0];
  return longest !== undefined && middle(longest) >= LONG_CELLS ? { ...guess, text: longest } : guess;
}
