import { expect, it } from 'vitest';
import { DEFAULT_OPTIONS, renderFiles } from '../render-dossier.ts';
import type { IdentifiedDossier } from '../dossier.ts';
import { dossierOf, evidence, findingOf, sourceOf } from '../sample-dossier.test-data.ts';

const a = sourceOf('s1', 'Three held\nPolice held three.', { outlet: 'Mirror' });
const b = sourceOf('s2', 'Four held\nPolice held four.', { outlet: 'Globe' });
const finding = (id: string) =>
  findingOf(id, [evidence(a, 'held three', 'three'), evidence(b, 'held four', 'four')]);
const comparison = (
  id: string,
  title: string,
  findings: ReturnType<typeof finding>[],
): IdentifiedDossier => ({
  ...dossierOf([a, b], findings, {
    title,
    judgements: [{ findingId: 'one', verdict: 'confirmed', reason: '', says: '' }],
  }),
  id,
});

it('begins with its comparisons: of which texts, where the title does not say so, and how much differs', () => {
  const investigation = {
    title: 'Held',
    comparisons: [
      comparison('c1', 'Mirror / Globe', [finding('one'), finding('two')]),
      comparison('c2', 'Who was held?', []),
    ],
    sources: [],
    annotations: [],
    author: '',
    exportedAt: '2026-11-22T10:00:00Z',
    program: 'Variorum',
  };
  const markdown = renderFiles(investigation, { ...DEFAULT_OPTIONS, name: 'held' })[0]!.text;
  expect(markdown).toContain('- Mirror / Globe. 2 differences: 1 confirmed and 1 not judged yet.\n');
  expect(markdown).toMatch(/- Who was held\?: Mirror and Globe\. No [^\n]+\.\n/);
});
