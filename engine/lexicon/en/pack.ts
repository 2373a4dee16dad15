import { CONNECTIVES } from './connectives.ts';
import type { LanguagePack } from '../pack-shape.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { causation } from './causation.ts';
import { charges, exclusions, requests } from './act-governors.ts';
import { affairs } from './affairs.ts';
import { ENGLISH_AMOUNTS } from './amounts.ts';
import { ENGLISH_COUNTED } from './counted-words.ts';
import { documents } from './documents.ts';
import { episodeWords } from './episode-words.ts';
import { multiples } from './multiples.ts';
import {
  anybody,
  approximating,
  contracted,
  contrasting,
  fillers,
  intensifiers,
  limiting,
  ofNow,
  relatives,
  signs,
  spoken,
  unheard,
  unreal,
} from './limiting.ts';
import { complementisers, degrees, indefinite, implicatives, modality, negation } from './polarity.ts';
import { quantifiers } from './quantifiers.ts';
import { outcomes } from './outcomes.ts';
import { pronouns } from './pronouns.ts';
import { bareReportingForms, holdingVerbs, reportingForms, reportingVerbs, sourcePhrases } from './speech.ts';
import { namesInCapitals, stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';
import { directions } from './directions.ts';
import { pageStamps } from './page-stamps.ts';
import { boundVerbs, originVerbs, timeBounds } from './time-bounds.ts';
import { harmDegrees } from './harm-degrees.ts';
import { compoundPrepositions } from './compound-prepositions.ts';
import { emptyLemmas, lightVerbs, verbAnaphors } from './support-verbs.ts';
import { titles } from './titles.ts';
import { translations } from './translations.ts';

/** English. */
export const pack: LanguagePack = {
  code: 'en',
  stemmer: 'english',
  dictionary: true,
  orthography: {
    capitalNouns: false,
    headlineArticle: 'The',
    ordinalStop: false,
  },
  abbreviations: ABBREVIATIONS,
  stopWords,
  namesInCapitals,
  synonyms,
  amounts: ENGLISH_AMOUNTS,
  counted: ENGLISH_COUNTED,
  episodes: episodeWords,
  quantifiers,
  harmDegrees,
  negation,
  implicatives,
  modality,
  limiting,
  unreal,
  approximating,
  ofNow,
  contrasting,
  translations,
  anybody,
  relatives,
  reportingVerbs,
  reportingForms,
  bareReportingForms,
  holdingVerbs,
  lightVerbs,
  verbAnaphors,
  emptyLemmas,
  compoundPrepositions,
  outcomes,
  causation,
  requests,
  charges,
  exclusions,
  pronouns,
  contracted,
  spoken,
  fillers,
  unheard,
  intensifiers,
  signs,
  sourcePhrases,
  connectives: CONNECTIVES,
  multiples,
  timeBounds,
  originVerbs,
  boundVerbs,
  directions,
  pageStamps,
  titles,
  complementisers,
  degrees,
  indefinite,
  documents,
  affairs,
  genitives: new Set(['of']),
};
