import { expect, it } from 'vitest';
import { withoutTitleCase } from './title-case.ts';

it.each([
  ['Mayor To Resign Over Bribe Scandal', 'mayor to resign over bribe scandal'],
  ['Bettie Page dies in Oslo', null],
  ['Anna Page Dies After Long Illness', 'Anna Page dies after long illness'],
  ['Skaldvik Rushes Emergency Fix After Attack', 'Skaldvik rushes emergency fix after attack'],
  ['Two charged over fire', null],
  ['The Mayor Will Resign On Friday .', null],
  ['', null],
])('%s', (headline, expected) => {
  expect(withoutTitleCase(headline.split(' '))?.join(' ') ?? null).toEqual(expected);
});
