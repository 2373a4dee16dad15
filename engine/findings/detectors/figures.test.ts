import { describe, expect, it } from 'vitest';
import { valuesOf } from './cases.test-data.ts';

describe('number.count', () => {
  it.each([
    ['two teams', "The men's team won four medals in Oslo.", "In Oslo the women's team won six medals."],
    ['two days', 'On Monday the museum counted 420 visitors.', 'On Tuesday the museum counted 610 visitors.'],
    ['two years', 'In 2011 Kell had 5,200 inhabitants.', 'In 2021 Kell had 7,400 inhabitants.'],
    ['before and after', 'Before the war the mill had 40 looms.', 'After the war the mill had 25 looms.'],
  ])('does not count things of two occasions: %s', (_, a, b) => {
    expect(valuesOf('number.count', a, b)).toEqual([]);
  });

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
    [
      'number words',
      'She was fifty-five when she wed.',
      'She was fifty-nine when she wed.',
      ['fifty-five', 'fifty-nine'],
    ],
    [
      'printed twice',
      'The loan runs for six (6) months.',
      'The loan runs for eighteen (18) months.',
      ['six (6) months', 'eighteen (18) months'],
    ],
    [
      'a round plural',
      'Dozens of goats were killed in the fire in Lota on Friday.',
      'At least 11 goats were killed in the fire in Lota on Friday.',
      ['Dozens', '11'],
    ],
    [
      'currencies',
      'Takings fell to $2 million in May.',
      'Takings fell to £2 million in May.',
      ['$2 million', '£2 million'],
    ],
    [
      'percent and points',
      'Prices rose by three percent in June.',
      'Prices rose by three percentage points in June.',
      ['three percent', 'three percentage points'],
    ],
    [
      'limits',
      'More than 400 people sang.',
      'Fewer than 400 people sang.',
      ['More than 400', 'Fewer than 400'],
    ],
    ['votes', 'The board voted 9–2 for the merger.', 'The board voted 6–5 for the merger.', ['9–2', '6–5']],
    [
      'units',
      'The fence is four metres high where it meets the road.',
      'Where it meets the road the fence stands four feet high.',
      ['four metres', 'four feet'],
    ],
    [
      'ranks',
      'It was the driest year in memory.',
      'It was the third driest year in memory.',
      ['driest', 'third driest'],
    ],
    ['quantifiers', 'All of the miners were saved.', 'Most of the miners were saved.', ['All', 'Most']],
    ['places without a noun', 'The dog ran for first.', 'The dog ran for tenth.', ['first', 'tenth']],
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
    ['words and figures', 'Sixty two farms lost their barns.', '62 farms lost their barns.'],
    [
      'long number words',
      'The valley has two million forty one thousand sheep.',
      'The valley has 2,041,000 sheep.',
    ],
    [
      'halves of millions',
      'The pier cost six and a half million pounds.',
      'The pier cost 6.5 million pounds.',
    ],
    ['money in letters', 'Takings reached $2.5bn.', 'Takings reached 2.5 billion dollars.'],
    ['units', 'The inn is 20 miles from the port.', 'The inn is 32 km from the port.'],
    ['crores', 'The dam cost 3 crore rupees.', 'The dam cost 30 million rupees.'],
    ['apostrophes', "The fund holds 250'000 francs.", 'The fund holds 250,000 francs.'],
    ['lengths of time', 'The play runs an hour and a half.', 'The play runs 90 minutes.'],
    ['temperatures', 'It was 86 degrees Fahrenheit (30 C) at dusk.', 'It was 30 degrees Celsius at dusk.'],
    ['fractions', 'The gate is 3½ metres wide.', 'The gate is 3 1/2 metres wide.'],
    ['a third', 'A third of the miners stayed at home.', '33 percent of the miners stayed at home.'],
    ['people of two fates', 'A blast in Lota left 30 dead and 21 hurt.', 'In Lota 30 died in a blast.'],
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
      'halves of the day',
      'The truce starts at 8 a.m. local time on Friday.',
      'The truce starts at 8 p.m. local time on Friday.',
      ['8 a.m. local time', '8 p.m. local time'],
    ],
    ['hours', 'The bus left at 17:00.', 'The bus left at 19:00.', ['17:00', '19:00']],
    [
      'zones',
      'The alarm rang at 7.20 local time.',
      'The alarm rang at 7.20 GMT.',
      ['7.20 local time', '7.20 GMT'],
    ],
    [
      'last and next',
      'The council will meet next Friday in Lund.',
      'The council met last Friday in Lund.',
      ['next Friday', 'last Friday'],
    ],
    [
      'before and after',
      'The horn blew an hour after the wall fell.',
      'The horn had blown an hour before the wall fell.',
      ['an hour after', 'an hour before'],
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

  it('date.calendar: sentences that count otherwise need not tell of one day', () => {
    const on = (day: string, visitors: number) => `On ${day} the museum counted ${visitors} visitors.`;
    expect(valuesOf('date.calendar', on('Monday', 420), on('Tuesday', 610))).toEqual([]);
    expect(valuesOf('date.calendar', on('Monday', 420), on('Tuesday', 420))).toHaveLength(1);
  });

  it('date.calendar: weekdays are told from the day of publication', () => {
    const friday = { text: 'The talks in Geneva began on Friday.', published: '2022-07-10' };
    expect(valuesOf('date.calendar', friday, 'The talks in Geneva began on 8 July.')).toEqual([]);
    expect(valuesOf('date.calendar', friday, 'The talks in Geneva began on 9 July.')).toHaveLength(1);
  });

  it('date.calendar: one printed weekday is no difference, whatever the day of publication', () => {
    const on = (published: string) => ({ text: 'The talks in Geneva began on Monday.', published });
    expect(valuesOf('date.calendar', on('2022-07-05'), on('2022-07-13'))).toEqual([]);
  });

  it('date.weekday: a weekday that is not that of its date', () => {
    expect(valuesOf('date.weekday', 'The talks began on Friday, 8 July 2022.')).toEqual([]);
    expect(valuesOf('date.weekday', 'The talks began on Monday, 8 July 2022.')).toEqual([
      ['Monday', '8 July 2022'],
    ]);
  });
});
