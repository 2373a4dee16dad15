import { loneHeads } from './lone-heads.ts';
import { RAISED_START, type Row } from './rows.ts';

export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

export interface WithoutHeads {
  /** The rows of each page that are no running head or foot. */
  readonly pages: readonly (readonly Row[])[];
  /** What was taken out, each once, with how many pages have it. */
  readonly heads: readonly { readonly text: string; readonly pages: number }[];
  /** The number printed on each page, where pages are numbered in order; null otherwise. */
  readonly printed: readonly (string | null)[];
}

/** Parts of the height of the page, at its top and its foot, in which heads stand. */
const ZONE = 0.13;
/** Of a zone no more rows are looked at. */
const ZONE_ROWS = 3;
/** Heads are set no larger than this, measured by the text. */
const HEAD_SIZE = 1.2;
/** Heads are no larger part of all characters than this. */
const MOST_OUT = 0.3;
const PAGE_NUMBER =
  /^[\s\-–—[(|]*(?:(?:page|seite|p\.|página)\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|von|sur|de)\s*\d{1,4})?[\s\-–—\])|]*$/i;

const textOf = (row: Row) =>
  row.segments
    .map(({ text }) => text)
    .join(' ')
    .trim();
/** What is the same on every page: `12 A History` and `14 A History` are. */
const keyOf = (row: Row) =>
  textOf(row)
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^[ivxlc]+(?= )|(?<= )[ivxlc]+$/g, '#')
    .replace(/\s+/g, ' ');

/** Of more numbers than this, as in an address, one alone counts the pages. */
const MOST_NUMBERS = 3;
/** Of so few pages one alone may have its number, as the second one of a letter. */
const FEW_PAGES = 3;

/**
 * What may be the same of a row at the foot on every page, where each number is the same or counts as the pages do: the last line of a
 * note, `May 1938, page 45`, is like that of another but for its numbers.
 */
function keysAtFoot(row: Row, page: number): string[] {
  const parts = textOf(row)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .split(/(\d+|^[ivxlc]+(?= )|(?<= )[ivxlc]+$)/);
  const numbers = parts.length >> 1;
  const all = Array.from({ length: numbers }, (_, number) => number);
  const counting =
    numbers > MOST_NUMBERS
      ? [[], ...all.map((number) => [number])]
      : all.reduce<number[][]>((ways, number) => [...ways, ...ways.map((way) => [...way, number])], [[]]);
  return counting.map((way) =>
    parts
      .map((part, at) => (at % 2 === 1 && way.includes(at >> 1) ? `#${numberOf(part) - page}` : part))
      .join(''),
  );
}

/**
 * Takes running heads and page numbers out of the rows of pages: rows at the top or the foot that stand on several pages
 * at one height with the same words but for numbers, and numbers alone that count the pages.
 *
 * @param bodySize the size of the type of most of the text
 */
export function withoutRunningHeads(pages: readonly PageRows[], bodySize: number): WithoutHeads {
  const zones = pages.map((page) => zoneRows(page, bodySize));
  const counted = new Map<string, number>();
  const stepOf = ({ y }: Row) => Math.round(y / 12);
  const keysOf = (row: Row, page: number) =>
    row.y > pages[page]!.height / 2 ? keysAtFoot(row, page) : [keyOf(row)];
  zones.forEach((zone, page) => {
    const keys = new Set(zone.flatMap((row) => keysOf(row, page).map((key) => `${key}\u0000${stepOf(row)}`)));
    for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
  });
  /** On how many pages a row stands, a little higher or lower included. */
  const timesOf = (row: Row, page: number) => {
    const steps = [-1, 0, 1].map((more) => stepOf(row) + more);
    const times = keysOf(row, page).map((key) =>
      steps.reduce((sum, at) => sum + (counted.get(`${key}\u0000${at}`) ?? 0), 0),
    );
    return Math.max(...times);
  };
  const enough = pages.length < 3 ? 2 : Math.max(2, Math.min(3, Math.ceil(pages.length * 0.3)));
  const numbers = pageNumbers(zones);
  const outOf = zones.map(
    (zone, page) =>
      new Set(
        zone.filter((row) => {
          const number = numbers[page];
          return (number?.alone === true && number.row === row) || timesOf(row, page) >= enough;
        }),
      ),
  );
  const lone = loneHeads(
    pages.map((page, at) => ({
      ...page,
      zone: zones[at]!,
      heads: outOf[at]!,
      numbered: numbers[at] !== null,
    })),
    bodySize,
  );
  lone.forEach((rows, page) => {
    for (const row of rows) outOf[page]!.add(row);
  });
  // Where heads would be a good part of the text they are the text, as on slides.
  const characters = (rows: Iterable<Row>) => [...rows].reduce((sum, row) => sum + textOf(row).length, 0);
  const all = characters(pages.flatMap(({ rows }) => rows));
  const isText = characters(outOf.flatMap((rows) => [...rows])) > MOST_OUT * all;
  const heads = new Map<string, { text: string; pages: number }>();
  const kept = pages.map(({ rows }, page) => {
    const out = isText ? new Set<Row>() : outOf[page]!;
    for (const row of out) {
      const key = keyOf(row);
      heads.set(key, { text: heads.get(key)?.text ?? textOf(row), pages: (heads.get(key)?.pages ?? 0) + 1 });
    }
    return rows.filter((row) => !out.has(row));
  });
  return {
    pages: kept,
    heads: [...heads.values()],
    printed: numbers.map((number) => number?.label ?? null),
  };
}

/** The outermost rows at the top and the foot of a page that may be heads. */
function zoneRows({ rows, height }: PageRows, bodySize: number): Row[] {
  // A footnote stands at the foot, too, and "Ibid., p. 3" on many pages.
  const small = (row: Row) => row.size <= HEAD_SIZE * bodySize && !textOf(row).startsWith(RAISED_START);
  const top = rows.slice(0, ZONE_ROWS).filter((row) => row.y < ZONE * height && small(row));
  const foot = rows.slice(-ZONE_ROWS).filter((row) => row.y > (1 - ZONE) * height && small(row));
  return [...new Set([...top, ...foot])];
}

interface PageNumber {
  readonly row: Row;
  readonly label: string;
  /** The row is nothing but the number. */
  readonly alone: boolean;
}

/**
 * The number of each page that prints one: rows that begin or end with a number, where numbers count on from page to page
 * as the pages do; on a page by itself the row must be nothing but the number.
 */
function pageNumbers(zones: readonly (readonly Row[])[]): (PageNumber | null)[] {
  const candidates = zones.map((zone) =>
    zone.flatMap((row) => {
      const text = textOf(row);
      const alone = PAGE_NUMBER.exec(text)?.[1];
      const label = alone ?? /^(\d{1,4})\s+\S/.exec(text)?.[1] ?? /\S\s+(\d{1,4})$/.exec(text)?.[1];
      return label === undefined ? [] : [{ row, label, alone: alone !== undefined, number: numberOf(label) }];
    }),
  );
  /** By how much the number exceeds the place of the page, with how many pages have that. */
  const shifts = new Map<number, number>();
  candidates.forEach((list, page) => {
    for (const shift of new Set(list.map(({ number }) => number - page)))
      shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
  });
  const [shift, times] = [...shifts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const isCounted = times >= Math.max(2, zones.length * 0.4);
  return candidates.map((list, page) => {
    const found = isCounted ? list.find(({ number }) => number - page === shift) : undefined;
    const lone =
      zones.length <= FEW_PAGES && times < 2
        ? list.find(
            ({ alone, number }) => alone && (zones.length === 1 ? number < 2_000 : number === page + 1),
          )
        : undefined;
    const entry = found ?? lone;
    return entry ? { row: entry.row, label: entry.label, alone: entry.alone } : null;
  });
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function numberOf(label: string): number {
  if (/^\d+$/.test(label)) return Number(label);
  const values = [...label.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
