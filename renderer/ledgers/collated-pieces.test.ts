import { expect, it } from 'vitest';
import { earlyEnds } from './collated-pieces.ts';

it('tells with which words a wording ends before the others', () => {
  expect(
    earlyEnds([
      { same: true, readings: ['We', 'We', 'We'] },
      { same: false, readings: ['have', '', 'have'] },
      {
        same: true,
        readings: [
          'never ignored a warning, but we took our time',
          'never ignored a warning, but we took our time',
          'never ignored a warning,',
        ],
      },
    ]),
  ).toEqual([null, null, 'a warning']);
  expect(
    earlyEnds([
      { same: true, readings: ['The work', 'The work'] },
      { same: false, readings: ['starts if they pay', null] },
    ]),
  ).toEqual([null, 'The work']);
});
