import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { mirrored } from './contrast.ts';
import { contrastTimeWithNumber } from './misread.ts';
import { contrastMultiples, multiplesIn } from './multiples.ts';
import { quantityIn, timeIn } from './sides.test-data.ts';

const multiple = (text: string) => {
  const document = analyse(text, 'en');
  return document.sentences.flatMap((sentence) => multiplesIn(document, sentence))[0]!;
};

describe('multiples', () => {
  it.each([
    ['Sales doubled.', 'Sales rose by 100 percent.', 'equivalent multiple'],
    ['Sales doubled.', 'Sales grew 100%.', 'equivalent multiple'],
    ['Sales doubled.', 'Sales rose twofold.', 'equivalent multiple'],
    ['Sales doubled.', 'Sales doubled.', 'equal same'],
    ['Sales doubled.', 'Sales tripled.', 'conflict value'],
    ['Sales trebled.', 'Sales tripled.', 'equivalent multiple'],
    ['Sales tripled.', 'Sales rose by 200 percent.', 'equivalent multiple'],
    ['Sales tripled.', 'Sales rose by 300 percent.', 'conflict value'],
    ['Sales doubled.', 'Sales rose by 50 percent.', 'conflict value'],
    ['Sales halved.', 'Sales fell by 50 percent.', 'equivalent multiple'],
    ['Sales halved.', 'Sales fell by half.', 'equivalent multiple'],
    ['Sales halved.', 'Sales doubled.', 'conflict value'],
    ['Sales halved.', 'Sales fell by 40 percent.', 'conflict value'],
    ['Sales more than doubled.', 'Sales rose by 130 percent.', 'wider bounds'],
    ['Sales more than doubled.', 'Sales rose by 80 percent.', 'conflict bounds'],
    ['Sales nearly doubled.', 'Sales rose by 95 percent.', 'equivalent approximation'],
    ['Sales nearly doubled.', 'Sales rose by 20 percent.', 'conflict value'],
    ['Sales more than halved.', 'Sales fell by 60 percent.', 'wider bounds'],
    ['Sales more than halved.', 'Sales fell by 40 percent.', 'conflict bounds'],
    ['Sales rose by 20 percent.', 'Sales fell by 20 percent.', 'conflict value'],
    ['Sales rose by 20 percent.', 'Sales rose by a fifth.', 'equivalent multiple'],
    ['Sales rose by a third in May.', 'Sales rose by 33 percent.', 'equivalent share'],
  ])('%s / %s: %s', (a, b, told) => {
    const found = contrastMultiples(multiple(a), multiple(b));
    expect(`${found.relation} ${found.why}`).toBe(told);
    expect(contrastMultiples(multiple(b), multiple(a))).toEqual(mirrored(found));
  });

  it.each([
    'He booked a double room.',
    'Support fell by half time.',
    'Support was raised by a third man.',
    'Support rose to 50 percent.',
    'Half of the room was empty.',
  ])('reads none in “%s”', (text) => {
    expect(multiple(text)).toBeUndefined();
  });
});

describe('a time beside a bare number', () => {
  const age = timeIn('A driver aged 34 was hurt.');
  const year = timeIn('The mine closed in 1931.');
  it.each([
    [age, 'The magnitude was 34.', 'incomparable kind'],
    [age, 'Police counted 34 cars.', 'incomparable kind'],
    [age, 'It cost $34.', 'incomparable kind'],
    [year, 'Police counted 1,934 cars.', 'incomparable kind'],
  ])('is nothing against what counts or measures', (time, text, told) => {
    const { relation, why } = contrastTimeWithNumber(time, quantityIn(text));
    expect(`${relation} ${why}`).toBe(told);
  });

  it.each([
    [age, 34, 'equivalent age'],
    [age, 43, 'conflict digits'],
    [age, 35, 'conflict age'],
    [age, 3400, 'incomparable kind'],
    [year, 1931, 'equivalent year'],
    [year, 1934, 'conflict digits'],
    [year, 1954, 'conflict year'],
    [year, 31, 'incomparable kind'],
  ])('is compared with a number of its sort', (time, value, told) => {
    const side = quantityIn('Police counted 5 cars.');
    const bare = { ...side, quantity: { ...side.quantity, kind: 'number' as const, counted: null, value, low: value, high: value } }; // prettier-ignore
    const { relation, why } = contrastTimeWithNumber(time, bare);
    expect(`${relation} ${why}`).toBe(told);
  });
});
