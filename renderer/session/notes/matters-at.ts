/** What selected words belong to, so that a note can be about it with all its sides. */
import type { Comparison, Finding, Span } from '../../../engine/index.ts';
import {
  differences,
  factTable,
  MARK_WORDS,
  type Difference,
  type FactLine,
  type ReadText,
} from '../../../engine/view/index.ts';
import type { NotedMatter } from '../comparison/noted-matter.ts';

/** The finding, the difference and the fact that words of a text touch; of several of a kind the first. */
export function mattersAt(
  comparison: Comparison,
  texts: readonly ReadText[],
  source: string,
  span: Span,
): NotedMatter[] {
  const touches = (place: Span & { readonly source: string }) =>
    place.source === source && place.start < span.end && span.start < place.end;
  const finding = comparison.findings.find(({ places }) =>
    places.some(
      (place) =>
        touches(place) &&
        (place.focus.length === 0 || place.focus.some((one) => touches({ source, ...one }))),
    ),
  );
  const edit = differences(comparison, { texts })
    .filter(({ what }) => what === 'edit')
    .map((difference) => matterOfDifference(difference, texts))
    .find(({ places }) => places.some(touches));
  const fact = factTable(comparison).lines.find(({ cells }) =>
    cells.some((cell) => cell !== null && touches({ ...cell.place, ...cell.printed })),
  );
  return [
    ...(finding ? [matterOfFinding(finding)] : []),
    ...(edit ? [edit] : []),
    ...(fact ? [matterOfFact(fact)] : []),
  ];
}

export const matterOfFinding = ({ id, says, letters, places }: Finding): NotedMatter => ({
  kind: 'finding',
  id,
  says,
  places,
  ...(letters && { letters }),
});

/** A difference with the words of all its sides; `texts` in the order of their columns. */
export function matterOfDifference(
  { id, what, kind, sides }: Difference,
  texts: readonly ReadText[],
): NotedMatter {
  const heading = kind ? MARK_WORDS[kind] : what === 'moved' ? 'moved' : 'in one text only';
  return {
    kind: 'difference',
    id,
    says: `${heading}: ${sides.map(({ words }) => `“${words.trim()}”`).join(' / ')}`,
    places: sides.map(({ column, start, end, words }) => ({
      source: texts[column]!.id,
      start,
      end,
      quote: words,
    })),
  };
}

/** A fact with what every text prints of it. */
export const matterOfFact = ({ id, cells, findings: [finding] }: FactLine): NotedMatter => ({
  kind: 'fact',
  id,
  says: finding?.says ?? [...new Set(cells.flatMap((cell) => cell?.value ?? []))].join(' / '),
  ...(finding?.letters && { letters: finding.letters }),
  places: cells.flatMap((cell) => {
    if (cell === null) return [];
    const { source, start, end, quote } = cell.place;
    return [{ source, start, end, quote }];
  }),
});
