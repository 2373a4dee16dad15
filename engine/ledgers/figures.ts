import { DisjointSets, firstWhere } from '../algorithms/index.ts';
import type { Quantity } from '../analysis/quantities/quantity.ts';
import type { Time } from '../analysis/times/time.ts';
import { compatible, countOf, countOfTime, type Count } from '../findings/counts.ts';
import { countedWordsOf } from '../lexicon/counted-words.ts';
import { CURRENCY_SIGNS } from '../lexicon/unit-table.ts';
import { NUMBER_WORDS } from '../lexicon/en/numbers.ts';
import type { Document, DocumentSentence, Word } from '../analysis/document.ts';
import type { Finding, Place, Span } from '../types.ts';
import type { Figure, FigureGroup, FigureStatus } from './types.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

interface Entry {
  readonly figure: Figure;
  readonly kind: 'number' | 'date';
  /** Entries of one key count the same thing, or name the same day. */
  readonly key: string;
  readonly what: string;
  /** For the order of values. */
  readonly size: number;
  readonly count: Count | null;
}

/**
 * The figures of all texts, gathered by what they count, dates by the day they name. What a finding holds against each other
 * stands together.
 *
 * @param findings those of a comparison of these texts
 */
export function figuresOf(documents: readonly Document[], findings: readonly Finding[]): FigureGroup[] {
  const entries = documents.flatMap((document) =>
    document.sentences.flatMap((sentence) => entriesIn(document, sentence)),
  );
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.key);
    if (group === undefined) groups.set(entry.key, [entry]);
    else group.push(entry);
  }
  const disputed = disputes(entries, findings);
  const root = joinKeys(disputed);
  const joined = new Map<string, { entries: Entry[]; findings: string[] }>();
  for (const [key, list] of groups) {
    const group = joined.get(root(key)) ?? { entries: [], findings: [] };
    joined.set(root(key), group);
    for (const entry of list) group.entries.push(entry);
  }
  for (const { id, keys } of disputed) joined.get(root(keys[0]!))!.findings.push(id);
  const drafts = [...joined.values()].map((group) => groupOf(group.entries, group.findings));
  const rank: Record<FigureStatus, number> = { differs: 0, agrees: 1, varies: 2, once: 3 };
  drafts.sort(
    (x, y) =>
      rank[x.status] - rank[y.status] ||
      (x.kind === y.kind ? 0 : x.kind === 'number' ? -1 : 1) ||
      x.order - y.order ||
      compareText(x.what.toLowerCase(), y.what.toLowerCase()),
  );
  return drafts.map(({ order: _, ...group }, index) => ({ id: `figure-${index + 1}`, ...group }));
}

const compareText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** Findings about numbers and dates, with the keys of the entries at their places. */
function disputes(entries: readonly Entry[], findings: readonly Finding[]): { id: string; keys: string[] }[] {
  const bySource = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { source } = entry.figure.place;
    const list = bySource.get(source);
    if (list === undefined) bySource.set(source, [entry]);
    else list.push(entry);
  }
  return findings
    .filter(({ type }) => type === 'number' || type === 'date')
    .map(({ id, places }) => ({
      id,
      keys: places.flatMap(({ source, focus, start, end }) =>
        (focus.length > 0 ? focus : [{ start, end }]).flatMap((span) =>
          touching(bySource.get(source) ?? [], span),
        ),
      ),
    }))
    .filter(({ keys }) => keys.length > 1);
}

/** The keys of the entries, which stand in the order of their text, that a stretch touches. */
function touching(entries: readonly Entry[], { start, end }: Span): string[] {
  const keys: string[] = [];
  const first = firstWhere(entries, ({ figure }) => figure.place.end > start);
  for (let at = first; at < entries.length && entries[at]!.figure.place.start < end; at += 1)
    keys.push(entries[at]!.key);
  return keys;
}

function joinKeys(disputed: readonly { readonly keys: readonly string[] }[]): (key: string) => string {
  const sets = new DisjointSets<string>((a, b) => (a < b ? -1 : 1));
  for (const { keys } of disputed) for (const key of keys) sets.join(keys[0]!, key);
  return (key) => sets.find(key);
}

function groupOf(
  entries: readonly Entry[],
  findings: readonly string[],
): Omit<FigureGroup, 'id'> & { readonly order: number } {
  const values = new Map<string, number>();
  for (const { figure, size } of entries) if (!values.has(figure.value)) values.set(figure.value, size);
  const status: FigureStatus =
    findings.length > 0
      ? 'differs'
      : entries.length === 1
        ? 'once'
        : values.size === 1 || agree(entries)
          ? 'agrees'
          : 'varies';
  const { kind } = entries[0]!;
  return {
    kind,
    what: mostFrequent(entries.map(({ what }) => what)),
    status,
    values: [...values].sort(([a, x], [b, y]) => x - y || compareText(a, b)).map(([value]) => value),
    figures: entries.map(({ figure }) => figure),
    findings,
    order: kind === 'date' ? Math.min(...values.values()) : 0,
  };
}

/** Whether all can be true of one count: each with the largest and the smallest, which is enough for all. */
function agree(entries: readonly Entry[]): boolean {
  const counts = entries.flatMap(({ count }) => count ?? []);
  if (counts.length !== entries.length) return false;
  const low = counts.reduce((most, one) => (one.low > most.low ? one : most));
  const high = counts.reduce((least, one) => (one.high < least.high ? one : least));
  return compatible(low, high);
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]![0];
}

function entriesIn(document: Document, sentence: DocumentSentence): Entry[] {
  const { quantities, times } = sentence.amounts;
  const taken: Span[] = [...quantities, ...times];
  const overlaps = (span: Span) => taken.some(({ start, end }) => span.start < end && start < span.end);
  const alone = sentence.words.filter((word) => word.kind === 'number' && !overlaps(word));
  return [
    ...times.flatMap((time) => timeEntry(document, sentence, time)),
    ...quantities
      .filter(({ kind }) => kind !== 'quantifier')
      .map((quantity) => quantityEntry(document, sentence, quantity)),
    ...alone.map((word) => numberAlone(document, word)),
  ].sort((x, y) => x.figure.place.start - y.figure.place.start);
}

function placeOf({ id, text }: Document, start: number, end: number): Place {
  return { source: id, start, end, quote: text.slice(start, end) };
}

/** Days, months, years and hours as dates; lengths of time and ages as numbers; what is told of no day alone is left out. */
function timeEntry(document: Document, sentence: DocumentSentence, time: Time): Entry[] {
  if (time.kind === 'frequency' || time.kind === 'part of day') return [];
  return time.amount !== null && time.shift === null
    ? [lengthEntry(document, sentence, time)]
    : [dateEntry(document, time)];
}

function dateEntry(
  document: Document,
  { kind, start, end, day, month, year, weekday, until, shift, hour }: Time,
): Entry {
  const printed = document.text.slice(start, end);
  const parts = [
    weekday === null ? undefined : DAYS[weekday - 1],
    day ?? undefined,
    month === null ? undefined : MONTHS[month - 1],
    year ?? undefined,
  ].filter((part) => part !== undefined);
  const asPrinted = until !== null || shift !== null || hour !== null || parts.length === 0 || kind === 'decade' || kind === 'century' || kind === 'season'; // prettier-ignore
  const value = asPrinted ? printed : parts.join(' ');
  const size = (year ?? 9999) * 10_000 + (month ?? 13) * 100 + (day ?? 0) + ((weekday ?? 1) - 1) / 10;
  const figure = { place: placeOf(document, start, end), value };
  return { figure, kind: 'date', key: `date ${value.toLowerCase()}`, what: value, size, count: null };
}

/** "three years", "57-year-old", "aged 34". */
function lengthEntry(document: Document, sentence: DocumentSentence, time: Time): Entry {
  const { start, end, kind } = time;
  const { value, low, high, range, unit } = time.amount!;
  const printed = document.text.slice(start, end).toLowerCase();
  const told = value !== null ? grouped(value) : range && low !== null && high !== null ? `${grouped(low)} to ${grouped(high)}` : printed; // prettier-ignore
  const word = sentence.words.find((one) => one.start >= start && one.end <= end && one.key.startsWith(unit));
  const what = kind === 'age' ? 'age' : (word?.text ?? unit);
  const figure = { place: placeOf(document, start, end), value: told };
  const key = kind === 'age' ? 'number #age' : `number ${word?.stem ?? unit}`;
  return {
    figure,
    kind: 'number',
    key,
    what,
    size: value ?? low ?? Infinity,
    count: countOfTime(sentence, time),
  };
}

/** Guesses stand in the ledger as printed: "perhaps 100". */
const GUESS = /^(?:perhaps|maybe|possibly|probably|reportedly|circa)\b/i;

function quantityEntry(document: Document, sentence: DocumentSentence, quantity: Quantity): Entry {
  const { counted, end, whole } = quantity;
  const start = Math.min(quantity.start, whole.start);
  const named = counted === null || counted.token < 0 ? undefined : sentence.words.find((word) => word.start >= counted.start && word.start < counted.end); // prettier-ignore
  const value = printedValue(document, quantity);
  const unit = unitOf(document, quantity);
  const people = counted !== null && counted.token < 0;
  // "dozens dead": what happened to them is told by the next word.
  const next = people ? sentence.words.find((word) => word.start >= end) : undefined;
  const harm =
    next !== undefined && countedWordsOf(document.language)?.harmed.has(next.key) === true ? next : undefined;
  const behind =
    named !== undefined && named.start >= end && named.start - end < NAMED_WITHIN
      ? named.end
      : (harm?.end ?? whole.end);
  const what = named?.text ?? (people ? (harm?.text ?? 'people') : unit === '' ? value : unit);
  const stem = named?.stem ?? (people ? (harm?.stem ?? counted.lemma) : unit);
  const measured = quantity.kind === 'count' || quantity.kind === 'number' ? '' : `${quantity.kind} `;
  return {
    figure: {
      place: placeOf(document, quantity.start > start ? quantity.start : start, Math.max(end, behind)),
      value,
    },
    kind: 'number',
    key: stem === '' ? `alone ${value}` : `number ${measured}${stem}`,
    what,
    size: quantity.value ?? quantity.low ?? quantity.high ?? Infinity,
    count: countOf(sentence, quantity),
  };
}

/** How far behind a number its noun may stand and be printed with it, in UTF-16 units. */
const NAMED_WITHIN = 60;

const SIGNS: ReadonlyMap<string, string> = new Map(
  [...CURRENCY_SIGNS].reverse().map(([sign, code]) => [code, sign]),
);

/** The sign of money or share, or the unit as printed; empty for a plain number. */
function unitOf(document: Document, { kind, currency, end, whole }: Quantity): string {
  if (kind === 'percent') return '%';
  if (kind === 'points') return 'percentage points';
  if (kind === 'money' && currency !== null) return SIGNS.get(currency) ?? currency;
  return kind === 'measure' ? document.text.slice(end, whole.end).replace(/^[\s-]+/u, '') : '';
}

/** In one form for all ways of printing a number, with nothing that the source does not print: a range stays one, and "dozens" stay dozens. */
function printedValue(document: Document, quantity: Quantity): string {
  const { kind, value, low, high, start, end, approximator, comparator, whole } = quantity;
  const printed = document.text.slice(start, end);
  const unit = unitOf(document, quantity);
  const amount = (number: number) => {
    if (kind === 'money')
      return unit.length === 1 ? `${unit}${grouped(number)}` : `${unit} ${grouped(number)}`;
    return kind === 'percent'
      ? `${grouped(number)} %`
      : unit === ''
        ? grouped(number)
        : `${grouped(number)} ${unit}`;
  };
  if (kind === 'ordinal' || kind === 'rank' || kind === 'fraction' || kind === 'score')
    return printed.toLowerCase();
  if (
    value === null &&
    comparator !== 'between' &&
    (low === null || high === null || !/\d|\b(?:to|or|and)\b|[-–]/u.test(printed))
  )
    return printed.toLowerCase();
  if (value === null)
    return `${amount(low!).replace(unit.length > 1 ? ` ${unit}` : /(?: %)$/, '')} to ${amount(high!)}`;
  if (comparator === 'more' || comparator === 'at least') return `at least ${amount(value)}`;
  if (comparator === 'less' || comparator === 'at most') return `at most ${amount(value)}`;
  const before = document.text.slice(whole.start, start).trim();
  if (approximator === 'nearly') return `nearly ${amount(value)}`;
  if (approximator === 'just over') return `just over ${amount(value)}`;
  if (approximator === 'about')
    return `${GUESS.test(before) ? before.toLowerCase() : 'about'} ${amount(value)}`;
  return amount(value);
}

function numberAlone(document: Document, word: Word): Entry {
  const digits = word.text.replaceAll(',', '');
  const size = NUMBER_WORDS.get(word.key) ?? (/^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : Infinity);
  const place = placeOf(document, word.start, word.end);
  const value = Number.isFinite(size) ? grouped(size) : word.text;
  return { figure: { place, value }, kind: 'number', key: `alone ${value}`, what: value, size, count: null };
}

/** With commas between thousands. */
function grouped(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const [whole, fraction] = String(rounded).split('.');
  if (!/^\d+$/.test(whole!)) return String(rounded);
  return `${whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
