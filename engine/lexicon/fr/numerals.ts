import type { Bounds, Numerals, Quantifier } from '../pack-shape.ts';
import { numbered, phrases, sorted, words } from '../word-lists.ts';

/** Number words of French, with those of Belgium and Switzerland. */
export const numerals: Numerals = {
  cardinals: numbered(
    'zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, ' +
      'quatorze 14, quinze 15, seize 16, vingt 20, vingts 20, trente 30, quarante 40, cinquante 50, soixante 60, septante 70, ' +
      'huitante 80, octante 80, nonante 90',
  ),
  multipliers: numbered(
    'douzaine 12, cent 100, cents 100, mille 1000, mil 1000, million 1000000, millions 1000000, milliard 1000000000, ' +
      'milliards 1000000000, billion 1000000000000, billions 1000000000000',
  ),
  joiners: words('et -'),
  oneWord: false,
  twentyBased: new Set([60, 80]),
  uncertain: words('un une neuf mil'),
  ordinals: new Map<string, number>([
    ...numbered(
      'premier 1, première 1, premiers 1, premières 1, second 2, seconde 2, seconds 2, secondes 2, vingt-et-unième 21, ' +
        'trente-et-unième 31',
    ),
    ...[
      ...numbered(
        'unième 1, deuxième 2, troisième 3, quatrième 4, cinquième 5, sixième 6, septième 7, huitième 8, neuvième 9, dixième 10, onzième 11, ' +
          'douzième 12, treizième 13, quatorzième 14, quinzième 15, seizième 16, vingtième 20, trentième 30, quarantième 40, ' +
          'cinquantième 50, soixantième 60, septantième 70, nonantième 90, centième 100, millième 1000, millionième 1000000',
      ),
    ].flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
  ]),
  ordinalFigure: /^(\d{1,4})(?:er|ère|re|e|ème|eme|ième|nd|nde|ers|ères|es|èmes)$/,
  fractions: new Map([
    ['moitié', 1 / 2],
    ['demi', 1 / 2],
    ['demie', 1 / 2],
    ['tiers', 1 / 3],
    ['quart', 1 / 4],
    ['quarts', 1 / 4],
    ['cinquième', 1 / 5],
    ['cinquièmes', 1 / 5],
    ['sixième', 1 / 6],
    ['sixièmes', 1 / 6],
    ['huitième', 1 / 8],
    ['huitièmes', 1 / 8],
    ['dixième', 1 / 10],
    ['dixièmes', 1 / 10],
    ['centième', 1 / 100],
    ['centièmes', 1 / 100],
  ]),
  openCounts: numbered(
    'dizaine 10, dizaines 20, douzaines 24, quinzaine 15, vingtaine 20, vingtaines 40, trentaine 30, quarantaine 40, cinquantaine 50, ' +
      'soixantaine 60, centaine 100, centaines 200, millier 1000, milliers 2000',
  ),
};

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

export const bounds: Bounds = {
  approximators: phrases(
    'environ, près de, presque, quelque, quelques, autour de, à peu près, approximativement, aux alentours de, aux environs de, vers, ' +
      'une, estimé à, estimés à',
  ),
  comparators: sorted({
    '>': 'plus de, plus d, au-dessus de, au-delà de, supérieur à, supérieure à',
    '>=': 'au moins, au minimum, pas moins de, à partir de, ou plus',
    '<': 'moins de, moins d, au-dessous de, en dessous de, inférieur à, inférieure à',
    '<=': "jusqu'à, jusqu à, au plus, tout au plus, au maximum, pas plus de, ou moins",
  }),
};
