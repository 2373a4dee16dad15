import type { OpenComparison } from '../comparison/open-comparison.svelte.ts';
import type { ParallelViewHandle } from '../comparison/parallel-view.ts';
import { nextRow, rowsToVisit } from './rows-to-visit.ts';

export interface RowActionsOptions {
  readonly open: () => OpenComparison | null;
  readonly room: () => ParallelViewHandle | undefined;
  readonly announce: (sentence: string) => void;
}

/** Steps through what the texts say in common, one row of the comparison after the other. */
export class RowActions {
  #last: { readonly open: OpenComparison; readonly row: number } | null = null;
  readonly #around: RowActionsOptions;

  constructor(around: RowActionsOptions) {
    this.#around = around;
  }

  step(steps: 1 | -1): void {
    const { announce, room } = this.#around;
    if (room()?.stepRow?.(steps)) return;
    const open = this.#around.open();
    if (!open?.result) return announce('There are no rows yet.');
    const stops = rowsToVisit(open.result);
    const last = this.#last?.open === open ? this.#last.row : null;
    const row = nextRow(
      stops,
      last,
      open.initialColumns.map((column) => column.sentence),
      steps,
    );
    if (row === undefined)
      return announce(steps === 1 ? 'There is no further row.' : 'This is the first row.');
    this.#last = { open, row };
    const places = stops[row]!.flatMap((sentence, column) => {
      const text = open.texts[column]?.member;
      if (!sentence || !text) return [];
      const { start, end } = sentence;
      return [{ source: text.member.id, start, end, quote: text.text.slice(start, end) }];
    });
    room()?.goTo(places);
    announce(`Row ${row + 1} of ${stops.length}. ${firstWords(places[0]?.quote ?? '')}`);
  }
}

/** For a listener to know where they are. */
function firstWords(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 90))}…`;
}
