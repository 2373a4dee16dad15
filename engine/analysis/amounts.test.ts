import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';

/** What a sentence counts and dates, without what is counted: that hangs on the grammar at hand. */
const told = (language: string, text: string) =>
  analyse({ id: 'a', text, language, published: '2024-08-07' }).sentences.flatMap(({ amounts }) => [
    ...amounts.quantities.map(({ start, end, value, low, high, unit, currency }) =>
      [text.slice(start, end), value ?? `${low}..${high}`, unit ?? currency ?? '']
        .join(' = ')
        .replace(/ = $/, ''),
    ),
    ...amounts.times.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`),
  ]);

describe('amounts of other languages', () => {
  it.each([
    [
      'de',
      'Am 6. August 2024 um 14.30 Uhr kamen dreiundzwanzig Boote.',
      ['dreiundzwanzig = 23', '6. August 2024 = 2024-08-06', '14.30 Uhr = T14:30'],
    ],
    [
      'de',
      'Rund 1.200 Scheunen brannten für 3,5 Millionen Euro.',
      ['1.200 = 1200', '3,5 Millionen Euro = 3500000 = EUR'],
    ],
    [
      'de',
      'Vor drei Jahren starben am Dienstag um halb drei zweitausenddreihundert Schafe.',
      ['zweitausenddreihundert = 2300', 'Vor drei Jahren = -3Y', 'Dienstag = WD2', 'halb drei = T02:30'],
    ],
    [
      'de',
      'Im 19. Jahrhundert stieg der Preis um zwei Prozentpunkte auf 7,5 Prozent.',
      ['zwei Prozentpunkte = 2', '7,5 Prozent = 7.5', '19. Jahrhundert = 18XX'],
    ],
    [
      'fr',
      'Le 6 août 2024 à 14h30, quatre-vingt-dix-sept bateaux ont coulé.',
      ['quatre-vingt-dix-sept = 97', '6 août 2024 = 2024-08-06', '14h30 = T14:30'],
    ],
    [
      'fr',
      'Environ 1 200 granges ont brûlé, soit 3,5 millions d’euros.',
      ['1 200 = 1200', '3,5 millions d’euros = 3500000 = EUR'],
    ],
    [
      'fr',
      'Il y a trois ans, au XIXe siècle et en mars 2019, vingt et un élèves ont été vus.',
      ['vingt et un = 21', 'Il y a trois ans = -3Y', 'XIXe siècle = 18XX', 'mars 2019 = 2019-03'],
    ],
    [
      'es',
      'El 6 de agosto de 2024 a las 14.30 horas llegaron treinta y dos barcos del mar.',
      ['treinta y dos = 32', '6 de agosto de 2024 = 2024-08-06', '14.30 horas = T14:30'],
    ],
    [
      'es',
      'Unas 1.200 casas ardieron el martes por 3,5 millones de euros.',
      ['1.200 = 1200', '3,5 millones de euros = 3500000 = EUR', 'martes = WD2'],
    ],
    [
      'es',
      'Hace tres años, en el siglo XIX, entre 20 y 30 coches cayeron.',
      ['20 y 30 = 20..30', 'Hace tres años = -3Y', 'siglo XIX = 18XX'],
    ],
    ['it', 'Nel 1990 il 35 % di 12 € alle 18:40.', ['35 % = 35', '12 € = 12 = EUR', '18:40 = T18:40']],
  ])('%s: %s', (language, text, amounts) => {
    expect(told(language, text)).toEqual(amounts);
  });

  it('asks for no tree where nothing is counted or dated', () => {
    const [sentence] = analyse({
      id: 'a',
      text: 'The gate stood open and the dogs were gone.',
      language: 'en',
    }).sentences;
    expect(sentence!.amounts).toEqual({ quantities: [], times: [] });
  });
});
