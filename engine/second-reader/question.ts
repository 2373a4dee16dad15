/** What a second reader is asked: small, closed questions about passages of the compared texts. Plain data. */
import type { Span } from '../types.ts';

/** Words of one text with a sentence of context on each side, as they stand there. */
export interface Passage {
  readonly text: string;
  /** The words that are asked about, in offsets of {@link text}, in order; none where all of it is. */
  readonly marked: readonly Span[];
}

/** Do these passages speak of one thing, and how do the marked words stand to each other? */
export interface ComparingQuestion {
  readonly kind: 'compare';
  /** Two or more, in an order that depends on their words alone. */
  readonly passages: readonly Passage[];
}

/** What of the first passage does one of the others report in other words? */
export interface ReportingQuestion {
  readonly kind: 'report';
  /** The passage that is looked for, and those of one other text that it is looked for in. */
  readonly passages: readonly Passage[];
}

export type Question = ComparingQuestion | ReportingQuestion;

/** How long one passage may be, in UTF-16 units: longer ones are cut around their marked words. */
export const LONGEST_PASSAGE = 1_600;
/** So many passages stand in one question at most. */
export const MOST_PASSAGES = 6;

/** A question as one line of text: equal questions have equal lines. */
export function questionKey({ kind, passages }: Question): string {
  return JSON.stringify([
    kind,
    passages.map(({ text, marked }) => [text, marked.map(({ start, end }) => [start, end])]),
  ]);
}
