/** Which differences of a link a report shows, and how. */
import { NOISE_KINDS } from '../../engine/index.ts';
import type { Comparison, Edit, EditKind, Link, Sentence, TextOutline } from '../../engine/index.ts';
import { sharedPart } from './merged-link.ts';

/** From this share of common words on, two sentences read best as one with its changes. */
const MERGED_FROM = 0.6;

/** Freely reworded sentences differ in nearly every word; in them only a short exchange of these kinds is worth a mark. */
const TELLING: readonly EditKind[] = ['number', 'name', 'negation', 'quotation'];
const SHORT = 30;

const isTelling = ({ kind, a, b }: Edit) =>
  TELLING.includes(kind) &&
  a !== undefined &&
  b !== undefined &&
  a.quote.length <= SHORT &&
  b.quote.length <= SHORT;

export const isNoise = (kind: EditKind) => NOISE_KINDS.includes(kind);

export type Reading = 'same' | 'merged' | 'stacked';

export function readingOf(link: Link): Reading {
  if (link.edits.every((edit) => isNoise(edit.kind))) return 'same';
  return link.a.length === 1 && link.b.length === 1 && sharedPart(link) >= MERGED_FROM ? 'merged' : 'stacked';
}

/** The edits that are marked where both sides are shown whole. */
export function markedEdits(link: Link): Edit[] {
  const free = sharedPart(link) < MERGED_FROM;
  return link.edits.filter((edit) => (free ? isTelling(edit) : !isNoise(edit.kind)));
}

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

/** The sentences of each text that no row shares with another text. */
export function unsharedSentences(comparison: Comparison): { text: TextOutline; sentences: Sentence[] }[] {
  return comparison.texts.map((text, column) => {
    const shared = new Set(
      comparison.rows
        .filter((row) => row.cells.filter((cell) => cell.length > 0).length > 1)
        .flatMap((row) => row.cells[column] ?? []),
    );
    return { text, sentences: text.sentences.filter((sentence) => !shared.has(sentence.index)) };
  });
}
