import type { Sentence, Span, TextOutline } from '../types.ts';
import { LONGEST_PASSAGE, type Passage } from './question.ts';

/** A passage, and where in its text it stands. */
export interface PlacedPassage extends Passage {
  /** Id of the text. */
  readonly source: string;
  /** Where in the text the passage begins. */
  readonly start: number;
}

/** More marks than these say nothing. */
const MOST_MARKS = 60;

/** One text that was compared, with its sentences. */
export interface ReadableText {
  readonly outline: TextOutline;
  readonly text: string;
}

/**
 * The sentences that some words of a text stand in with one sentence of context on each side, the words marked. What would be longer than
 * a question may hold loses its context, then is cut around the words, never inside a pair of surrogates.
 */
export function passageOf(
  { outline, text }: ReadableText,
  words: readonly Span[],
  marked = words,
): PlacedPassage {
  const hull = hullOf(words);
  const [first, last] = touched(outline.sentences, hull);
  const whole = spanOf(outline.sentences, first, last, hull);
  const about = spanOf(
    outline.sentences,
    Math.max(0, first - 1),
    Math.min(outline.sentences.length - 1, last + 1),
    hull,
  );
  const span =
    [about, whole].find(({ start, end }) => end - start <= LONGEST_PASSAGE) ?? cutAround(text, hull);
  return placed(outline.id, text, span, marked);
}

/** A stretch of a text as a passage without white space at its ends. */
export function placed(
  source: string,
  text: string,
  { start, end }: Span,
  marked: readonly Span[],
): PlacedPassage {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const inner = words.trim();
  return {
    source,
    start: from,
    text: inner,
    marked: apart(
      marked
        .map((span) => ({
          start: Math.max(0, span.start - from),
          end: Math.min(inner.length, span.end - from),
        }))
        .filter((span) => span.start < span.end),
    ).slice(0, MOST_MARKS),
  };
}

export const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The indices of the first and the last sentence that a stretch meets; those nearest to it where it meets none. */
export function touched(sentences: readonly Sentence[], { start, end }: Span): [number, number] {
  const met = sentences.filter((one) => one.start < end && start < one.end);
  if (met.length > 0) return [met[0]!.index, met.at(-1)!.index];
  const before = Math.max(
    0,
    sentences.findLastIndex((one) => one.end <= start),
  );
  return [before, before];
}

function spanOf(sentences: readonly Sentence[], first: number, last: number, hull: Span): Span {
  return {
    start: Math.min(hull.start, sentences[first]?.start ?? hull.start),
    end: Math.max(hull.end, sentences[last]?.end ?? hull.end),
  };
}

/** As much around a stretch as a passage may hold; of a longer stretch its beginning. */
function cutAround(text: string, { start, end }: Span): Span {
  const room = Math.max(0, LONGEST_PASSAGE - (end - start)) >> 1;
  return {
    start: offPair(text, Math.max(0, start - room)),
    end: offPair(text, Math.min(text.length, start + LONGEST_PASSAGE - room)),
  };
}

const offPair = (text: string, at: number) =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && at > 0 ? at - 1 : at;

/** In order, those that touch as one. */
function apart(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}
