/** `variorum search`: which sources of a library fit what is searched for. */
import { openLibrary, type Library } from '../electron/library/library.ts';
import { failed } from './add.ts';
import type { LibraryPlace } from './library-place.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut } from './write-output.ts';

const FOUND = 0;
const NOTHING = 2;

/** @returns the exit code */
export async function searchLibrary(words: string, place: LibraryPlace, tell: Tell): Promise<number> {
  let library: Library;
  try {
    library = await openLibrary(place.libraryFolder, { seedsFolder: place.seedsFolder, readOnly: true });
  } catch (error) {
    return failed(error, tell);
  }
  try {
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

type SearchHit = ReturnType<Library['searchAll']>['hits'][number];

/** A source, and below it the piece of its text with the first place; comparisons are not listed. */
function linesOf(hit: SearchHit): string[] {
  if (hit.kind !== 'source') return [];
  const { id, published, words, title } = hit.source;
  const head = [id, published ?? '', words, title].join('\t');
  return hit.places === 0 ? [head] : [head, `\t${hit.snippet.text.replace(/\s+/g, ' ').trim()}`];
}
