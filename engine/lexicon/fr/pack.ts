import type { LanguagePack } from '../pack-shape.ts';
import { words } from '../word-lists.ts';
import { abbreviations } from './abbreviations.ts';
import { FRENCH_AMOUNTS } from './amounts.ts';
import { connectives } from './connectives.ts';
import { anybody, contrasting, intensifiers, limiting, relatives, signs } from './limiting.ts';
import { implicatives, modality, negation } from './polarity.ts';
import { outcomes } from './outcomes.ts';
import { quantifiers } from './quantifiers.ts';
import { reportingVerbs, sourcePhrases } from './speech.ts';
import { stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';
import { timeBounds } from './time-bounds.ts';
import { titles } from './titles.ts';

/** French. */
export const pack: LanguagePack = {
  code: 'fr',
  stemmer: 'french',
  dictionary: false,
  orthography: {
    elided: words('c d j l m n s t qu jusqu lorsqu puisqu quoiqu'),
    capitalNouns: false,
    ordinalStop: false,
  },
  abbreviations,
  stopWords,
  namesInCapitals: new Set(),
  synonyms,
  complementisers: words("que qu qu'"),
  amounts: FRENCH_AMOUNTS,
  quantifiers,
  negation,
  connectives,
  outcomes,
  implicatives,
  modality,
  limiting,
  contrasting,
  anybody,
  relatives,
  reportingVerbs,
  intensifiers,
  signs,
  sourcePhrases,
  timeBounds,
  titles,
};
