import type { MultipleWords } from '../multiple-words.ts';

const set = (words: string) => new Set(words.split(' '));
const FOLD = 'two three four five six seven eight nine ten'.split(' ');

export const multiples: MultipleWords = {
  factors: new Map([
    ['double', 2],
    ['redouble', 2],
    ['treble', 3],
    ['triple', 3],
    ['quadruple', 4],
    ['quintuple', 5],
    ['halve', 0.5],
    ...FOLD.map((word, at): [string, number] => [`${word}fold`, at + 2]),
    ['hundredfold', 100],
  ]),
  otherBeforeNoun: set('double treble triple quadruple'),
  growing: set(
    'rise grow increase jump climb soar surge leap swell expand gain raise boost lift advance widen',
  ),
  shrinking: set(
    'fall drop decline decrease shrink sink plunge slump tumble slip dip cut reduce lower lose slash',
  ),
  towards: set('to'),
};
