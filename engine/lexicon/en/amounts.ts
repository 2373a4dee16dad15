import type { AmountWords } from '../amount-words.ts';
import { ENGLISH_QUALIFIERS } from './amount-qualifiers.ts';
import { ENGLISH_CALENDAR } from './amount-calendar.ts';
import { ENGLISH_MEASURES } from './amount-measures.ts';
import { ENGLISH_NUMERALS } from './amount-numerals.ts';

/** How English writes amounts and times. */
export const ENGLISH_AMOUNTS: AmountWords = {
  numerals: ENGLISH_NUMERALS,
  qualifiers: ENGLISH_QUALIFIERS,
  measures: ENGLISH_MEASURES,
  calendar: ENGLISH_CALENDAR,
};
