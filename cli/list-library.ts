/** `variorum list`: what is in a library, a line each, with tabs between. */
import { investigationTitlesBySource } from '../electron/library/investigations.ts';
import type { Library } from '../electron/library/library.ts';
import { DONE } from './exit-codes.ts';
import type { LibraryPlace } from './library-place.ts';
import { openToRead } from './open-to-read.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut } from './write-output.ts';

/** @returns the exit code */
export async function listLibrary(
  { investigations }: { readonly investigations: boolean },
  place: LibraryPlace,
  tell: Tell,
): Promise<number> {
  const library = await openToRead(place, tell);
  if (typeof library === 'number') return library;
  try {
    const lines = (investigations ? investigationsOf(library) : sourcesOf(library)).map((cells) =>
      printable(cells.join('\t')),
    );
    await writeOut(lines.length === 0 ? '' : `${lines.join('\n')}\n`);
  } finally {
    library.close();
  }
  return DONE;
}

type Cells = readonly (string | number)[];

/** Id, date, number of words, title, the titles of the investigations that it is in, and the name of its file. */
function sourcesOf(library: Library): Cells[] {
  const { sources, investigations } = library.overview();
  const titles = investigationTitlesBySource(investigations);
  return sources.map(({ id, published, words, title, fileName }) => [
    id,
    published ?? '',
    words,
    title,
    (titles.get(id) ?? []).join('; '),
    fileName ?? '',
  ]);
}

/** Id, number of sources, number of comparisons, title. */
function investigationsOf(library: Library): Cells[] {
  const { investigations, comparisons } = library.overview();
  return investigations.map(({ id, sources, title }) => [
    id,
    sources.length,
    comparisons.filter(({ investigation, kept }) => kept && investigation === id).length,
    title,
  ]);
}
