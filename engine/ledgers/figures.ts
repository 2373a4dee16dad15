import { firstWhere } from '../algorithms/index.ts';
import { datesIn, type PrintedDate } from '../findings/dates.ts';
import { compatible, quantitiesIn, type Quantity } from '../findings/quantities.ts';
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
  readonly quantity: Quantity | null;
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
  const parent = new Map<string, string>();
  const root = (key: string) => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const { keys } of disputed)
    for (const key of keys) {
      const [one, other] = [root(keys[0]!), root(key)].sort();
      if (one !== other) parent.set(other!, one!);
    }
  return root;
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
  const quantities = entries.flatMap(({ quantity }) => quantity ?? []);
  if (quantities.length !== entries.length) return false;
  const low = quantities.reduce((most, one) => (one.low > most.low ? one : most));
  const high = quantities.reduce((least, one) => (one.high < least.high ? one : least));
  return compatible(low, high);
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]![0];
}

function entriesIn(document: Document, sentence: DocumentSentence): Entry[] {
  const dates = datesIn(sentence);
  const overlaps = (span: Span, others: readonly Span[]) =>
    others.some(({ start, end }) => span.start < end && start < span.end);
  const quantities = quantitiesIn(sentence).filter((quantity) => !overlaps(quantity, dates));
  const taken: Span[] = [...dates, ...quantities];
  const written = numericDates(sentence).filter((date) => !overlaps(date, taken));
  taken.push(...written);
  const alone = sentence.words.filter((word) => word.kind === 'number' && !overlaps(word, taken));
  return [
    ...[...dates, ...written].map((date) => dateEntry(document, date)),
    ...quantities.map((quantity) => quantityEntry(document, sentence, quantity)),
    ...alone.map((word) => numberAlone(document, word)),
  ].sort((x, y) => x.figure.place.start - y.figure.place.start);
}

function placeOf({ id, text }: Document, start: number, end: number): Place {
  return { source: id, start, end, quote: text.slice(start, end) };
}

/** `2022-05-09`: year, month and day in figures. */
function numericDates({ words }: DocumentSentence): PrintedDate[] {
  return words.flatMap((word, at): PrintedDate[] => {
    if (!/^(?:1\d|20)\d\d$/.test(word.text)) return [];
    const [dash, month, again, day] = words.slice(at + 1, at + 5);
    if (dash?.text !== '-' || again?.text !== '-' || day === undefined || day.start !== word.end + 4)
      return [];
    const [m, d] = [Number(month!.text), Number(day.text)];
    if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return [];
    return [{ start: word.start, end: day.end, year: Number(word.text), month: m - 1, day: d }];
  });
}

function dateEntry(document: Document, { start, end, day, month, year, weekday }: PrintedDate): Entry {
  const parts = [
    weekday === undefined ? undefined : DAYS[weekday],
    day,
    month === undefined ? undefined : MONTHS[month],
    year,
  ];
  const printed = parts.filter((part) => part !== undefined).join(' ');
  const value = printed === '' ? document.text.slice(start, end) : printed;
  const size = (year ?? 9999) * 10_000 + ((month ?? 12) + 1) * 100 + (day ?? 0) + (weekday ?? 0) / 10;
  const figure = { place: placeOf(document, start, end), value };
  return { figure, kind: 'date', key: `date ${value}`, what: value, size, quantity: null };
}

const ABOUT = /\b(?:about|around|some|roughly|approximately|circa)\s+[$€£¥]?$/i;
const NEARLY = /\b(?:nearly|almost)\s+[$€£¥]?$/i;
const PLURAL = /(?:[^s]s|people|men|women|children)$/;
/** Stems behind a measure that are not what is counted ("three years ago"). */
const NOT_COUNTED: ReadonlySet<string> = new Set(['ago', 'later', 'earlier', 'old', 'long', 'away']);
/** How far before a figure its "about" can stand, in UTF-16 units. */
const BEFORE = 20;

function quantityEntry(document: Document, sentence: DocumentSentence, quantity: Quantity): Entry {
  const { low, high, counted, start, end } = quantity;
  const before = document.text.slice(Math.max(sentence.start, start - BEFORE), start);
  const unit = counted[0]!;
  const sign = /^[$€£¥₹₽]$/u.test(unit) ? unit : '';
  const amount = (value: number) => `${sign}${grouped(value)}${unit === '%' ? ' %' : ''}`;
  let value = amount((low + high) / 2);
  if (high === Infinity) value = `at least ${amount(low)}`;
  else if (NEARLY.test(before)) value = `nearly ${amount(high)}`;
  else if (low === 0 && high > 0) value = `at most ${amount(high)}`;
  else if (ABOUT.test(before)) value = `about ${value}`;
  const after = sentence.words.filter((word) => word.start >= end && word.start - end < 60);
  const words = counted.flatMap((stem) => after.find((word) => word.stem === stem) ?? []);
  // "1,200 people came", "two European diplomats": what is counted stands in the plural, if anything does.
  const named =
    words.find(({ key }) => PLURAL.test(key)) ?? words.findLast(({ stem }) => !NOT_COUNTED.has(stem));
  const stem = named?.stem ?? unit;
  const what = named?.text ?? unit;
  const place = placeOf(document, start, named?.end ?? end);
  const size = high === Infinity ? low : low === 0 ? high : (low + high) / 2;
  return { figure: { place, value }, kind: 'number', key: `number ${stem}`, what, size, quantity };
}

function numberAlone(document: Document, word: Word): Entry {
  const digits = word.text.replaceAll(',', '');
  const size = NUMBER_WORDS.get(word.key) ?? (/^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : Infinity);
  const place = placeOf(document, word.start, word.end);
  if (/^(?:1[5-9]|20)\d\d$/.test(word.text))
    return { figure: { place, value: word.text }, kind: 'date', key: `date ${word.text}`, what: word.text, size: size * 10_000, quantity: null }; // prettier-ignore
  const value = Number.isFinite(size) ? grouped(size) : word.text;
  return {
    figure: { place, value },
    kind: 'number',
    key: `alone ${value}`,
    what: value,
    size,
    quantity: null,
  };
}

/** With commas between thousands. */
function grouped(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const [whole, fraction] = String(rounded).split('.');
  if (!/^\d+$/.test(whole!)) return String(rounded);
  return `${whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
