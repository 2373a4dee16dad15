import type { Evidence, Finding, Span } from '../../engine/index.ts';

/** A stretch of a text that a label speaks of. */
export interface Marked extends Span {
  readonly source: string;
}

/**
 * Whether a place points at marked words: one of its focus words overlaps them. A place without a focus points at all it holds; a
 * place with one, though it be a whole sentence, at its focus only.
 */
export function pointsAt(place: Evidence, marked: Marked): boolean {
  if (place.source !== marked.source) return false;
  const pointed = place.focus.length === 0 ? [place] : place.focus;
  return pointed.some(({ start, end }) => start < marked.end && end > marked.start);
}

/** Whether a place holds some of the marked words, whatever in it the finding points at. */
export function holds(place: Evidence, marked: Marked): boolean {
  const { source, start, end, focus } = place;
  if (source !== marked.source) return false;
  return [{ start, end }, ...focus].some((one) => one.start < marked.end && one.end > marked.start);
}

/** Whether some place of the finding points at one of these. */
export function touches(
  { places }: Pick<Finding, 'places'>,
  marked: readonly Marked[],
  how: typeof pointsAt = pointsAt,
): boolean {
  return places.some((place) => marked.some((one) => how(place, one)));
}

/** In how many different sources the finding points at one of these. */
export function sourcesTouched({ places }: Pick<Finding, 'places'>, marked: readonly Marked[]): number {
  return new Set(
    places.filter((place) => marked.some((one) => pointsAt(place, one))).map(({ source }) => source),
  ).size;
}

/**
 * Where the words stand in the text: at every place where they are whole words, or, if they never are, at every place. None for no
 * words.
 */
export function occurrences(source: string, text: string, words: string): Marked[] {
  if (words === '') return [];
  const all: Marked[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    all.push({ source, start: at, end: at + words.length });
  const whole = all.filter(({ start, end }) => !insideWord(text, start) && !insideWord(text, end));
  return whole.length > 0 ? whole : all;
}

const WORD = /[\p{L}\p{N}]/u;

function insideWord(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
}
