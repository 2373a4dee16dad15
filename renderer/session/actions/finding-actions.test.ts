import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { Dossier } from '../../../engine/dossier/index.ts';
import {
  dossierOf,
  evidence,
  findingOf,
  sourceOf,
} from '../../../engine/dossier/sample-dossier.test-data.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';
import { FindingActions } from './finding-actions.svelte.ts';

const printed = (day: string) => ({ outlet: 'Harbour Courier', published: `2024-03-${day}` });
const a = sourceOf('a', 'Ferry aground\nAll 214 passengers were safe.', printed('04'));
const b = sourceOf('b', 'Ship aground\nSome 241 passengers were safe.', printed('05'));
const letters = [
  { start: 0, end: 1 },
  { start: 12, end: 13 },
];
const finding = findingOf('f', [evidence(a, '214', '214'), evidence(b, '241', '241')], {
  says: 'A says 214; B says 241.',
  letters,
});
const texts = [a, b].map(({ id, text, title }) => ({
  member: { member: { id }, text, title, sourceId: id },
}));
const changes = {
  openTexts: { open: { texts } },
  library: { source: (id: string) => ({ title: `Title of ${id}`, outlet: 'Harbour Courier' }) },
} as unknown as LibraryChanges;
const actions = (dossier: Dossier | null) => new FindingActions(changes, () => dossier);

it('evidence in a note names its texts, with their dates where they are called the same, and no letters', () => {
  const dossier: Dossier = {
    ...dossierOf([a, b], [finding]),
    comparison: { ...compare([a, b].map(({ id, text }) => ({ id, text }))), findings: [finding] },
  };
  expect(actions(dossier).evidenceOf(finding)).toBe(
    [
      'Harbour Courier 2024-03-04 says 214; Harbour Courier 2024-03-05 says 241.',
      '',
      '> 214',
      '>',
      '> — Ferry aground, Harbour Courier, 4 March 2024, par. 1',
      '',
      '> 241',
      '>',
      '> — Ship aground, Harbour Courier, 5 March 2024, par. 1',
      '',
    ].join('\n'),
  );
  expect(actions(dossier).evidenceOfWords('b', { start: 0, end: 4, quote: 'Ship' })).toBe(
    '> Ship\n>\n> — Ship aground, Harbour Courier, 5 March 2024, headline\n',
  );
});

it('words of texts that are not compared yet are told with what their source is called', () => {
  expect(actions(null).evidenceOfWords('b', { start: 0, end: 4, quote: 'Ship' })).toBe(
    '> Ship\n>\n> — Harbour Courier\n',
  );
});
