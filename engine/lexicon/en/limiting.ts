import { phrases, words } from '../word-lists.ts';

/** Words that begin what takes back or limits the words before them. */
export const limiting: ReadonlySet<string> = phrases(
  'but, except, only, until, till, once, while, though, although, however, without, than, at least',
);

/** Who is anybody, until a clause behind it says who. */
export const anybody: ReadonlySet<string> = words(
  'anyone anybody everyone everybody anything everything those all whoever nobody nothing none',
);

/** What begins such a clause. */
export const relatives: ReadonlySet<string> = words('who whom whose that which');

/** What signs stand for between words. */
export const signs: ReadonlyMap<string, string> = new Map([['&', 'and']]);

/** What "'s" behind a word may stand for. */
export const contracted: ReadonlySet<string> = words('is has us');

/** Stop words that grade the word behind them. */
export const intensifiers: ReadonlySet<string> = words('very so too quite more most less least rather');

/** Words with which a sentence takes back or limits the one before it. */
export const contrasting: ReadonlySet<string> = words('but however yet nevertheless');
