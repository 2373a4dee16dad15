import { collateWords } from '../../engine/diff/collate-words.ts';
import { analyse } from '../../engine/analysis/analyse.ts';
import type { Word } from '../../engine/analysis/document.ts';
import { evaluationFile } from '../evaluation-data.ts';
import type { Result } from './links.ts';

interface Case {
  readonly test: string;
  readonly witnesses: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, readonly (string | null)[]>>;
}

/** A table by its columns: for each witness the index of its word there, or null. */
type Table = readonly (readonly (number | null)[])[];

interface Verdict {
  readonly agrees: boolean;
  readonly why: string;
}

/** Collations of several wordings against the expected tables: equal, or equally good. */
export function collations(list = false): Result {
  const cases = JSON.parse(evaluationFile('words', 'collatex_expected.json')) as Case[];
  const verdicts = cases.map((item) => ({ test: item.test, ...judge(item) }));
  const right = verdicts.filter(({ agrees }) => agrees).length;
  if (list) for (const { test, agrees, why } of verdicts) if (!agrees) console.log(`  ${test}: ${why}`);
  return {
    set: 'words/collatex_expected',
    measure: 'tables equal or equally good',
    baseline: '-',
    ours: `${right} of ${cases.length} (${verdicts.filter(({ why }) => why === 'equal').length} equal)`,
    target: '>= 33 of 37',
  };
}

function judge({ witnesses, expected }: Case): Verdict {
  const names = Object.keys(expected);
  const texts = names.map((name) => wordsOf(witnesses[name]!));
  const wanted = expectedTable(
    names.map((name) => expected[name]!),
    texts,
  );
  const found = collateWords(texts);
  const [ours, theirs] = [joined(found, texts), joined(wanted, texts)];
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return { agrees: true, why: 'equal' };
  const [here, there] = [matches(found, texts), matches(wanted, texts)];
  const agrees = here >= there && ours.length <= theirs.length;
  return {
    agrees,
    why: `${here} matching pairs in ${ours.length} columns, expected ${there} in ${theirs.length}`,
  };
}

function wordsOf(text: string): readonly Word[] {
  return analyse({ id: 'x', text, language: 'und' }).sentences.flatMap((sentence) => sentence.words);
}

/**
 * The expected table with a column a word. A cell of several words (parallel segmentation) is opened; where the cells of a column
 * hold as many words they go side by side, otherwise they begin together.
 */
function expectedTable(
  rows: readonly (readonly (string | null)[])[],
  texts: readonly (readonly Word[])[],
): Table {
  const table: (number | null)[][] = [];
  const next = texts.map(() => 0);
  for (let column = 0; column < rows[0]!.length; column += 1) {
    const sizes = rows.map((row) => wordsOf(row[column] ?? '').length);
    for (let at = 0; at < Math.max(...sizes); at += 1)
      table.push(sizes.map((size, text) => (at < size ? next[text]! + at : null)));
    for (const [text, size] of sizes.entries()) next[text]! += size;
  }
  return table;
}

/** Columns as printed keys, so that only what is read is compared. */
function joined(table: Table, texts: readonly (readonly Word[])[]): (string | null)[][] {
  return table.map((column) => column.map((at, text) => (at === null ? null : texts[text]![at]!.key)));
}

/** How many pairs of equal words stand in one column. */
function matches(table: Table, texts: readonly (readonly Word[])[]): number {
  let count = 0;
  for (const column of joined(table, texts))
    for (const [text, key] of column.entries())
      for (const other of column.slice(text + 1)) if (key !== null && key === other) count += 1;
  return count;
}
