import type { NumeralWords } from '../amount-words.ts';

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '); // prettier-ignore

const SMALL_ORDINALS = ORDINALS.map((word, index): [string, number] => [word, index + 1]);
const TENTHS = TENS.map((word, index): [string, number] => [`${word.slice(0, -1)}ieth`, 20 + index * 10]);

export const ENGLISH_NUMERALS: NumeralWords = {
  cardinals: new Map([
    ...UNITS.map((word, index): [string, number] => [word, index]),
    ...TENS.map((word, index): [string, number] => [word, 20 + index * 10]),
    ['fourty', 40],
    ['nil', 0],
  ]),
  scales: new Map(
    Object.entries({ dozen: 12, score: 20, hundred: 100, thousand: 1e3, lakh: 1e5, lakhs: 1e5, million: 1e6, crore: 1e7, crores: 1e7, billion: 1e9, trillion: 1e12, quadrillion: 1e15 }),
  ), // prettier-ignore
  scaleLetters: new Map(
    Object.entries({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, b: 1e9, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, t: 1e12 }),
  ), // prettier-ignore
  links: new Set(['and']),
  articles: new Set(['a', 'an']),
  ordinals: new Map([...SMALL_ORDINALS, ...TENTHS, ['hundredth', 100], ['thousandth', 1000]]),
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  fractions: new Map([
    ['half', 1 / 2],
    ['halves', 1 / 2],
    ['quarter', 1 / 4],
    ['quarters', 1 / 4],
    ...SMALL_ORDINALS.slice(2).flatMap(([word, value]): [string, number][] => [
      [word, 1 / value],
      [`${word}s`, 1 / value],
    ]),
    ['twentieth', 1 / 20],
    ['hundredth', 1 / 100],
    ['hundredths', 1 / 100],
  ]),
  vague: new Map(
    Object.entries<readonly [number, number]>({ dozens: [24, 200], scores: [40, 400], tens: [20, 100], hundreds: [200, 2000], thousands: [2000, 1e6], lakhs: [2e5, 1e7], millions: [2e6, 1e9], billions: [2e9, 1e12], trillions: [2e12, 1e15] }),
  ), // prettier-ignore
  some: new Map(Object.entries<readonly [number, number]>({ several: [3, 9], 'a few': [2, 9], few: [2, 9], 'a couple of': [2, 3], 'a couple': [2, 3], many: [5, 9] })), // prettier-ignore
  partitives: new Set(['of']),
  halves: {
    words: new Set(['half']),
    notBehind: new Set('other better - time an a hour'.split(' ')),
    before: new Set('the a an its their his her our all those these that as were was are is have had'.split(' ')), // prettier-ignore
  },
  bareParts: {
    before: new Set(
      'below above under by than nearly almost about around over only just up down roughly some'.split(' '),
    ),
    behind: new Set('for at voted said within in since from to between on after over during this and or last compared when while because as by more less'.split(' ')), // prettier-ignore
  },
  joint: null,
  decimal: '.',
};
