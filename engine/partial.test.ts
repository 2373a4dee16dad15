import { expect, it } from 'vitest';
import { compare } from './index.ts';
import type { Comparison } from './types.ts';

const one = 'It rained all night. Three envoys of China wrote to Bachelet on Friday. Nobody answered.';
const other = 'It rained all night. On Friday four envoys of China wrote to Bachelet. The office was closed.';
const texts = [
  { id: 'a', text: one },
  { id: 'b', text: other },
];

it('tells first which sentences are identical, then all links, and the same at the end as without', () => {
  const told: Comparison[] = [];
  const result = compare(texts, { partial: (make) => told.push(make()) });
  expect(told.map(({ links }) => links.map(({ a }) => a[0]?.quote))).toEqual([
    ['It rained all night.'],
    result.links.map(({ a }) => a[0]?.quote),
  ]);
  for (const { links, findings, precise } of told) {
    expect(findings).toEqual([]);
    expect(links.flatMap(({ edits }) => edits)).toEqual([]);
    expect(precise).toBe(false);
  }
  expect(told.at(-1)?.texts).toEqual(result.texts);
  expect(told.at(-1)?.rows).toEqual(result.rows);
  expect(result).toEqual(compare(texts));
});

it('tells of a pair when those before it are linked', () => {
  const told: number[] = [];
  compare([...texts, { id: 'c', text: 'It rained all night. The envoys had left.' }], {
    partial: (make) =>
      told.push(new Set(make().links.flatMap(({ a, b }) => [a[0]!.source, b[0]!.source])).size),
  });
  expect(told).toEqual([2, 3, 3, 3]);
});
