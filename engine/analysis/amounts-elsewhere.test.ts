/** Numbers and times of languages other than English, read from words in their order, without a parse. */
import { describe, expect, it } from 'vitest';
import { flat } from './quantities/flat.test-data.ts';
import { numeralAt } from './quantities/numerals.ts';
import { amountText } from './quantities/pieces.ts';
import { timesIn } from './times/times.ts';

describe('numbers in words', () => {
  it.each([
    ['de', 'zweiundzwanzigtausend Menschen', 22_000],
    ['de', 'dreihundertfünfundvierzig', 345],
    ['de', 'hunderttausend', 100_000],
    ['de', 'eintausendzweihundertvierunddreißig Euro', 1_234],
    ['de', 'zwölfhundert', 1_200],
    ['de', 'zwei Millionen dreihunderttausend', 2_300_000],
    ['de', '1,5 Milliarden Euro', 1_500_000_000],
    ['de', '1.200.000 Euro', 1_200_000],
    ['de', 'hundertundeins', 101],
    ['de', 'zweiunddreißigste', 32],
    ['de', '50. Jahrestag', 50],
    ['de', 'hundertdreizehnten', 113],
    ['fr', 'quatre-vingt-dix-sept personnes', 97],
    ['fr', 'soixante et onze', 71],
    ['fr', 'soixante-dix-huit', 78],
    ['fr', 'septante-trois', 73],
    ['fr', 'quatre-vingts ans', 80],
    ['fr', 'quatre cent vingt mille', 420_000],
    ['fr', 'vingt et un', 21],
    ['fr', 'deux millions cinq cent mille', 2_500_000],
    ['fr', 'mille neuf cent quatre-vingt-quatre', 1_984],
    ['fr', '3,5 millions', 3_500_000],
    ['fr', 'quatre-vingt-dixième', 90],
    ['fr', 'vingt et unième', 21],
    ['fr', '2e', 2],
    ['es', 'veintidós muertos', 22],
    ['es', 'doscientas mil personas', 200_000],
    ['es', 'treinta y cinco', 35],
    ['es', 'ciento veintitrés', 123],
    ['es', 'mil novecientos ochenta y cuatro', 1_984],
    ['es', 'doscientos mil millones de euros', 200_000_000_000],
    ['es', 'cuatro millones quinientos mil', 4_500_000],
    ['es', '14.500 euros', 14_500],
    ['es', 'vigésimo primero', 21],
    ['es', '4º', 4],
  ])('%s: %s', (language, text, value) => {
    const { pieces, words } = amountText(flat(text, language));
    expect(numeralAt(pieces, 0, words)?.value).toBe(value);
  });

  it.each([
    ['de', 'Hund'],
    ['de', 'Gesundheit'],
    ['de', 'rechte'],
    ['fr', 'centre'],
    ['es', 'y cinco'],
  ])('%s: “%s” is none', (language, text) => {
    const { pieces, words } = amountText(flat(text, language));
    expect(numeralAt(pieces, 0, words)).toBeNull();
  });
});

describe('times and dates', () => {
  it.each([
    ['de', 'Die Sitzung begann gegen 14.30 Uhr.', ['T14:30']],
    ['de', 'Sie kam um 14 Uhr 30.', ['T14:30']],
    ['de', 'Sie kam um halb drei.', ['T02:30']],
    ['de', 'Sie kam um halb eins nachmittags.', ['T12:30']],
    ['de', 'Sie kam um acht Uhr abends.', ['T20:00']],
    ['de', 'Sie kam um Viertel nach sieben.', ['T07:15']],
    ['de', 'Am 9. September 2022 kam sie.', ['2022-09-09']],
    ['de', 'Sie kam am 07.08.2022.', ['2022-08-07']],
    ['fr', 'Elle est venue à 14h30.', ['T14:30']],
    ['fr', 'Elle est venue à 14 heures 30.', ['T14:30']],
    ['fr', 'Elle est venue à huit heures et demie du soir.', ['T20:30']],
    ['fr', 'Elle est venue vers neuf heures moins le quart.', ['T08:45']],
    ['fr', 'Le 14 juillet 2019 elle est venue.', ['2019-07-14']],
    ['es', 'Llegó a las 14.30 horas.', ['T14:30']],
    ['es', 'Llegó a las tres y media de la tarde.', ['T15:30']],
    ['es', 'Llegó a las nueve menos cuarto.', ['T08:45']],
    ['es', 'El 3 de mayo de 2021 llegó.', ['2021-05-03']],
    ['es', 'El lunes llegó.', ['WD1']],
  ])('%s: %s', (language, text, times) => {
    expect(timesIn(flat(text, language), null).map(({ value }) => value)).toEqual(times);
  });

  it.each([
    ['de', 'Die halbe Stadt kam.'],
    ['de', 'Nach 14 Stunden kam sie.'],
    ['fr', 'Quatorze heures de travail.'],
    ['es', 'Llegaron las tres mujeres.'],
  ])('%s: no time of day in “%s”', (language, text) => {
    const values = timesIn(flat(text, language), null).map(({ value }) => value);
    expect(values.filter((value) => /^T\d/.test(value))).toEqual([]);
  });
});
