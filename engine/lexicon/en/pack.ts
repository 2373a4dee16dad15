import type { LanguagePack } from '../pack-shape.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { calendar, clock } from './calendar.ts';
import { bounds, numerals, quantifiers } from './numerals.ts';
import { documents } from './documents.ts';
import { complementisers, degrees, implicatives, modality, negation } from './polarity.ts';
import { reportingVerbs, sourcePhrases } from './speech.ts';
import { namesInCapitals, stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';
import { titles } from './titles.ts';
import { currencies, units } from './units.ts';

/** English. */
export const pack: LanguagePack = {
  code: 'en',
  stemmer: 'english',
  dictionary: true,
  orthography: {
    decimalMark: '.',
    groupMarks: [',', ' '],
    quotationMarks: [
      ['“', '”'],
      ['‘', '’'],
      ['"', '"'],
      ["'", "'"],
    ],
    capitalNouns: false,
    ordinalStop: false,
  },
  abbreviations: ABBREVIATIONS,
  stopWords,
  namesInCapitals,
  synonyms,
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
  complementisers,
  degrees,
  documents,
};
