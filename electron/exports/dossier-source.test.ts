import { expect, it } from 'vitest';
import { cslItems } from '../../engine/dossier/citing/bibliography.ts';
import { renderDossier } from '../../engine/dossier/index.ts';
import { dossierOf } from '../../engine/dossier/sample-dossier.test-data.ts';
import { dossierSource, type StoredSource } from './dossier-source.ts';

const text = {
  member: { kind: 'version' as const, id: 'v1' },
  versionId: 'v1',
  title: 'Minutes',
  text: 'The council met.',
  stretches: [],
};
const stored = (origin: StoredSource['origin'], url: string | null): StoredSource => ({
  title: 'Minutes',
  outlet: null,
  author: null,
  published: null,
  publishedNote: null,
  url,
  language: null,
  origin,
  versions: [{ id: 'v1', sha256: 'a'.repeat(64), addedAt: '2026-03-04T05:06:07.000Z' }],
});

it.each([
  ['a page', 'paste', 'https://x.example/a', '2026-03-04'],
  ['a file', 'file', null, '2026-03-04'],
  ['a saved page', 'file', 'https://x.example/a', '2026-03-04'],
  ['what was pasted', 'paste', null, null],
  ['what was there from the start', 'seed', 'https://x.example/a', null],
] as const)('the day on which %s was added is known, or not', (_, origin, url, added) => {
  const source = dossierSource(text, stored(origin, url), undefined);
  expect(source.added).toBe(added);
  expect(cslItems([source])[0]!.accessed).toEqual(
    added === null ? undefined : { 'date-parts': [[2026, 3, 4]] },
  );
});

it('the list of sources says so of a file', () => {
  const markdown = renderDossier(dossierOf([dossierSource(text, stored('file', null), undefined)], []));
  expect(markdown).toContain('*Minutes*, undated. From a file, added on 4 March 2026.');
});
