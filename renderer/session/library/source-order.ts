import type { SourceRecord } from '../../../electron/bridge/contract.ts';

/** The orders in which sources can be listed: as they were added, the last one first, by title, newest date, outlet, greatest length. */
export const SOURCE_ORDERS = [
  { value: 'added', label: 'Added' },
  { value: 'newest', label: 'Latest' },
  { value: 'title', label: 'Title' },
  { value: 'date', label: 'Date' },
  { value: 'outlet', label: 'Outlet' },
  { value: 'words', label: 'Length' },
] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number]['value'];

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
/** Those of which nothing is known come last. */
const byText = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : collator.compare(a, b);
const byDate = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : b.localeCompare(a);

const COMPARE: Readonly<Record<SourceOrder, ((a: SourceRecord, b: SourceRecord) => number) | null>> = {
  added: null,
  newest: null,
  title: (a, b) => byText(a.title, b.title),
  date: (a, b) => byDate(a.published, b.published),
  outlet: (a, b) => byText(a.outlet, b.outlet) || byText(a.title, b.title),
  words: (a, b) => b.words - a.words,
};

/** Sources, given as they were added, in an order; those that are equal in it stay as they were. */
export function inSourceOrder(sources: readonly SourceRecord[], order: SourceOrder): readonly SourceRecord[] {
  if (order === 'newest') return sources.toReversed();
  const compare = COMPARE[order];
  return compare === null ? sources : sources.toSorted(compare);
}
