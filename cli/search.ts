/** `variorum search`: which sources of a library fit what is searched for, or each of a list of searches. */
import { readFileForImport, systemErrorWords } from '../electron/importers/index.ts';
import { MARK_OF_UTF8 } from '../engine/view/csv.ts';
import type { Library } from '../electron/library/library.ts';
import { Refusal } from '../electron/errors.ts';
import { BAD_USE, FAILED } from './exit-codes.ts';
import type { LibraryPlace } from './library-place.ts';
import { openToRead } from './open-to-read.ts';
import type { SearchRequest } from './options.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut, writeWhole } from './write-output.ts';

const FOUND = 0;
const NOTHING = 2;

/** @returns the exit code */
export async function searchLibrary(
  { words, queries, output }: SearchRequest,
  place: LibraryPlace,
  tell: Tell,
): Promise<number> {
  const library = await openToRead(place, tell);
  if (typeof library === 'number') return library;
  try {
    if (words === null) return await searchMany(library, queries!, output, tell);
    const { hits } = await library.searchPatiently(words, { limit: Infinity });
    const lines = hits.flatMap(linesOf);
    await writeOut(lines.map((line) => `${printable(line)}\n`).join(''));
    if (lines.length > 0) return FOUND;
    tell(`No source fits “${words}”.`);
    return NOTHING;
  } finally {
    library.close();
  }
}

/** Writes a table of what each of a list of searches found. */
async function searchMany(
  library: Library,
  queries: string,
  output: string | null,
  tell: Tell,
): Promise<number> {
  let list: string;
  try {
    list = Buffer.from(readFileForImport(queries === '-' ? 0 : queries)).toString('utf8');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell(error.message, error.hint);
    return BAD_USE;
  }
  try {
    const form = /\.[ct]sv$/i.test(queries) ? 'csv' : 'lines';
    const { results, csv } = await library.searchMany({ list, form });
    if (output === null) {
      // The mark of UTF-8 is for files that a spreadsheet opens.
      const table = csv.slice(MARK_OF_UTF8.length);
      await writeOut(process.stdout.isTTY ? printable(table) : table);
    } else writeWhole(output, csv);
    return results.some(({ total }) => total > 0) ? FOUND : NOTHING;
  } catch (error) {
    if (error instanceof Refusal) {
      tell(error.message, error.hint);
      return BAD_USE;
    }
    tell(`“${output ?? 'The table'}” could not be written (${systemErrorWords(error)}).`);
    return FAILED;
  }
}

type SearchHit = ReturnType<Library['searchAll']>['hits'][number];

/** A source, and below it the piece of its text with the first place; comparisons are not listed. */
function linesOf(hit: SearchHit): string[] {
  if (hit.kind !== 'source') return [];
  const { id, published, words, title, fileName } = hit.source;
  const head = [id, published ?? '', words, title, fileName ?? ''].join('\t');
  return hit.places === 0 ? [head] : [head, `\t${hit.snippet.text.replace(/\s+/g, ' ').trim()}`];
}
