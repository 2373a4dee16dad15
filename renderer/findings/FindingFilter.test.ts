import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { EVERY_FINDING, type FindingFilter as Filter } from '../session/comparison/finding-filter.ts';
import type { OpenComparison } from '../session/comparison/open-comparison.svelte.ts';
import FindingFilter from './FindingFilter.svelte';

afterEach(cleanup);

const finding = { id: 'f1', type: 'number', significance: 1 };

it.each<readonly [string, Filter, number, string]>([
  ['nothing is asked for', EVERY_FINDING, 3, ''],
  ['something may be left out', { ...EVERY_FINDING, hideDismissed: true }, 2, '2 of 3'],
  ['what the second reader says is asked for', { ...EVERY_FINDING, reader: 'agrees' }, 1, '1 of 3'],
  // An order leaves nothing out: “3 of 3” would say that it might.
  ['an order alone is asked for', { ...EVERY_FINDING, byReader: true }, 3, 'sorted'],
])('where %s its button says so', (_, filter, shown, words) => {
  const open = {
    filter,
    filterNow: filter,
    findings: [finding, finding, finding],
    shown: Array.from({ length: shown }, () => finding),
    secondReading: null,
    readingOf: () => undefined,
  } as unknown as OpenComparison;
  render(FindingFilter, { open });
  expect(screen.getByRole('button', { name: 'Filter findings' }).textContent?.trim()).toBe(words);
});
