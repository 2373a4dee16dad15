import type { Bounds, Numerals, Quantifier } from '../pack-shape.ts';
import { numbered, phrases, sorted, words } from '../word-lists.ts';

/** Number words of English. */
export const numerals: Numerals = {
  cardinals: numbered(
    'zero 0, nought 0, nil 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, ' +
      'thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, ' +
      'fourty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, a 1, an 1',
  ),
  multipliers: numbered(
    'dozen 12, score 20, hundred 100, thousand 1000, million 1000000, billion 1000000000, trillion 1000000000000, ' +
      'lakh 100000, lakhs 100000, crore 10000000, crores 10000000, k 1000, m 1000000, mn 1000000, bn 1000000000, tn 1000000000000',
  ),
  joiners: words('and -'),
  oneWord: false,
  twentyBased: new Set(),
  uncertain: words('one a an nil score k m'),
  ordinals: numbered(
    'first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, eleventh 11, twelfth 12, ' +
      'thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18, nineteenth 19, twentieth 20, ' +
      'thirtieth 30, fortieth 40, fiftieth 50, sixtieth 60, seventieth 70, eightieth 80, ninetieth 90, hundredth 100, ' +
      'thousandth 1000, millionth 1000000',
  ),
  ordinalFigure: /^(\d{1,4})(?:st|nd|rd|th)$/,
  fractions: new Map([
    ['half', 1 / 2],
    ['halves', 1 / 2],
    ['third', 1 / 3],
    ['thirds', 1 / 3],
    ['quarter', 1 / 4],
    ['quarters', 1 / 4],
    ['fifth', 1 / 5],
    ['fifths', 1 / 5],
    ['sixth', 1 / 6],
    ['sixths', 1 / 6],
    ['seventh', 1 / 7],
    ['sevenths', 1 / 7],
    ['eighth', 1 / 8],
    ['eighths', 1 / 8],
    ['ninth', 1 / 9],
    ['ninths', 1 / 9],
    ['tenth', 1 / 10],
    ['tenths', 1 / 10],
    ['twentieth', 1 / 20],
    ['hundredth', 1 / 100],
    ['hundredths', 1 / 100],
  ]),
  openCounts: numbered(
    'dozens 24, scores 40, hundreds 200, thousands 2000, millions 2000000, billions 2000000000, trillions 2000000000000',
  ),
};

export const quantifiers: ReadonlyMap<string, Quantifier> = sorted<Quantifier>({
  all: 'all, every, each, everybody, everyone, everything, whole, entire',
  most: 'most, the majority of, a majority of',
  many: 'many, a lot of, lots of, numerous, plenty of, countless',
  several: 'several, various, multiple',
  some: 'some, somebody, someone, something, certain',
  few: 'few, a few, a handful of, a minority of',
  both: 'both',
  half: 'half of, half the',
  any: 'any, anybody, anyone, anything, either',
  none: 'no, none, nobody, no one, nothing, neither',
});

export const bounds: Bounds = {
  approximators: phrases(
    'about, around, approximately, roughly, some, nearly, almost, close to, circa, an estimated, estimated, or so, in the region of, ' +
      'in the neighbourhood of, somewhere around',
  ),
  comparators: sorted({
    '>': 'more than, over, above, greater than, upwards of, in excess of, exceeding, beyond',
    '>=': 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, or more',
    '<': 'less than, fewer than, under, below, short of',
    '<=': 'up to, at most, no more than, not more than, as many as, as much as, a maximum of, maximum, or fewer, or less',
  }),
};
