import type { LanguagePack } from '../pack-shape.ts';
import { words } from '../word-lists.ts';
import { abbreviations } from './abbreviations.ts';
import { calendar, clock } from './calendar.ts';
import { bounds, numerals, quantifiers } from './numerals.ts';
import { implicatives, modality, negation } from './polarity.ts';
import { reportingVerbs, sourcePhrases } from './speech.ts';
import { stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';
import { titles } from './titles.ts';
import { currencies, units } from './units.ts';

/** Spanish. */
export const pack: LanguagePack = {
  code: 'es',
  stemmer: 'spanish',
  dictionary: false,
  orthography: {
    decimalMark: ',',
    groupMarks: ['.', ' '],
    quotationMarks: [
      ['«', '»'],
      ['“', '”'],
      ['‘', '’'],
      ['"', '"'],
    ],
    capitalNouns: false,
    ordinalStop: false,
  },
  abbreviations,
  stopWords,
  namesInCapitals: new Set(),
  synonyms,
  complementisers: words('que si'),
  numerals,
  quantifiers,
  bounds,
  units,
  currencies,
  calendar,
  clock,
  negation,
  implicatives,
  modality,
  reportingVerbs,
  sourcePhrases,
  titles,
};
