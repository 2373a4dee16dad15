import { countLetters, isWorthMove, weighTogether, type MoveWeight } from '../../../engine/view/index.ts';
import type { Join } from '../reading/layout/layout.ts';
import type { RowModel } from '../rows/row-model.ts';

const lettersOf = ({ sentences }: Pick<RowModel, 'sentences'>, column: number, sentence: number): number =>
  countLetters(sentences[column]?.[sentence]?.piece.runs.map((run) => run.text).join('') ?? '');

/** The moved joins between two columns, those that follow each other in both texts as one block, in reading order. */
export function moveBlocks(model: Pick<RowModel, 'joins' | 'sentences'>): readonly {
  readonly joins: readonly Join[];
  readonly worth: boolean;
}[] {
  const moved = model.joins
    .filter((join) => join.moved)
    .sort(
      (a, b) => a.from.column - b.from.column || a.to.column - b.to.column || a.from.first - b.from.first,
    );
  const blocks: Join[][] = [];
  for (const join of moved) {
    const last = blocks.at(-1)?.at(-1);
    const follows =
      last?.from.column === join.from.column &&
      last.to.column === join.to.column &&
      last.from.last + 1 === join.from.first &&
      last.to.last + 1 === join.to.first;
    if (follows) blocks.at(-1)!.push(join);
    else blocks.push([join]);
  }
  return blocks.map((joins) => ({
    joins,
    worth: isWorthMove(weighTogether(joins.map((join) => weigh(model, join)))),
  }));
}

function weigh(model: Pick<RowModel, 'sentences'>, { from, to, strength, pinned }: Join): MoveWeight {
  const end = ({ column, first, last }: Join['from']) => {
    let letters = 0;
    for (let sentence = first; sentence <= last; sentence++) letters += lettersOf(model, column, sentence);
    return letters;
  };
  return { letters: Math.min(end(from), end(to)), strength, pinned };
}
