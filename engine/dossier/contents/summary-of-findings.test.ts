import { expect, it } from 'vitest';
import { renderDossier } from '../render-dossier.ts';
import { dossierOf, evidence, findingOf, sourceOf } from '../sample-dossier.test-data.ts';

it('a title that was cut short is followed by no full stop, any other one is', () => {
  const long = 'the deputy secretary general of the association of harbour masters of the north';
  const a = sourceOf('a', `Head\nIt was ${long} who came with three boats.`);
  const b = sourceOf(
    'b',
    `Head\nIt was nobody of ${long.replace('deputy', 'former')} who came with four boats.`,
  );
  const [cut, whole] = [
    findingOf('f', [evidence(a, long, long)], {
      type: 'name',
      values: [long, long.replace('deputy', 'former')],
    }),
    findingOf('g', [evidence(a, 'three', 'three'), evidence(b, 'four', 'four')], {
      values: ['three', 'four'],
    }),
  ];
  const items = renderDossier(dossierOf([a, b], [cut, whole]))
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(items[0]).toMatch(/^- Name: the deputy .*… \S/);
  expect(items[0]).not.toContain('….');
  expect(items[1]).toBe('- Number: three / four. A and B differ.');
});
