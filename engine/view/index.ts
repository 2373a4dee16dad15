/** Everything that puts results into words for all who show them: window, dossier, command line. */
export { comparedWords, type ComparedWords } from './compared-words.ts';
export {
  factTable,
  type FactCell,
  type FactLine,
  type FactTable,
  type FactTableCounts,
} from './fact-table.ts';
export { factsAsCsv } from './facts-as-csv.ts';
