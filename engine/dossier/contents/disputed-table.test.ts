import { expect, it } from 'vitest';
import { renderDossier } from '../render-dossier.ts';
import { dossierOf, evidence, findingOf, sourceOf } from '../sample-dossier.test-data.ts';

it('a cell has no quotation mark whose other half was left out', () => {
  const a = sourceOf(
    'a',
    'Head\nThe mayor told all of them: "We were minutes from losing the whole valley."',
  );
  const b = sourceOf('b', 'Head\nThe mayor told them: "We were close to losing our valley." He left.');
  const row = renderDossier(
    dossierOf(
      [a, b],
      [findingOf('f', [evidence(a, 'the whole', 'whole'), evidence(b, '"We were close', '"We were close')])],
    ),
  )
    .split('\n')
    .find((line) => line.startsWith('| [1]'))!;
  expect(row).toContain('from losing the **whole** valley. |');
  expect(row).toContain('told them: "We were close');
});
