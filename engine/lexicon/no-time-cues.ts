import type { TimeCues } from './amount-words.ts';

const NONE: ReadonlySet<string> = new Set();

/** For a language whose times are read without small words. */
export const NO_TIME_CUES: TimeCues = { beforeLength: NONE, beforeBareLength: NONE, beforeUnit: NONE, lasting: NONE, beforePartOfDay: NONE, beforeMonth: NONE, beforeDecade: NONE, owners: NONE, agesInTens: new Map(), subjects: NONE, be: NONE, becoming: NONE, life: NONE, limits: NONE, people: NONE, beforeAge: NONE, behindAge: NONE, behindModifier: NONE, beforeDay: NONE, hourly: NONE, beforeHour: NONE, behindHour: NONE }; // prettier-ignore
