import { expect, it } from 'vitest';
import { nextSlice } from './draw-slices.ts';

const paragraphs = [0, 10, 20, 30, 40].map((start) => ({ start, end: start + 10 }));

it('draws a short text at once', () => expect(nextSlice(paragraphs, 0)).toBe(5));

it('draws a long text slice by slice', () => {
  expect(nextSlice(paragraphs, 0, 20)).toBe(2);
  expect(nextSlice(paragraphs, 2, 20)).toBe(4);
  expect(nextSlice(paragraphs, 4, 20)).toBe(5);
  expect(nextSlice(paragraphs, 5, 20)).toBe(5);
});

it('draws a paragraph that is longer than a slice', () => {
  expect(nextSlice([{ start: 0, end: 90 }, ...paragraphs], 0, 20)).toBe(1);
});
