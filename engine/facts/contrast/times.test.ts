import { describe, expect, it } from 'vitest';
import { conflictsIn } from './held-facts.test-data.ts';

const told = (a: string, b: string) => conflictsIn(a, b, ['time']);

describe('ages', () => {
  it.each([
    ['Ruth Abel is 47, a former potter.', 'Ruth Abel, 49, waved.', '47 / 49: age'],
    [
      'He recalled a cart, though he had been sixteen.',
      'He was six years old at the time.',
      'sixteen / six years old: age',
    ],
    ['The potter Ruth Abel turned 50.', 'Ruth Abel (51) waved.', '50 / 51: age'],
    ['The girl is 9.', 'The girl, aged 11, waved.', '9 / 11: age'],
    ['It hit a potter of 20.', 'The potter, aged 21, waved.', '20 / 21: age'],
    ['The Swiss, 61, waved.', 'The 60-year-old potter waved.', '61 / 60-year-old: age'],
  ])('%s | %s', (a, b, conflict) => {
    expect(told(a, b)).toContain(conflict);
  });

  it.each([
    ['Ruth Abel is 47.', 'Ivo Lind is 49.'],
    ['Ruth Abel is 47, a former potter.', 'The 47-year-old Ruth Abel waved.'],
    ['Platform is 9, they said.', 'Ruth Abel is 47.'],
    ['Ruth Abel, 59, waved.', 'Ruth Abel, who turns 60 in the autumn, waved.'],
  ])('none: %s | %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});

describe('hours, days and lengths', () => {
  it.each([
    [
      'We were there at twenty to six, ten minutes before the bell at half past.',
      'The bell rang at 18.15.',
      'half past / 18.15: clock',
    ],
    [
      'The parade has been postponed from two o’clock to half past four.',
      'The parade will start at half past three instead of two o’clock.',
      'half past four / half past three: clock',
    ],
    [
      'The sale shall open on Monday and end on 11 June.',
      'You have until 21 June to buy.',
      '11 June / 21 June: day',
    ],
    [
      'They sat in the lift for fifty minutes before a mechanic came.',
      'It was five hours before a mechanic came.',
      'fifty minutes / five hours: length',
    ],
    [
      'The choir meets on alternate Mondays.',
      'The choir meets every Monday.',
      'alternate Mondays / every Monday: rate',
    ],
    [
      'It happened at about 7.30 on Saturday morning.',
      'It happened before 7 a.m. on Saturday.',
      '7.30 / 7 a.m.: clock',
    ],
    ['The mill shut at around 6.15.', 'The mill shut at 7.45 that evening.', '6.15 / 7.45: clock'],
    [
      'She had left the hall twenty minutes earlier.',
      'She had left the hall ten minutes before.',
      'twenty minutes earlier / ten minutes before: shift',
    ],
    [
      'The well is an hour’s ride from the village.',
      'The well is ten minutes on foot from the village.',
      'an hour / ten minutes: length',
    ],
  ])('%s | %s', (a, b, conflict) => {
    expect(told(a, b)).toContain(conflict);
    expect(told(b, a)).toHaveLength(told(a, b).length);
  });

  it.each([
    ['The sale ends on 11 June.', 'You have until 11 June to buy.'],
    ['The shop is open from two o’clock to four o’clock.', 'They came at three o’clock.'],
    ['It rose to 17.15 euros.', 'The bell rang at 18.15.'],
    ['The index rose by 7.30 on Saturday.', 'The index fell by 9.15 on Saturday.'],
    ['The choir meets on alternate Mondays.', 'The choir meets every other Monday.'],
  ])('none: %s | %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
