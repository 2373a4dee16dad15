import { phrases, words } from '../word-lists.ts';

/** Words that begin what takes back or limits the words before them. */
export const limiting: ReadonlySet<string> = phrases(
  'pero, sino, salvo, excepto, solo, sólo, hasta, mientras, aunque, sin embargo, sin',
);

/** Who is anybody, until a clause behind it says who. */
export const anybody: ReadonlySet<string> = words('todos todo cualquiera quienes nadie nada aquellos');

/** What begins such a clause. */
export const relatives: ReadonlySet<string> = words('que quien quienes');

/** What signs stand for between words. */
export const signs: ReadonlyMap<string, string> = new Map([['&', 'y']]);

/** Stop words that grade the word behind them. */
export const intensifiers: ReadonlySet<string> = words('muy tan demasiado bastante más menos');

/** Words with which a sentence takes back or limits the one before it. */
export const contrasting: ReadonlySet<string> = words('pero empero');
