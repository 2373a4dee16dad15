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

/** A line in one sentence, for whoever hears it: "Figures, told differently. A: The ferry carried 214 passengers; B: silent." */
export function sayLine(line: FactLine, letters: readonly string[], order: readonly number[]): string {
  const cells = order.map((at, column) => {
    const cell = line.cells[at];
    if (!cell) return `${letters[column]}: silent`;
    const { before, after } = cell.around;
    const told = line.standing === 'differ' ? `${before}${cell.value}${after}` : cell.value;
    return `${letters[column]}: ${told.replace(/[.;]$/, '')}`;
  });
  return `${TOPIC_WORDS[line.topic]}, ${STANDING_WORDS[line.standing].toLowerCase()}. ${cells.join('; ')}.`;
}

/** Who stands with whom, as letters: "A C D", "B". Texts that print the same stand together; those that are silent with nobody. */
export function sidesOf(line: FactLine, letters: readonly string[], order: readonly number[]): string[] {
  const sides = new Map<number, string[]>();
  order.forEach((at, column) => {
    const cell = line.cells[at];
    if (!cell) return;
    const side = sides.get(cell.version) ?? [];
    side.push(letters[column] ?? '');
    sides.set(cell.version, side);
  });
  return [...sides.entries()].sort(([a], [b]) => a - b).map(([, side]) => side.join(' '));
}
