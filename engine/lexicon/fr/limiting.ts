import { phrases, words } from '../word-lists.ts';

/** Words that begin what takes back or limits the words before them. */
export const limiting: ReadonlySet<string> = phrases(
  'mais, sauf, seulement, jusqu, tant, avant, sans, bien que, cependant, toutefois, excepté',
);

/** Who is anybody, until a clause behind it says who. */
export const anybody: ReadonlySet<string> = words(
  'quiconque tous tout toute chacun ceux celui celle celles personne rien',
);

/** What begins such a clause. */
export const relatives: ReadonlySet<string> = words('qui que dont');

/** What signs stand for between words. */
export const signs: ReadonlyMap<string, string> = new Map([['&', 'et']]);

/** Stop words that grade the word behind them. */
export const intensifiers: ReadonlySet<string> = words('très si trop assez plus moins');

/** Words with which a sentence takes back or limits the one before it. */
export const contrasting: ReadonlySet<string> = words('mais pourtant cependant toutefois');
