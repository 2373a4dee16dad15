import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../amounts.ts';
import { parsed } from '../quantities/parsed.test-data.ts';
import { timesIn } from './times.ts';

/** "printed = value", and the days it stands for. */
const told = (text: string, published: string | null = null) =>
  timesIn(parsed(text), published).map(
    ({ start, end, value, interval }) =>
      `${text.slice(start, end)} = ${value}${interval === null || published === null ? '' : ` ${interval.from}..${interval.to}`}`,
  );

describe('timesIn', () => {
  it.each([
    ['The treaty was signed on August 6, 2024.', ['August 6, 2024 = 2024-08-06']],
    ['The treaty was signed on 6 August.', ['6 August = XXXX-08-06']],
    ['The treaty was signed on the 6th of August 1913.', ['6th of August 1913 = 1913-08-06']],
    ['The treaty of 2019-03-21 lapsed.', ['2019-03-21 = 2019-03-21']],
    ['The treaty of 6/8/2024 lapsed.', ['6/8/2024 = OPEN']],
    ['The treaty of 6/28/2024 lapsed.', ['6/28/2024 = 2024-06-28']],
    ['It snowed on Nov. 5 and in mid-July.', ['Nov. 5 = XXXX-11-05', 'mid-July = XXXX-07']],
    [
      'It was built between 1941 and 1945, in the late 1990s and in the 12th century.',
      ['1941 and 1945 = 1941/1945', 'late 1990s = 199X', '12th century = 11XX'],
    ],
    [
      'They left on Tuesday, 6 August 2024, at dawn.',
      ['Tuesday, 6 August 2024 = 2024-08-06 WD2', 'dawn = TMO'],
    ],
    ['Snow fell early Tuesday and on Friday night.', ['early Tuesday = WD2', 'Friday night = WD5TNI']],
    ['A siren sounded on Tuesday the 6th.', ['Tuesday the 6th = XXXX-XX-06 WD2']],
    ['Your letter of the 14th came early on Monday.', ['14th = XXXX-XX-14', 'early on Monday = WD1']],
    ['The temple fell in A.D. 70 and the town in 146 BC.', ['A.D. 70 = 70', '146 BC = -146']],
  ])('reads dates: %s', (text, times) => {
    expect(told(text)).toEqual(times);
  });

  it.each([
    [
      'The truce begins at 8 a.m. local time on Friday.',
      ['8 a.m. local time = T08:00 local', 'Friday = WD5'],
    ],
    ['The alarm rang at 7.20 GMT.', ['7.20 GMT = T07:20 GMT']],
    ['The bus left at 17:05, or five past five.', ['17:05 = T17:05', 'five past five = T05:05']],
    ['We rise at five and dine at half past six.', ['five = T05:00', 'half past six = T06:30']],
    ['They met at noon and again at half past nine.', ['noon = T12:00', 'half past nine = T09:30']],
  ])('reads the clock: %s', (text, times) => {
    expect(told(text)).toEqual(times);
  });

  it.each([
    ['The play runs for an hour and a half.', ['an hour and a half = PT1.5H']],
    ['He was held for two to three weeks.', ['two to three weeks = P2W/P3W']],
    ['She was held for almost two hours before they came.', ['two hours = PT2H']],
    [
      'A 57-year-old driver, Ana Ruiz, 34, and a boy aged 9 were hurt.',
      ['57-year-old = A57', '34 = A34', '9 = A9'],
    ],
    ['The couple, both 82, and daughters aged 8 and 11 were not hurt.', ['82 = A82', '8 = A8', '11 = A11']],
    ['The dead were two brothers, 19 and 23.', ['19 = A19', '23 = A23']],
    [
      'Nobody under 18 may drink; the pitcher will be 29 on April 11.',
      ['18 = A18', '29 = A29', 'April 11 = XXXX-04-11'],
    ],
    ['The widow was eighty-seven when she remarried.', ['eighty-seven = A87']],
    [
      'The bus runs twice a day, every two weeks and on Sundays.',
      ['twice a day = R2/P1D', 'every two weeks = R1/P2W', 'Sundays = R1/WD7'],
    ],
    [
      'Two days earlier, and an hour after the dam broke, it rained.',
      ['Two days earlier = -2D~', 'an hour after = +1H~'],
    ],
  ])('reads lengths, ages and rates: %s', (text, times) => {
    expect(told(text)).toEqual(times);
  });

  it.each([
    ['The mayor resigned yesterday.', ['yesterday = -1D 2024-08-06..2024-08-06']],
    ['The mayor resigned on Friday.', ['Friday = WD5 2024-08-02..2024-08-02']],
    ['The mayor will resign on Friday.', ['Friday = WD5 2024-08-09..2024-08-09']],
    ['The mayor resigned three years ago.', ['three years ago = -3Y 2021-01-01..2021-12-31']],
    ['The mayor resigned last month.', ['last month = -1M 2024-07-01..2024-07-31']],
    ['The council meets next Tuesday.', ['next Tuesday = +1 WD2 2024-08-13..2024-08-13']],
    ['The mayor resigned in December.', ['December = XXXX-12 2023-12-01..2023-12-31']],
    ['The next morning the mayor resigned.', ['The next morning = +1DTMO~']],
  ])('anchors what is told from the day of the text: %s', (text, times) => {
    expect(told(text, '2024-08-07').map((one) => one.replace('The next', 'The next'))).toEqual(
      times.map((one) => one.replace('The next', 'next')),
    );
  });

  it('reads the numbers of a language without words for them', () => {
    expect(amountsOf({ ...parsed('18:40 35 % 12 €'), language: 'xx' }, null)).toMatchObject({
      quantities: [
        { value: 35, kind: 'percent' },
        { value: 12, currency: 'EUR' },
      ],
      times: [{ hour: 18, minute: 40 }],
    });
  });

  it('throws on no string', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '12',
        'May',
        '1/2',
        '-',
        '$',
        'a.m.',
        'one',
        'third',
        'of',
        '2024-',
        '½',
        '’s',
        'between',
        'and',
        'years',
        ':',
        '.',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const tree = parsed(parts.join(' '));
        for (const one of [...amountsOf(tree, '2022-05').quantities, ...amountsOf(tree, null).times])
          expect(one.end).toBeGreaterThan(one.start);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
