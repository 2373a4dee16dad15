import type { DossierAnnotation } from '../dossier.ts';
import { heading, paragraph, text, type Block, type Part } from './blocks.ts';
import { quotationOf, type CitedSource } from './cited-sources.ts';

/** Notes at places, and highlights, in the order of the texts; free ones last. Null where there are none. */
export function annotationsPart(
  annotations: readonly DossierAnnotation[],
  cited: readonly CitedSource[],
): Part | null {
  const placed = annotations
    .map((one) => ({ one, places: one.places.filter(({ source }) => cited.some(isOf(source))) }))
    .filter(({ one, places }) => places.length > 0 || one.places.length === 0);
  if (placed.length === 0) return null;
  const order = ({ places: [first] }: (typeof placed)[number]) =>
    first === undefined ? [Infinity, 0] : [cited.findIndex(isOf(first.source)), first.start];
  const sorted = placed
    .map((entry) => ({ entry, at: order(entry) }))
    .sort((a, b) => a.at[0]! - b.at[0]! || a.at[1]! - b.at[1]! || 0)
    .map(({ entry }) => entry);
  return {
    name: 'annotations',
    blocks: [
      heading(1, 'Notes at places'),
      ...sorted.flatMap(({ one, places }): Block[] => [
        ...(one.about !== null
          ? [paragraph(text(one.about))]
          : places.length === 0
            ? [paragraph(text('A note at no place:', 'strong'))]
            : []),
        ...places.map(({ source, start, end }) => quotationOf(cited.find(isOf(source))!, { start, end }, [])),
        ...(one.markdown.trim() === ''
          ? []
          : [
              {
                kind: 'written' as const,
                id: `note-${one.id}`,
                markdown: one.markdown.trim(),
                below: 1 as const,
                definitions: '',
              },
            ]),
        ...remarks(one),
      ]),
    ],
  };
}

const isOf =
  (id: string) =>
  ({ source }: CitedSource) =>
    source.id === id;

function remarks({ tags, author, markdown }: DossierAnnotation): Block[] {
  const words = [
    ...(author === '' ? [] : [`${markdown.trim() === '' ? 'Highlighted by' : 'Note by'} ${author}`]),
    ...(tags.length === 0 ? [] : [`tagged ${tags.join(', ')}`]),
  ].join('; ');
  return words === ''
    ? []
    : [
        paragraph(
          text(
            words.replace(/^./u, (first) => first.toUpperCase()),
            'emphasis',
          ),
        ),
      ];
}
