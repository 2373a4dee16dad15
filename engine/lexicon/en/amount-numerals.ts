import type { NumeralExtras } from '../amount-words.ts';

export const ENGLISH_NUMERALS: NumeralExtras = {
  scaleLetters: new Map(
    Object.entries({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, b: 1e9, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, t: 1e12 }),
  ), // prettier-ignore
  links: new Set(['and']),
  articles: new Set(['a', 'an']),
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  vague: new Map(
    Object.entries<readonly [number, number]>({ dozens: [24, 200], scores: [40, 400], tens: [20, 100], hundreds: [200, 2000], thousands: [2000, 1e6], lakhs: [2e5, 1e7], millions: [2e6, 1e9], billions: [2e9, 1e12], trillions: [2e12, 1e15] }),
  ), // prettier-ignore
  some: new Map(Object.entries<readonly [number, number]>({ several: [3, 9], 'a few': [2, 9], few: [2, 9], 'a couple of': [2, 3], 'a couple': [2, 3], many: [5, 9], 'a number of': [2, 99] })), // prettier-ignore
  decimal: '.',
};
