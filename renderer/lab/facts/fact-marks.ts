import type { FactFamily } from '../../../engine/facts/fact.ts';
import type { Span } from '../../../engine/types.ts';
import { withMarks, type MarkedPiece } from '../analysis/marks.ts';
import type { FactRow } from './fact-rows.ts';
import type { FactsRun } from './facts-run.ts';

/** What is drawn on words: they are chosen, or a fact of a family stands there. */
export interface FactMark extends Span {
  readonly look: 'chosen' | FactFamily;
  /** For the pointer. */
  readonly title: string;
}

/** Words that are chosen, in one sentence of a text. */
export interface ChosenPlace {
  readonly text: number;
  readonly sentence: number;
  readonly marks: readonly Span[];
}

/** The families of facts, from what is drawn outermost inwards. */
export const FAMILIES = Object.keys({
  attribute: 0,
  name: 1,
  single: 2,
  multiple: 3,
  quantity: 4,
  time: 5,
  direction: 6,
  circumstance: 7,
  clause: 8,
  word: 9,
} satisfies Record<FactFamily, number>) as readonly FactFamily[];

/** A sentence of a text with its facts and the chosen words marked. */
export function markedSentence(
  run: FactsRun,
  text: number,
  sentence: number,
  facts: readonly FactRow[],
  chosen: readonly ChosenPlace[],
): MarkedPiece<FactMark>[] {
  const marks: FactMark[] = [
    ...chosen
      .filter((place) => place.text === text && place.sentence === sentence)
      .flatMap((place) => place.marks.map((mark) => ({ ...mark, look: 'chosen' as const, title: '' }))),
    ...FAMILIES.flatMap((family) =>
      facts
        .filter((fact) => fact.family === family)
        .map(({ start, end, group, value }) => ({ start, end, look: family, title: `${group}: ${value}` })),
    ),
  ];
  const { text: all, sentences } = run.texts[text]!;
  return withMarks(all, sentences[sentence]!, marks);
}
