/** Which differences of a link a report shows, and how. */
import type { Comparison, Edit, Link, Sentence, TextOutline } from '../../engine/index.ts';
import { isNoise, isRewritten, toldEdits } from '../../engine/view/index.ts';

export type Reading = 'same' | 'merged' | 'stacked';

export function readingOf(link: Link): Reading {
  if (link.edits.every((edit) => isNoise(edit.kind))) return 'same';
  return link.a.length === 1 && link.b.length === 1 && !isRewritten(link) ? 'merged' : 'stacked';
}

/** The edits that are marked where both sides are shown whole: those that are told, but for noise. */
export const markedEdits = (link: Link): readonly Edit[] =>
  toldEdits(link).filter(({ kind }) => !isNoise(kind));

/** Links in the order of the texts that they join, and there in the order of the first one's sentences. */
export function pairsOfTexts(comparison: Comparison): { a: TextOutline; b: TextOutline; links: Link[] }[] {
  const { texts, links } = comparison;
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).map((b) => ({
      a,
      b,
      links: links.filter((link) => link.a[0]?.source === a.id && link.b[0]?.source === b.id),
    })),
  );
}

/** The sentences of each text that no row shares with another text, and that no finding holds against one. */
export function unsharedSentences(comparison: Comparison): { text: TextOutline; sentences: Sentence[] }[] {
  const held = comparison.findings
    .filter(({ places }) => new Set(places.map(({ source }) => source)).size > 1)
    .flatMap(({ places }) => places);
  return comparison.texts.map((text, column) => {
    const shared = new Set(
      comparison.rows
        .filter((row) => row.cells.filter((cell) => cell.length > 0).length > 1)
        .flatMap((row) => row.cells[column] ?? []),
    );
    const places = held.filter(({ source }) => source === text.id);
    const isHeld = ({ start, end }: Sentence) =>
      places.some((place) => place.start < end && start < place.end);
    return {
      text,
      sentences: text.sentences.filter((sentence) => !shared.has(sentence.index) && !isHeld(sentence)),
    };
  });
}
