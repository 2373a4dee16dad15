import type { Dossier } from '../../engine/dossier/index.ts';
import { compare } from '../../engine/index.ts';

/** Texts compared, as a dossier in which nothing is judged or written. */
export function dossierOfTexts(
  texts: readonly { readonly id: string; readonly title: string; readonly text: string }[],
): Dossier {
  return {
    title: 'Dossier',
    comparison: compare(texts),
    sources: texts.map((one) => ({
      ...one,
      outlet: null,
      author: null,
      published: null,
      publishedNote: null,
      url: null,
      sha256: null,
      passageOf: null,
    })),
    judgements: [],
    note: '',
    exportedAt: '2026-11-30T10:00:00.000Z',
    program: 'Variorum',
  };
}
