import type { CollatedStretch } from '../../engine/index.ts';

/** What some wordings have in one place, by their numbers from 1. */
export interface Reading {
  readonly words: string;
  readonly wordings: readonly number[];
}

/** A piece of an utterance: words that all have, or the readings of a place in which they differ. */
export type CollatedPiece =
  | { readonly text: string; readonly readings: null }
  | { readonly text: null; readonly readings: readonly Reading[] };

/** The wordings of an utterance as one line: equal readings stand together, and a wording that has not begun or is over says nothing. */
export function collatedPieces(collation: readonly CollatedStretch[]): CollatedPiece[] {
  return collation.map(({ same, readings }): CollatedPiece => {
    const there = readings.flatMap((words, index) => (words === null ? [] : [{ words, number: index + 1 }]));
    if (same) return { text: there[0]?.words ?? '', readings: null };
    const byWords = new Map<string, number[]>();
    for (const { words, number } of there) {
      const known = byWords.get(words);
      if (known === undefined) byWords.set(words, [number]);
      else known.push(number);
    }
    return {
      text: null,
      readings: [...byWords].map(([words, wordings]) => ({ words, wordings })),
    };
  });
}

/** Two spellings of one stretch differ in no more letters than these. */
const SPELLING = 8;
/** So many of its last words tell where a wording ends. */
const LAST_WORDS = 2;

/** Of each wording that ends before others the words with which it does; null for those that go on to the end. */
export function earlyEnds(collation: readonly CollatedStretch[]): (string | null)[] {
  const last = collation.at(-1);
  if (last === undefined) return [];
  const length = (words: string | null) => words?.length ?? 0;
  const longest = Math.max(...last.readings.map(length));
  return last.readings.map((reading, wording) => {
    const isShort = reading === null || (last.same && longest - reading.length > SPELLING);
    if (!isShort) return null;
    const words = collation.map(({ readings }) => readings[wording] ?? '').join(' ');
    return words
      .trim()
      .replace(/[\s,;.]+$/u, '')
      .split(/\s+/u)
      .slice(-LAST_WORDS)
      .join(' ');
  });
}
