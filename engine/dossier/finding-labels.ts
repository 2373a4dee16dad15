import type { FindingType } from '../types.ts';

/** What a type of finding is called on a card and in a heading. */
export const FINDING_LABELS: Readonly<Record<FindingType, string>> = {
  quotation: 'Quotation',
  number: 'Number',
  date: 'Date or time',
  negation: 'Negation',
  antonym: 'Opposite',
  modality: 'Certainty',
  attribution: 'Attribution',
  name: 'Name',
  acronym: 'Acronym',
  status: 'Status',
  wording: 'Wording',
  version: 'Version',
  omission: 'Omission',
};
