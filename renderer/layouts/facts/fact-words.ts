import type { FactTopic } from '../../../engine/index.ts';
import type { FactLine } from '../../../engine/view/index.ts';

export const TOPIC_WORDS: Readonly<Record<FactTopic, string>> = {
  toll: 'Dead and injured',
  figures: 'Figures',
  money: 'Money',
  time: 'Time',
  place: 'Places',
  people: 'People, names',
  words: 'Words',
  outcome: 'What happened',
  cause: 'Why',
};

export const STANDING_WORDS: Readonly<Record<FactLine['standing'], string>> = {
  differ: 'Told differently',
  agree: 'Told alike',
  alone: 'In one text only',
};

/** A line in one sentence, for whoever hears it: "Figures, told differently. A: 214 passengers; B: 241 passengers; C: silent." */
export function sayLine(line: FactLine, letters: readonly string[], order: readonly number[]): string {
  const cells = order.map((at, column) => {
    const cell = line.cells[at];
    return `${letters[column]}: ${cell?.value ?? 'silent'}`;
  });
  return `${TOPIC_WORDS[line.topic]}, ${STANDING_WORDS[line.standing].toLowerCase()}. ${cells.join('; ')}.`;
}
