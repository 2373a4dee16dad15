import { DisjointSets, firstWhere } from '../algorithms/index.ts';
import { compatible } from '../findings/evidence/counts.ts';
import type { Document } from '../analysis/document.ts';
import type { Finding, Span } from '../types.ts';
import type { FigureGroup, FigureStatus } from './types.ts';
import { entriesIn, type Entry } from './figure-entries.ts';

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
  const rank: Record<FigureStatus, number> = { differs: 0, same: 1, compatible: 1, varies: 2, once: 3 };
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
        : values.size === 1
          ? 'same'
          : areCompatible(entries)
            ? 'compatible'
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
function areCompatible(entries: readonly Entry[]): boolean {
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
