import { phrases, words } from '../word-lists.ts';

/** Words that begin what takes back or limits the words before them. */
export const limiting: ReadonlySet<string> = phrases(
  'aber, sondern, außer, nur, bis, sobald, solange, obwohl, jedoch, allerdings, ohne, als, es sei denn',
);

/** Who is anybody, until a clause behind it says who. */
export const anybody: ReadonlySet<string> = words('jeder jedem jeden alle allen alles niemand nichts');

/** What begins such a clause. */
export const relatives: ReadonlySet<string> = words('der die das dem den deren dessen');

/** What signs stand for between words. */
export const signs: ReadonlyMap<string, string> = new Map([['&', 'und']]);

/** Stop words that grade the word behind them. */
export const intensifiers: ReadonlySet<string> = words('sehr so zu ganz recht mehr weniger');

/** Words with which a sentence takes back or limits the one before it. */
export const contrasting: ReadonlySet<string> = words('aber jedoch doch allerdings dennoch');
