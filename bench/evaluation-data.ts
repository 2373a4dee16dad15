import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where public evaluation data lies, beside the repository; it is never part of it. */
const FOLDER = process.env['VARIORUM_EVALUATION'] ?? join('..', 'shared', 'eval');

/** Whether this machine has the evaluation data; without it a bench says "skipped: no evaluation data" and ends well. */
export function hasEvaluationData(): boolean {
  return existsSync(FOLDER);
}

/** Where one evaluation file lies. */
export function evaluationPath(...path: string[]): string {
  return join(FOLDER, ...path);
}

/** One evaluation file as text. */
export function evaluationFile(...path: string[]): string {
  return readFileSync(evaluationPath(...path), 'utf8');
}

/** The names of the folders in a folder of evaluation data. */
export function evaluationFolders(...path: string[]): string[] {
  return readdirSync(join(FOLDER, ...path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The rows of a tab-separated file with a header line. Fields are taken as they are: no field of ours is quoted over lines. */
export function tableRows(...path: string[]): Record<string, string>[] {
  const [header, ...lines] = evaluationFile(...path).split('\n');
  const names = header!.replace(/\r$/, '').split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const fields = line.replace(/\r$/, '').split('\t');
      return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? '']));
    });
}

/** The values of a file with one JSON value a line. */
export function jsonLines<T>(...path: string[]): T[] {
  return evaluationFile(...path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
