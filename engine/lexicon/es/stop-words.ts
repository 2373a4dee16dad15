import { words } from '../word-lists.ts';

/** Stop words of Spanish. */
export const stopWords: ReadonlySet<string> = words(
  'el la los las un una unos unas y o pero ni no que quien cual cuyo donde cuando como si de del a al en por para con sin ' +
    'sobre entre hacia hasta desde es son era eran ser sido está están estaba ha han había haber se su sus le les lo me te nos ' +
    'mi tu este esta estos estas ese esa eso más muy también ya todo toda todos todas',
);
