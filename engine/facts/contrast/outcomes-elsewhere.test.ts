import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../lexicon/learned-grammar.ts';
import { conflictsOf } from './contrasts.test-data.ts';

beforeAll(() => Promise.all(['de', 'es', 'fr'].map(loadLanguage)));

describe('outcomes and circumstances of other languages', () => {
  it.each([
    ['de', 'Der Rat lehnte den Antrag ab.', 'Der Rat nahm den Antrag an.', 'word conflict opposite'],
    ['de', 'Das Museum war geschlossen.', 'Das Museum öffnete am Montag.', 'word conflict opposite'],
    ['de', 'Der Bericht wurde veröffentlicht.', 'Der Bericht steht noch aus.', 'word conflict exclusive'],
    [
      'de',
      'Der Zug hielt wegen eines Sturms.',
      'Der Zug hielt wegen eines Streiks.',
      'reason conflict filler',
    ],
    ['fr', 'Le conseil a rejeté la loi.', 'Le conseil a adopté la loi.', 'word conflict opposite'],
    ['fr', 'Le musée était fermé.', 'Le musée était ouvert.', 'word conflict opposite'],
    ['es', 'El tribunal anuló la multa.', 'El tribunal confirmó la multa.', 'word conflict opposite'],
    ['es', 'Los precios subieron.', 'Los precios bajaron.', 'word conflict opposite'],
  ])('%s: %s %s', (language, a, b, told) => {
    expect(conflictsOf(a, b, language)).toContain(told);
    expect(conflictsOf(b, a, language)).toContain(told);
  });

  it.each([
    ['de', 'Der Rat lehnte den Antrag ab.', 'Der Rat nahm den Antrag nicht an.'],
    ['fr', 'Le conseil a rejeté la loi.', 'La loi a été repoussée par le conseil.'],
    ['es', 'Los precios subieron.', 'Los precios aumentaron.'],
  ])('%s: says nothing of %s %s', (language, a, b) => {
    expect(conflictsOf(a, b, language)).toEqual([]);
  });
});
