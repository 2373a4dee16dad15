import { describe, expect, it } from 'vitest';
import { valuesOf } from './cases.test-data.ts';

describe('number.count', () => {
  it.each([
    [
      'a numbered thing',
      'A magnitude 6.1 earthquake shook Lima.',
      'A magnitude 6.3 earthquake shook Lima.',
      ['6.1', '6.3'],
    ],
    [
      'some of them',
      'Engineers found cracks in two of its pillars.',
      'Engineers found cracks in three of its pillars.',
      ['two', 'three'],
    ],
    [
      'rounded figures',
      'About 80 countries backed the plan.',
      'Nearly 100 countries backed the plan.',
      ['80', '100'],
    ],
    [
      'places in a series',
      'She came third in the race in Lund.',
      'She came fifth in the race in Lund.',
      ['third', 'fifth'],
    ],
    ['ages', 'Brun, 45, was arrested in Leeds.', 'Brun, 54, was arrested in Leeds.', ['45', '54']],
    [
      'lower bounds',
      'At least two miners died in Lota.',
      'At least four miners died in Lota.',
      ['two', 'four'],
    ],
    [
      'shares',
      'Half of the voters in Lund stayed at home.',
      'Some 70 percent of the voters in Lund stayed at home.',
      ['Half', '70 percent'],
    ],
  ])('number.count: %s', (_, a, b, values) => {
    expect(valuesOf('number.count', a, b)).toEqual([values]);
  });

  it.each([
    [
      'a share in words',
      'Half of the voters in Lund stayed at home.',
      'About 50 percent of the voters in Lund stayed at home.',
    ],
    ['a range', 'Between 20 and 30 miners died in Lota.', 'Some 25 miners died in Lota.'],
    ['millions in letters', 'The firm lost 1.2m euros in Lund.', 'The firm lost 1,200,000 euros in Lund.'],
    ['ordinals in figures', 'She came third in the race in Lund.', 'She came 3rd in the race in Lund.'],
    ['dozens', 'Dozens of miners died in Lota.', 'In Lota 34 miners died.'],
  ])('number.count is silent on %s', (_, a, b) => {
    expect(valuesOf('number.count', a, b)).toEqual([]);
  });
});

describe('date', () => {
  it.each([
    [
      'days',
      'The talks began on 3 May in Geneva.',
      'The talks started on 4 May in Geneva.',
      ['3 May', '4 May'],
    ],
    [
      'ordinal days',
      'The ship left Lima on September 19th.',
      'The ship left Lima on September 9th.',
      ['September 19th', 'September 9th'],
    ],
    [
      'years',
      'The bridge in Split was opened in 1955.',
      'The bridge in Split was opened in 1995.',
      ['1955', '1995'],
    ],
    [
      'ISO dates',
      'The talks in Geneva began on 2022-05-03.',
      'The talks in Geneva began on 4 May 2022.',
      ['2022-05-03', '4 May 2022'],
    ],
  ])('date.calendar: %s', (_, a, b, values) => {
    expect(valuesOf('date.calendar', a, b)).toEqual([values]);
  });

  it('date.calendar: weekdays are told from the day of publication', () => {
    const friday = { text: 'The talks in Geneva began on Friday.', published: '2022-07-10' };
    expect(valuesOf('date.calendar', friday, 'The talks in Geneva began on 8 July.')).toEqual([]);
    expect(valuesOf('date.calendar', friday, 'The talks in Geneva began on 9 July.')).toHaveLength(1);
  });

  it('date.weekday: a weekday that is not that of its date', () => {
    expect(valuesOf('date.weekday', 'The talks began on Friday, 8 July 2022.')).toEqual([]);
    expect(valuesOf('date.weekday', 'The talks began on Monday, 8 July 2022.')).toEqual([
      ['Monday', '8 July 2022'],
    ]);
  });
});
