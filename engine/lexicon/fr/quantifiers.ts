import type { Quantifier } from '../pack-shape.ts';
import { sorted } from '../word-lists.ts';

/** Quantifiers of French. */
export const quantifiers: ReadonlyMap<string, Quantifier> = sorted<Quantifier>({
  all: 'tout, toute, tous, toutes, chaque, chacun, chacune, tout le monde, entier, entière, ensemble des',
  most: 'la plupart, plupart, la majorité, majorité, la majeure partie',
  many: 'beaucoup, nombreux, nombreuses, bien des, nombre de, bon nombre de, un grand nombre de',
  several: 'plusieurs, divers, diverses, différents, différentes, maints, maintes',
  some: 'quelques, certains, certaines, quelque, quelqu un, quelque chose, quelques-uns, quelques-unes, des',
  few: 'peu de, une poignée de, une minorité',
  both: 'les deux, tous deux, toutes deux, tous les deux, toutes les deux',
  half: 'la moitié',
  any: 'n importe quel, n importe quelle, quiconque, quelconque',
  none: 'aucun, aucune, nul, nulle, personne, rien, pas un, pas une',
});
