import { expect, it } from 'vitest';
import { excerptQuotes } from './excerpt-quotes.ts';
import { dossierOf, evidence, findingOf, sourceOf } from './sample-dossier.test-data.ts';

const a = sourceOf('a', 'Ferry aground\nAll 214 passengers were safe.', {
  outlet: 'Harbour Post',
  author: 'Ann Lee',
  published: '2024-03-04',
});
const b = sourceOf('b', 'Ship aground\nSome 241 passengers were safe.');
const says = 'A says 214; B says 241.';
const letters = [
  { start: 0, end: 1 },
  { start: 12, end: 13 },
];
const places = [evidence(a, '214', '214'), evidence(b, '241', '241')];
const dossier = dossierOf([a, b], [findingOf('f', places, { says, letters })]);

it('a finding that is taken elsewhere names its texts, and quotes enough to stand alone with the whole reference', () => {
  expect(excerptQuotes(dossier, { says, letters }, places, true)).toEqual({
    says: 'Harbour Post says 214; “Ship aground” says 241.',
    quotes: [
      {
        quote: 'All 214 passengers were safe.',
        label: 'Ann Lee, Ferry aground, Harbour Post, 4 March 2024, par. 1',
      },
      { quote: 'Some 241 passengers were safe.', label: 'Ship aground, undated, par. 1' },
    ],
  });
});

it('selected words are taken as they are', () => {
  expect(excerptQuotes(dossier, { says: '' }, [evidence(a, '214 passengers', '214')], false).quotes).toEqual([
    { quote: '214 passengers', label: 'Ann Lee, Ferry aground, Harbour Post, 4 March 2024, par. 1' },
  ]);
});
