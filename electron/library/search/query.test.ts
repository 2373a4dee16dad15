import { describe, expect, it } from 'vitest';
import { dateFits, fieldFits, type Query, readQuery } from './query.ts';

/** A query in brackets, short. */
function shown(query: Query | null): string {
  if (query === null) return 'nothing';
  switch (query.kind) {
    case 'phrase':
      return `${query.terms.join('+')}${query.prefix ? '*' : ''}`;
    case 'near':
      return `(${shown(query.a)} ~${query.within} ${shown(query.b)})`;
    case 'field':
      return `${query.field}=${query.value}`;
    case 'not':
      return `!${shown(query.part)}`;
    default:
      return `(${query.parts.map(shown).join(query.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

describe('a query', () => {
  it.each([
    ['ferry', 'ferry'],
    ['Ferry capsized', '(ferry & capsized)'],
    ['"the ferry" lake', '(the+ferry & lake)'],
    ['“the ferry”', 'the+ferry'],
    ['"the ferry', 'the+ferry'],
    ['45,000', '45+000'],
    ['ferr*', 'ferr*'],
    ['"the ferr"*', 'the+ferr*'],
    ['ferry OR boat lake', '(ferry | (boat & lake))'],
    ['(ferry OR boat) lake', '((ferry | boat) & lake)'],
    ['ferry NOT lake', '(ferry & !lake)'],
    ['ferry -lake', '(ferry & !lake)'],
    ['ferry -"blue lake"', '(ferry & !blue+lake)'],
    ['co-operation', 'co+operation'],
    ['ferry NEAR/5 lake', '(ferry ~5 lake)'],
    ['outlet:Mirror ferry', '(outlet=Mirror & ferry)'],
    ['outlet:"The Mirror"', 'outlet=The Mirror'],
    ['-outlet:Mirror ferry', '(!outlet=Mirror & ferry)'],
    ['date:2022-07..2022-09', 'date=2022-07..2022-09'],
    ['he said: no', '(he & said & no)'],
    ['外交部', '外交+交部'],
    ['京', '京*'],
    ['', 'nothing'],
    ['— …', 'nothing'],
    ['((', 'nothing'],
    [') ferry (', 'ferry'],
    ['OR ferry', 'ferry'],
    ['NOT', 'nothing'],
    ['ferry NEAR', 'ferry'],
  ])('%s is read as %s', (typed, expected) => {
    expect(shown(readQuery(typed))).toBe(expected);
  });

  it('takes its last word as a beginning while it is typed', () => {
    const typing = (typed: string) => shown(readQuery(typed, { typing: true }));
    expect(typing('blue fer')).toBe('(blue & fer*)');
    expect(typing('fer ')).toBe('fer');
    expect(typing('"the fer')).toBe('the+fer*');
    expect(typing('"the ferry"')).toBe('the+ferry');
  });
});

it('fields fit by words, the last by its beginning', () => {
  expect(fieldFits('The Daily Mirror', 'daily mir')).toBe(true);
  expect(fieldFits('The Daily Mirror', 'irror')).toBe(false);
  expect(fieldFits(null, 'x')).toBe(false);
});

it.each([
  ['2022-08-01', '2022-07..2022-09', true],
  ['2022-09-30', '2022-07..2022-09', true],
  ['2022-10-01', '2022-07..2022-09', false],
  ['2022-06-30', '2022-07..2022-09', false],
  ['2022', '2022-07..2022-09', true],
  ['2022-07-19', '2022', true],
  ['2021-07-19', '2022', false],
  ['2022-07-19', '2022-07-19..', true],
  ['2022-07-18', '2022-07-19..', false],
  ['2022-07-18', '..2022', true],
  [null, '2022', false],
])('a date %s and %s: %s', (date, wanted, fits) => {
  expect(dateFits(date, wanted)).toBe(fits);
});
