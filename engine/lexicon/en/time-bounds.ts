import type { TimeBound } from '../time-bounds.ts';

const each = (bound: TimeBound, phrases: string) =>
  phrases.split('|').map((phrase): [string, TimeBound] => [phrase, bound]);

export const timeBounds: ReadonlyMap<string, TimeBound> = new Map([
  ...each(
    'before',
    'before|prior to|ahead of|earlier than|well before|long before|some time before|sometime before',
  ),
  ...each('shortly before', 'shortly before|just before|right before|a little before|not long before|soon before|moments before|minutes before|just short of'), // prettier-ignore
  ...each('after', 'after|later than|past|well after|long after|some time after|sometime after'),
  ...each('shortly after', 'shortly after|just after|right after|soon after|a little after|not long after|moments after|minutes after|just past|shortly past'), // prettier-ignore
  ...each('by', 'by|no later than|not later than|on or before'),
  ...each('until', 'until|till|up to|through|up until'),
  ...each('since', 'since|from|starting|beginning|as of|as from|starting from|beginning in|starting in|starting on|beginning on'), // prettier-ignore
]);

/** Verbs whose "from" names the time at which something came to be, and no time since which: "dates from 1878". In dictionary form. */
export const originVerbs: ReadonlySet<string> = new Set(['date', 'originate', 'hail', 'stem']);

const verbs = (bound: TimeBound, lemmas: string) =>
  lemmas.split(' ').map((lemma): [string, TimeBound] => [lemma, bound]);

/** Verbs and nouns whose day is the last of something, or its first: "ends on 14 March". In dictionary form. */
export const boundVerbs: ReadonlyMap<string, TimeBound> = new Map([
  ...verbs('until', 'end close finish expire lapse conclude deadline stop cease'),
  ...verbs('since', 'begin start commence open launch'),
]);
