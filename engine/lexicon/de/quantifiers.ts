import type { Quantifier } from '../pack-shape.ts';
import { sorted } from '../word-lists.ts';

/** Quantifiers of German. */
export const quantifiers: ReadonlyMap<string, Quantifier> = sorted<Quantifier>({
  all: 'alle, alles, allen, aller, sämtliche, sämtlichen, jeder, jede, jedes, jeden, jedem, jedermann, ganze, ganzen, gesamte, gesamten',
  most: 'meisten, die meisten, die mehrheit, mehrheit, großteil, ein großteil, grossteil, überwiegend',
  many: 'viele, vielen, vieler, zahlreiche, zahlreichen, unzählige, unzähligen, etliche, etlichen, jede menge',
  several: 'mehrere, mehreren, mehrerer, verschiedene, verschiedenen, diverse, diversen',
  some: 'einige, einigen, einiger, manche, manchen, mancher, jemand, jemanden, jemandem, etwas, irgendwelche, irgendein, irgendeine, irgendwer',
  few: 'wenige, wenigen, weniger als eine handvoll, ein paar, eine handvoll, kaum jemand',
  both: 'beide, beiden, beider',
  half: 'die hälfte',
  any: 'irgendjemand, irgendetwas, beliebige, beliebigen',
  none: 'kein, keine, keinen, keinem, keiner, keines, niemand, niemanden, niemandem, nichts',
});
