import { expect, it } from 'vitest';
import type { RedlineHalf, RedlineStretch } from './redline.ts';
import { sayStretch } from './say-stretch.ts';

const half = (text: string): RedlineHalf => ({
  runs: [{ start: 0, end: text.length, text, edits: [], findings: [] }],
  before: '',
});
const stretch = (change: Partial<RedlineStretch>): RedlineStretch => ({
  id: 'x',
  tag: 'same',
  kind: null,
  older: null,
  newer: null,
  moved: null,
  other: null,
  of: 'x',
  ...change,
});
const gone = stretch({ tag: 'del', kind: 'number', older: half('40,000') });
const put = stretch({ tag: 'ins', kind: 'number', newer: half('45,000') });

it('says a replacement from either of its sides', () => {
  const said = 'Number: “40,000” in A, “45,000” in B.';
  expect(sayStretch([gone, put], 0, ['A', 'B'])).toBe(said);
  expect(sayStretch([gone, put], 1, ['A', 'B'])).toBe(said);
});

it('says what one version alone has, and what was moved', () => {
  const full = stretch({ tag: 'ins', kind: 'wording', newer: half('full ') });
  expect(sayStretch([stretch({}), full], 1, ['A', 'B'])).toBe('Wording: “full” is only in B.');
  expect(sayStretch([gone, full], 0, ['A', 'B'])).toBe('Number: “40,000” is only in A.');
  expect(sayStretch([stretch({ moved: 'here' })], 0, ['A', 'B'])).toBe('Moved: it stood elsewhere in A.');
  expect(sayStretch([stretch({ tag: 'del', moved: 'away' })], 0, ['A', 'B'])).toMatch(/elsewhere in B/);
});

it('says nothing where both versions are the same', () => {
  expect(sayStretch([stretch({})], 0, ['A', 'B'])).toBeUndefined();
  expect(sayStretch([], 0, ['A', 'B'])).toBeUndefined();
});
