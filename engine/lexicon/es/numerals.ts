import type { Bounds, Numerals, Quantifier } from '../pack-shape.ts';
import { numbered, phrases, sorted, words } from '../word-lists.ts';

const HUNDREDS = 'dosc 200, tresc 300, cuatroc 400, quin 500, seisc 600, setec 700, ochoc 800, novec 900';

/** Number words of Spanish. */
export const numerals: Numerals = {
  cardinals: new Map<string, number>([
    ...numbered(
      'cero 0, un 1, uno 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, ' +
        'trece 13, catorce 14, quince 15, dieciséis 16, dieciseis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, ' +
        'veintiuno 21, veintiún 21, veintiun 21, veintiuna 21, veintidós 22, veintidos 22, veintitrés 23, veintitres 23, ' +
        'veinticuatro 24, veinticinco 25, veintiséis 26, veintiseis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, ' +
        'cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, ambos 2, ambas 2',
    ),
    ...[...numbered(HUNDREDS)].flatMap(([stem, value]): [string, number][] => [
      [`${stem}ientos`, value],
      [`${stem}ientas`, value],
    ]),
  ]),
  multipliers: numbered(
    'docena 12, cien 100, ciento 100, mil 1000, millón 1000000, millon 1000000, millones 1000000, millardo 1000000000, ' +
      'billón 1000000000000, billones 1000000000000',
  ),
  joiners: words('y'),
  oneWord: false,
  twentyBased: new Set(),
  uncertain: words('un uno una ambos ambas'),
  ordinals: new Map<string, number>(
    [
      ...numbered(
        'primer 1, segund 2, tercer 3, cuart 4, quint 5, sext 6, séptim 7, octav 8, noven 9, décim 10, undécim 11, duodécim 12, ' +
          'decimotercer 13, decimocuart 14, decimoquint 15, vigésim 20, trigésim 30, cuadragésim 40, quincuagésim 50, centésim 100, ' +
          'milésim 1000',
      ),
    ].flatMap(([stem, value]): [string, number][] => [
      [`${stem}o`, value],
      [`${stem}a`, value],
      [`${stem}os`, value],
      [`${stem}as`, value],
      ...(stem.endsWith('er') ? ([[stem, value]] as [string, number][]) : []),
    ]),
  ),
  ordinalFigure: /^(\d{1,4})(?:\.?[ºª°]|\.?(?:er|o|a|os|as))$/,
  fractions: new Map([
    ['mitad', 1 / 2],
    ['medio', 1 / 2],
    ['media', 1 / 2],
    ['tercio', 1 / 3],
    ['tercios', 1 / 3],
    ['cuarto', 1 / 4],
    ['cuartos', 1 / 4],
    ['quinto', 1 / 5],
    ['quintos', 1 / 5],
    ['sexto', 1 / 6],
    ['octavo', 1 / 8],
    ['octavos', 1 / 8],
    ['décimo', 1 / 10],
    ['décimos', 1 / 10],
    ['décimas', 1 / 10],
    ['centésimas', 1 / 100],
  ]),
  openCounts: numbered(
    'decena 10, decenas 20, docenas 24, quincena 15, veintena 20, treintena 30, cincuentena 50, centenar 100, centenares 200, ' +
      'centena 100, centenas 200, cientos 200, millar 1000, millares 2000, miles 2000',
  ),
};

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

export const bounds: Bounds = {
  approximators: phrases(
    'unos, unas, alrededor de, cerca de, aproximadamente, casi, en torno a, más o menos, sobre, poco más de, poco menos de, hacia, ' +
      'se estima en, alrededor',
  ),
  comparators: sorted({
    '>': 'más de, por encima de, superior a, superiores a',
    '>=': 'al menos, por lo menos, como mínimo, no menos de, a partir de, o más',
    '<': 'menos de, por debajo de, inferior a, inferiores a',
    '<=': 'hasta, como máximo, a lo sumo, no más de, o menos',
  }),
};
