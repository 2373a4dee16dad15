import type { Word } from '../analysis/document.ts';
import { collateWords } from '../diff/collate-words.ts';
import type { Speech } from './speeches.ts';
import { areSpeltAlike, isContractedWith } from './word-differences.ts';

/** A stretch of an utterance in all its wordings. */
export interface CollatedStretch {
  /** All wordings that reach so far say the same here, whatever its spelling. */
  readonly same: boolean;
  /** What each wording has here, as printed; "" where it leaves something out, null where it has not begun or is over. */
  readonly readings: readonly (string | null)[];
}

/** Where fewer of the words of the shortest wording are common, they are put otherwise as a whole. */
const LEAST_COMMON = 0.4;
/** Longer wordings, or more of them, are not set side by side: nobody would read the table. */
const MOST_WORDS = 400;
const MOST_WORDINGS = 12;

/** The wordings of one utterance set side by side word by word; empty for one alone, for too much, and for too little in common. */
export function collationOf(wordings: readonly Speech[], language: string): CollatedStretch[] {
  if (wordings.length < 2 || wordings.length > MOST_WORDINGS) return [];
  if (wordings.some(({ words }) => words.length > MOST_WORDS)) return [];
  const columns = collateWords(wordings.map(({ words }) => words));
  const reach = wordings.map((_, text) => ({
    first: columns.findIndex((column) => column[text] !== null),
    last: columns.findLastIndex((column) => column[text] !== null),
  }));
  const isThere = (column: number, text: number) =>
    column >= reach[text]!.first && column <= reach[text]!.last;
  /** Whether all that reach these columns say the same there. */
  const agree = (from: number, to: number): boolean => {
    const readings = wordings.flatMap(({ words }, text) => {
      const there = range(from, to).filter((column) => isThere(column, text));
      if (there.length === 0) return [];
      const own = there.flatMap((column) => words[columns[column]![text] ?? -1] ?? []);
      // "It's", "it is": the word is there, behind the one before.
      const before = words[columns[from - 1]?.[text] ?? -1];
      return own.length === 0 && contractedIn(from, to, before) ? [] : [own];
    });
    const [first, ...others] = readings;
    return others.every((words) => areSpeltAlike(first!, words, language));
  };
  /** Whether all that others say in these columns may be contracted with the word before. */
  function contractedIn(from: number, to: number, before: Word | undefined): boolean {
    return range(from, to).every((column) =>
      columns[column]!.every(
        (at, text) => at === null || isContractedWith(wordings[text]!.words[at]!, before, language),
      ),
    );
  }
  const alike = columns.filter(
    (column, at) => agree(at, at + 1) && column.filter((one) => one !== null).length > 1,
  );
  if (alike.length < LEAST_COMMON * Math.min(...wordings.map(({ words }) => words.length))) return [];
  const stretches: { from: number; to: number; same: boolean }[] = [];
  for (const column of columns.keys()) {
    const same = agree(column, column + 1);
    const last = stretches.at(-1);
    if (last?.same === same) last.to = column + 1;
    else stretches.push({ from: column, to: column + 1, same });
  }
  return joined(stretches.map((one) => ({ ...one, same: one.same || agree(one.from, one.to) }))).map(
    ({ from, to, same }) => ({
      same,
      readings: wordings.map((speech, text) => {
        if (!range(from, to).some((column) => isThere(column, text))) return null;
        const at = range(from, to).flatMap((column) => columns[column]![text] ?? []);
        return printed(speech, at);
      }),
    }),
  );
}

/** Neighbouring stretches in which all agree are one. */
function joined(stretches: readonly { from: number; to: number; same: boolean }[]) {
  const found: { from: number; to: number; same: boolean }[] = [];
  for (const one of stretches) {
    const last = found.at(-1);
    if (last?.same === true && one.same) last.to = one.to;
    else found.push({ ...one });
  }
  return found;
}

/** Words as printed, with the marks between and behind them, but no quotation marks, and no comma at the end, which is the narrator's. */
function printed({ words, marks }: Speech, at: readonly number[]): string {
  const marksOf = (index: number) => {
    const own = marks[index]!.replace(/["“”„«»‹›]/gu, '').trimEnd();
    return index === words.length - 1 ? own.replace(/[,;]+$/u, '') : own;
  };
  return at
    .map((index) => `${words[index]!.text}${marksOf(index)} `)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
