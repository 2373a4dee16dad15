/** Nouns for one person, in comparison form: any of them can be who a "he" or "she" stands for. English. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl father mother son daughter brother sister husband wife friend uncle aunt child creature person ' +
    'president minister ambassador envoy diplomat spokesman spokeswoman spokesperson official officer commissioner leader ' +
    'chief head director chairman chairwoman secretary senator governor mayor judge lawyer attorney doctor professor teacher ' +
    'author writer reporter journalist editor expert analyst soldier general captain colonel king queen prince princess ' +
    'victim suspect witness player coach actor actress singer driver owner boss candidate resident student worker pope ' +
    'bishop priest stranger lady gentleman sir madam lord master servant nurse guest host cousin nephew niece'
  ).split(' '),
);

/** Nouns that say no more of somebody than their sex and age, in dictionary form. */
export const SOMEBODY: ReadonlySet<string> = new Set('man woman boy girl male female lad lady'.split(' '));
