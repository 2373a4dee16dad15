import type { Quantifier } from '../pack-shape.ts';
import { sorted } from '../word-lists.ts';

/** Quantifiers of Spanish. */
export const quantifiers: ReadonlyMap<string, Quantifier> = sorted<Quantifier>({
  all: 'todo, toda, todos, todas, cada, cada uno, cada una, entero, entera, todo el mundo, el conjunto de',
  most: 'la mayoría, mayoría, la mayor parte',
  many: 'muchos, muchas, mucho, mucha, numerosos, numerosas, multitud de, un gran número de, infinidad de',
  several: 'varios, varias, diversos, diversas, distintos, distintas',
  some: 'algunos, algunas, algún, alguno, alguna, alguien, algo, unos, unas, unos cuantos, ciertos, ciertas',
  few: 'pocos, pocas, unos pocos, unas pocas, un puñado de, una minoría',
  both: 'ambos, ambas, los dos, las dos',
  half: 'la mitad',
  any: 'cualquier, cualquiera, cualesquiera',
  none: 'ningún, ninguno, ninguna, ningunos, ningunas, nadie, nada',
});
