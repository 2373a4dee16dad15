import { expect, it } from 'vitest';
import type { SourceRecord } from '../../../electron/bridge/contract.ts';
import { inSourceOrder, type SourceOrder } from './source-order.ts';

const source = (title: string, outlet: string | null, published: string | null, words: number) =>
  ({ title, outlet, published, words }) as SourceRecord;
const sources = [
  source('Part 10', 'Globe', '2022-07', 10),
  source('part 9', null, '2022-07-19', 900),
  source('Éclair', 'Globe', null, 50),
];
const titles = (order: SourceOrder) => inSourceOrder(sources, order).map(({ title }) => title);

it('sources are listed in the order that is wished, those of which nothing is known last', () => {
  expect(titles('added')).toEqual(['Part 10', 'part 9', 'Éclair']);
  expect(titles('newest')).toEqual(['Éclair', 'part 9', 'Part 10']);
  expect(titles('title')).toEqual(['Éclair', 'part 9', 'Part 10']);
  expect(titles('date')).toEqual(['part 9', 'Part 10', 'Éclair']);
  expect(titles('outlet')).toEqual(['Éclair', 'Part 10', 'part 9']);
  expect(titles('words')).toEqual(['part 9', 'Éclair', 'Part 10']);
});
