/** Which differences inside a link are told, and when a link is one rewritten sentence: one answer for all who show them. */
import { EDIT_KINDS, NOISE_KINDS } from '../types.ts';
import type { Comparison, Edit, EditKind, Link, Span } from '../types.ts';

/** From here on a link joins versions of one text; below it, independent accounts of one fact. */
export const VERSION_STRENGTH = 0.75;
/** In links weaker than this two words of like meaning are as often chance as a rewording. */
const REWORDED_STRENGTH = 0.45;
/** Where less than this share of the words stayed, a reader follows two whole sentences better than their patches. */
const LEAST_KEPT = 0.4;

/** Kinds that tell something where two independent accounts were matched word for word. */
const TELLING: ReadonlySet<EditKind> = new Set(['number', 'name', 'negation', 'wording']);

export const isNoise = (kind: EditKind): boolean => NOISE_KINDS.includes(kind);

type Ends = Pick<Link, 'a' | 'b' | 'edits'>;

/** Whether both ends say it in the same words, but for capitals, marks and spaces. No display setting changes it. */
export const saysTheSame = ({ strength, edits }: Pick<Link, 'strength' | 'edits'>): boolean =>
  strength >= VERSION_STRENGTH && edits.every(({ kind }) => isNoise(kind));

/** Whether so little of a link stayed the same that each side is read whole. */
export function isRewritten({ a, b, edits }: Ends): boolean {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const marked = edits.filter(({ kind }) => !isNoise(kind));
  const [ofA, ofB] = [length(a), length(b)];
  const kept = Math.min(
    ofA - length(marked.flatMap((edit) => edit.a ?? [])),
    ofB - length(marked.flatMap((edit) => edit.b ?? [])),
  );
  return kept < LEAST_KEPT * Math.max(ofA, ofB);
}

/**
 * The edits of a link that are told, noise among them, in their order. Between versions of one text that is every edit, and
 * so it is in a sentence that two accounts word nearly alike. A rewritten sentence differs in nearly every word, and marking
 * them all would make none stand out: there only words that were matched with each other are told, where more than their
 * spelling or setting differs, and rewordings only in closer links. Words that an account has in another place of the
 * sentence are no difference.
 */
export function toldEdits(link: Pick<Link, 'a' | 'b' | 'edits' | 'strength'>): readonly Edit[] {
  const { strength, edits } = link;
  if (strength >= VERSION_STRENGTH || edits.length === 0) return edits;
  if (isRewritten(link))
    return edits.filter(
      ({ kind, corresponds, a, b }) =>
        corresponds &&
        a !== undefined &&
        b !== undefined &&
        TELLING.has(kind) &&
        (kind !== 'wording' || strength >= REWORDED_STRENGTH),
    );
  const elsewhere = wordsElsewhere(edits);
  return edits.filter((edit) => edit.corresponds || !elsewhere(edit));
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (place: { readonly quote: string } | undefined): string[] =>
  (place?.quote.match(WORD) ?? []).map((word) => word.toLowerCase());

/** Whether all words of an edit that were matched with nothing stand, unmatched as well, on the other side of the link. */
function wordsElsewhere(edits: readonly Edit[]): (edit: Edit) => boolean {
  const loose = edits.filter(({ corresponds }) => !corresponds);
  const count = (side: 'a' | 'b') => {
    const counts = new Map<string, number>();
    for (const edit of loose)
      for (const word of wordsOf(edit[side])) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const counts = { a: count('a'), b: count('b') };
  const allIn = (words: readonly string[], side: 'a' | 'b') =>
    words.every((word) => (counts[side].get(word) ?? 0) > 0);
  return (edit) => {
    const [a, b] = [wordsOf(edit.a), wordsOf(edit.b)];
    // Marks and spaces alone are noise with a kind of its own.
    return a.length + b.length > 0 && allIn(a, 'b') && allIn(b, 'a');
  };
}

/** How many edits of each kind are told, or would be if their kind were not hidden. */
export function countTold(comparison: Pick<Comparison, 'links'>): Readonly<Record<EditKind, number>> {
  const counts = Object.fromEntries(EDIT_KINDS.map((kind) => [kind, 0])) as Record<EditKind, number>;
  for (const link of comparison.links) for (const { kind } of toldEdits(link)) counts[kind]++;
  return counts;
}
