import { describe, expect, it } from 'vitest';
import { compare } from '../../compare.ts';

/** The negators of findings between two texts of one language. */
const between = (language: string, a: string, b: string): readonly (readonly string[])[] =>
  compare([
    { id: 'a', text: a, language },
    { id: 'b', text: b, language },
  ])
    .findings.filter(({ rule }) => rule === 'negation.one-sided')
    .map(({ values }) => values);

describe('negation.one-sided of a claim without a dictionary', () => {
  it.each([
    [
      'de',
      'Der Hafenmeister von Ulm prüfte am Montag den großen Kran und lobte die Mannschaft.',
      'Der Hafenmeister hat den Kran nie geprüft.',
      ['nie'],
    ],
    [
      'de',
      'Viele Reisende besuchen im Sommer die kleine Insel Juist.',
      'Niemand reist nach Juist.',
      ['Niemand'],
    ],
    [
      'fr',
      'La mairie de Nantes a restauré le vieux pont avec des ouvriers de la région.',
      "La mairie n'a jamais restauré le pont.",
      ["n'a … jamais"],
    ],
    [
      'es',
      'El alcalde de Cádiz inauguró el lunes la nueva biblioteca junto a los vecinos.',
      'El alcalde no inauguró ninguna biblioteca.',
      ['no … ninguna'],
    ],
  ])('%s: %s / %s', (language, text, claim, negator) => {
    expect(between(language, text, claim)).toEqual([negator]);
    expect(between(language, claim, text)).toEqual([negator]);
  });

  it.each([
    ['another matter', 'de', 'Der Kran im Hafen ist rot.', 'Niemand mag Regen.'],
    [
      'a denial implied',
      'de',
      'Die Reederei stoppt den Verkauf der Fähren.',
      'Die Reederei verkauft die Fähren nicht mehr.',
    ],
    [
      'a denial implied',
      'fr',
      'La société va cesser de vendre ses bateaux.',
      'La société ne vendra plus ses bateaux.',
    ],
    ['both denied', 'es', 'El alcalde no abrió la biblioteca.', 'El alcalde nunca abrió la biblioteca.'],
    ['only', 'fr', 'Le musée vend des cartes.', 'Le musée ne vend que des cartes.'],
    ['more than', 'fr', 'Le musée vend des cartes.', 'Le musée vend plus de mille cartes.'],
    ['a question', 'de', 'Die Fähre fuhr am Montag.', 'Fuhr die Fähre nicht?'],
    [
      'what is said aside',
      'de',
      'Der Wirt, der kein Auto besitzt, hat das Haus am Deich verkauft.',
      'Der Wirt hat das Haus am Deich verkauft.',
    ],
    [
      'a text of several sentences that is not about it',
      'fr',
      "Les bijoux, découverts dans une tombe en 1977, sont exquis. Ils viennent de la tombe du père d'Arnaud.",
      "La tombe d'Arnaud n'a pas été découverte.",
    ],
    ['two languages', 'de', 'Der Kran im Hafen von Ulm ist rot.', 'Le port est vide.'],
  ])('is silent on %s (%s)', (_, language, text, claim) => {
    expect(between(language, text, claim)).toEqual([]);
    expect(between(language, claim, text)).toEqual([]);
  });
});
