import type { Word } from '../analysis/document.ts';
import { wordSimilarity } from './word-similarity.ts';

/** For each place of the texts, in order, the index of each text's word there, or null where it says nothing. */
export type Collation = readonly (readonly (number | null)[])[];

/**
 * What it is worth to set a word into a column: two for a word that is there, one for one that replaces what is there, nothing for
 * a column of its own. The dearest table then has the fewest changes, as counted by Levenshtein's distance, and of several such
 * tables the one in which more words agree: hence the little less than one.
 */
const SAME = 2;
const VARIANT = 0.98;
/** A variant that is alike ("glass", "glasses") rather stands where its like stands. */
const ALIKE = 0.25;
/** A match that follows a match is worth a trifle more: it keeps runs together. */
const RUN = 0.1;

/**
 * Sets several wordings of one sentence into a table: what stands in the same place shares a column. Texts are added one by one to
 * the table of those before (progressive alignment, after M. Spencer and C. J. Howe 2004), the most central first, each word to
 * the column where it agrees best, in order: a transposition shows as variants, or as an omission and an addition.
 */
export function collateWords(texts: readonly (readonly Word[])[]): Collation {
  let columns: (number | null)[][] = [];
  for (const text of order(texts)) columns = withText(columns, texts, text);
  return columns;
}

/** The text that shares most words with all others first, then always the one that shares most with those chosen. */
function order(texts: readonly (readonly Word[])[]): number[] {
  const keys = texts.map((words) => new Set(words.map((word) => word.key)));
  const shared = (one: number, other: number) =>
    [...keys[one]!].filter((key) => keys[other]!.has(key)).length;
  const left = texts.map((_, text) => text);
  const chosen: number[] = [];
  while (left.length > 0) {
    const others = (text: number) => (chosen.length > 0 ? chosen : left.filter((other) => other !== text));
    const sum = (text: number) => others(text).reduce((total, other) => total + shared(text, other), 0);
    const next = left.reduce((best, text) => (sum(text) > sum(best) ? text : best));
    chosen.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return chosen;
}

interface Step {
  readonly worth: number;
  readonly i: number;
  readonly j: number;
}

function withText(
  columns: readonly (readonly (number | null)[])[],
  texts: readonly (readonly Word[])[],
  text: number,
): (number | null)[][] {
  const words = texts[text]!;
  const [rows, width] = [words.length, columns.length + 1];
  const there = columns.map((column) =>
    column.flatMap((at, other) => (at === null ? [] : [texts[other]![at]!])),
  );
  const agreement = words.map((word) =>
    there.map((column) => column.reduce((best, other) => Math.max(best, wordSimilarity(word, other)), 0)),
  );
  const steps = (i: number, j: number): Step[] => {
    const list: Step[] = [];
    if (i < rows && j < columns.length) {
      const alike = agreement[i]![j]!;
      const run = alike === 1 && agreement[i + 1]?.[j + 1] === 1;
      const worth = alike === 1 ? SAME + (run ? RUN : 0) : VARIANT + ALIKE * alike;
      list.push({ worth, i: i + 1, j: j + 1 });
    }
    if (j < columns.length) list.push({ worth: 0, i, j: j + 1 });
    if (i < rows) list.push({ worth: 0, i: i + 1, j });
    return list;
  };
  const best = new Float64Array((rows + 1) * width);
  const total = (step: Step) => step.worth + best[step.i * width + step.j]!;
  for (let i = rows; i >= 0; i -= 1)
    for (let j = columns.length; j >= 0; j -= 1)
      best[i * width + j] = steps(i, j).reduce((most, step) => Math.max(most, total(step)), 0);

  const table: (number | null)[][] = [];
  for (let i = 0, j = 0; i < rows || j < columns.length;) {
    const here = best[i * width + j]!;
    const step = steps(i, j).find((next) => total(next) === here)!;
    const column = step.j > j ? [...columns[j]!] : texts.map(() => null);
    if (step.i > i) column[text] = i;
    table.push(column);
    [i, j] = [step.i, step.j];
  }
  return table;
}
