import { csv } from './csv.ts';
import type { FactLine } from './fact-table.ts';

/**
 * Facts as a table for a spreadsheet: what a fact is about, how it stands, and for every text the value as
 * printed and the sentence around it.
 *
 * @param titles of the texts, in the order of the comparison
 */
export function factsAsCsv(lines: readonly FactLine[], titles: readonly string[]): string {
  const head = ['Topic', 'Standing', ...titles, ...titles.map((title) => `Sentence in ${title}`)];
  const rows = lines.map(({ topic, standing, cells }) => [
    topic,
    standing,
    ...titles.map((_, at) => cells[at]?.value ?? ''),
    ...titles.map((_, at) => cells[at]?.place.quote ?? ''),
  ]);
  return csv([head, ...rows]);
}
