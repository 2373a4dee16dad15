import { expect, it } from 'vitest';
import type { ParagraphLayout } from '../layout/layout.ts';
import { nextSlice } from './draw-slices.ts';

const paragraph = (index: number, length = 10): ParagraphLayout => ({
  index,
  role: 'body',
  number: index + 1,
  start: index * 100,
  end: index * 100 + length,
  pieces: [],
});
const five = () => [0, 1, 2, 3, 4].map((index) => paragraph(index));

it('draws a short text at once', () => {
  const wanted = five();
  expect(nextSlice([], wanted)).toBe(wanted);
});

it('draws a long text slice by slice, and keeps what is shown until its turn', () => {
  const [before, wanted] = [five(), five()];
  const first = nextSlice(before, wanted, 20);
  expect(first).toEqual(wanted);
  expect(first.map((p, i) => p === wanted[i])).toEqual([true, true, false, false, false]);
  const second = nextSlice(first, wanted, 20);
  expect(second.map((p, i) => p === wanted[i])).toEqual([true, true, true, true, false]);
  expect(nextSlice(second, wanted, 20)).toBe(wanted);
});

it('changes a far paragraph at once when nothing before it has changed', () => {
  const before = five();
  const wanted = before.map((p) => (p.index === 4 ? paragraph(4, 50) : p));
  expect(nextSlice(before, wanted, 20)).toBe(wanted);
});

it('never shows two paragraphs that begin at the same place', () => {
  const next = nextSlice(five(), [paragraph(0, 250), paragraph(3), paragraph(4)], 20);
  expect(next.map((p) => p.start)).toEqual([0, 300, 400]);
});
