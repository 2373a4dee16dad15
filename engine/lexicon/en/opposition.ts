import { words } from '../word-lists.ts';

/** Function words that are opposites of each other where they stand in one place, as "one other". English. */
const PAIRS =
  'before after, also only, more less, more fewer, most least, for against, all no, every no, some no, some none, both neither, ' +
  'all some, always never, to from, inside outside, in outside, within outside, into from';

const ofPairs: readonly string[] = PAIRS.split(', ');

/** Both ways round, with a space between. */
export const FUNCTION_OPPOSITES: ReadonlySet<string> = new Set(
  ofPairs.flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** Function words that have an opposite, among their own kind or among words of content ("few", "numerous"). */
export const FUNCTION_WORDS_WITH_OPPOSITE: ReadonlySet<string> = new Set([
  ...words('up down each many few with without'),
  ...ofPairs.flatMap((pair) => pair.split(' ')),
]);

/** Words for the two ends of one deal: what one gives the other takes. Dictionary forms. */
export const CONVERSES: ReadonlySet<string> = words(
  'buy purchase sell give receive lend borrow send import export teach learn buyer seller',
);

/** Opposites in the dictionary that one and the same event has, one moment after the other. Dictionary forms, both ways round. */
export const PHASES: ReadonlySet<string> = new Set([
  'up down',
  'down up',
  'sit stand',
  'stand sit',
  'come go',
  'go come',
]);
