import type { EditKind, FindingType } from '../types.ts';

export type MarkKind = EditKind | FindingType;

/** What the kinds of marks are called inside a sentence. */
export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  quotation: 'quotation',
  number: 'number',
  date: 'date',
  name: 'name',
  negation: 'negation',
  antonym: 'opposite words',
  modality: 'certainty',
  attribution: 'who said it',
  acronym: 'acronym',
  status: 'status',
  wording: 'wording',
  version: 'version',
  omission: 'left out',
  spelling: 'spelling',
  recognition: 'misread words',
  case: 'capitals',
  'quote-style': 'quotation marks',
  'dash-style': 'dashes',
  punctuation: 'punctuation',
  space: 'spaces',
};

/** The order of the legend, and of rank where several kinds of edit meet on one word: the telling ones first. */
export const MARK_RANK: readonly MarkKind[] = [
  'number',
  'date',
  'negation',
  'quotation',
  'name',
  'acronym',
  'antonym',
  'status',
  'modality',
  'attribution',
  'version',
  'wording',
  'omission',
  'spelling',
  'recognition',
  'case',
  'quote-style',
  'dash-style',
  'punctuation',
  'space',
];

/** The name of a kind as a heading: "Number". */
export const markHeading = (kind: MarkKind): string =>
  MARK_WORDS[kind].replace(/^./u, (first) => first.toUpperCase());
