import { expect, it } from 'vitest';
import { inParts, PART } from './parts.ts';

const paragraphs = Array.from({ length: 2 * PART + 3 }, (_, index) => ({ index }));

it('cuts paragraphs into parts, the last one shorter', () => {
  const parts = inParts(paragraphs, []);
  expect(parts.map((part) => part.length)).toEqual([PART, PART, 3]);
  expect(parts.flat()).toEqual(paragraphs);
  expect(inParts([], parts)).toEqual([]);
});

it('keeps the parts in which nothing has changed', () => {
  const before = inParts(paragraphs, []);
  const after = inParts(paragraphs.with(PART, { index: -1 }), before);
  expect(after.map((part, i) => part === before[i])).toEqual([true, false, true]);
});
