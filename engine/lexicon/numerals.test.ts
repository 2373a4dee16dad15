import { describe, expect, it } from 'vitest';
import { tokenise } from '../segment/tokens.ts';
import { packOf } from './language-pack.ts';
import { figureOf, numeralAt, ordinalAt } from './numerals.ts';

const keys = (text: string) => tokenise(text).map(({ key }) => key);

/** The number at the beginning of a text and the words behind it. */
function read(language: string, text: string): string | null {
  const words = keys(text);
  const found = numeralAt(words, 0, packOf(language)!);
  if (found === null) return null;
  return [String(found.value), found.certain ? '' : '?', ...words.slice(found.to)].join(' ').trim();
}

describe('numerals in words', () => {
  it.each([
    ['en', 'two hundred and five pupils', '205  pupils'],
    ['en', 'twenty-two dead', '22  dead'],
    ['en', 'three and four', '3  and four'],
    ['en', 'one thousand two hundred', '1200'],
    ['en', 'two million three hundred thousand', '2300000'],
    ['en', '2.5 million dollars', '2500000  dollars'],
    ['en', '1,200 people', '1200  people'],
    ['en', 'a hundred men', '100  men'],
    ['en', 'one of them', '1 ? of them'],
    ['en', 'nineteen ninety', '19  ninety'],
    ['en', 'three dozen', '36'],
    ['de', 'zweiundzwanzigtausend Menschen', '22000  menschen'],
    ['de', 'dreihundertfünfundvierzig', '345'],
    ['de', 'hunderttausend', '100000'],
    ['de', 'eintausendzweihundertvierunddreißig Euro', '1234  euro'],
    ['de', 'zwölfhundert', '1200'],
    ['de', 'zwei Millionen dreihunderttausend', '2300000'],
    ['de', '1,5 Milliarden Euro', '1500000000  euro'],
    ['de', '1.200.000 Euro', '1200000  euro'],
    ['de', 'eine Frau', '1 ? frau'],
    ['de', 'achtundachtzig', '88'],
    ['de', 'hundertundeins', '101'],
    ['fr', 'quatre-vingt-dix-sept personnes', '97  personnes'],
    ['fr', 'soixante et onze', '71'],
    ['fr', 'soixante-dix-huit', '78'],
    ['fr', 'septante-trois', '73'],
    ['fr', 'quatre-vingts ans', '80  ans'],
    ['fr', 'quatre cent vingt mille', '420000'],
    ['fr', 'vingt et un', '21'],
    ['fr', 'trois et quatre', '3  et quatre'],
    ['fr', 'deux millions cinq cent mille', '2500000'],
    ['fr', '3,5 millions', '3500000'],
    ['fr', 'une femme', '1 ? femme'],
    ['fr', 'mille neuf cent quatre-vingt-quatre', '1984'],
    ['es', 'veintidós muertos', '22  muertos'],
    ['es', 'doscientas mil personas', '200000  personas'],
    ['es', 'treinta y cinco', '35'],
    ['es', 'tres y cuatro', '3  y cuatro'],
    ['es', 'ciento veintitrés', '123'],
    ['es', 'mil novecientos ochenta y cuatro', '1984'],
    ['es', 'doscientos mil millones de euros', '200000000000  de euros'],
    ['es', 'cuatro millones quinientos mil', '4500000'],
    ['es', '14.500 euros', '14500  euros'],
    ['es', 'una mujer', '1 ? mujer'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });

  it.each([
    ['en', 'and five'],
    ['de', 'und zwanzig'],
    ['de', 'Hund'],
    ['de', 'Gesundheit'],
    ['de', 'wundert'],
    ['fr', 'et onze'],
    ['es', 'y cinco'],
  ])('%s: none begins “%s”', (language, text) => {
    expect(read(language, text)).toBeNull();
  });
});

describe('ordinals', () => {
  it.each([
    ['en', 'twenty-first', 21],
    ['en', '3rd', 3],
    ['en', 'third', 3],
    ['de', 'dritten', 3],
    ['de', 'zweiunddreißigste', 32],
    ['de', 'hundertdreizehnten', 113],
    ['fr', 'quatre-vingt-dixième', 90],
    ['fr', 'vingt et unième', 21],
    ['fr', 'première', 1],
    ['fr', '2e', 2],
    ['es', 'vigésimo primero', 21],
    ['es', 'tercer', 3],
    ['es', '4º', 4],
  ])('%s: %s', (language, text, value) => {
    expect(ordinalAt(keys(text), 0, packOf(language)!)?.value).toBe(value);
  });

  it.each([
    ['en', 'five'],
    ['de', 'rechte'],
    ['fr', 'quatre'],
    ['es', 'cuatro'],
  ])('%s: %s is none', (language, text) => {
    expect(ordinalAt(keys(text), 0, packOf(language)!)).toBeNull();
  });
});

describe('figures', () => {
  it.each([
    ['en', '1,200.5', 1200.5],
    ['en', '3.125', 3.125],
    ['de', '1.200,5', 1200.5],
    ['de', '3.125', 3125],
    ['de', '2.5', 2.5],
    ['fr', '3,5', 3.5],
    ['es', '1.234.567', 1234567],
    ['de', '14:30', null],
    ['en', 'x', null],
  ])('%s: %s', (language, printed, value) => {
    expect(figureOf(printed, packOf(language)!.orthography)).toBe(value);
  });
});
