/** `variorum search`: which sources of a library hold words. */
import { openLibrary, type Library } from '../electron/library/library.ts';
import { failed, type LibraryPlace, type Tell } from './add.ts';
import { printable } from './reports/printable.ts';
import { writeOut } from './write-output.ts';

const FOUND = 0;
const NOTHING = 2;

/** UTF-16 units of a text that are shown on either side of a word. */
const AROUND = 60;

/** @returns the exit code */
export async function searchLibrary(words: string, place: LibraryPlace, tell: Tell): Promise<number> {
  const wanted = wordsWanted(words);
  if (wanted.length === 0) {
    tell('Say what to search for.', 'For example: variorum search locked door');
    return NOTHING;
  }
  let library: Library;
  try {
    library = await openLibrary(place.libraryFolder, { seedsFolder: place.seedsFolder, readOnly: true });
  } catch (error) {
    return failed(error, tell);
  }
  try {
    const lines = library.overview().sources.flatMap((source) => {
      const { id, versionId, published, words: count, title, outlet, author } = source;
      const { text } = library.memberText({ member: { kind: 'version', id: versionId } });
      const known = folded([title, outlet, author].filter(Boolean).join('\n'));
      const searched = folded(text);
      const isThere = (word: string) => known.includes(word) || searched.includes(word);
      if (!wanted.every(isThere)) return [];
      const head = [id, published ?? '', count, title].join('\t');
      const at = Math.min(...wanted.map((word) => searched.indexOf(word)).filter((index) => index >= 0));
      // Folding may change the length of a text, and then no place is shown rather than a wrong one.
      const isSame = searched.length === text.length && Number.isFinite(at);
      return isSame ? [head, `\t${around(text, at)}`] : [head];
    });
    await writeOut(lines.map((line) => `${printable(line)}\n`).join(''));
    if (lines.length > 0) return FOUND;
    tell(`No source holds ${wanted.map((word) => `“${word}”`).join(' and ')}.`);
    return NOTHING;
  } finally {
    library.close();
  }
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\u00ad]/g, ' ');

/** Words apart, and words in quotation marks together. */
export const wordsWanted = (words: string): string[] =>
  [...words.matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/g)]
    .map(([, together, alone]) =>
      folded((together ?? alone)!)
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter((word) => word !== '');

function around(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + AROUND)];
  const shown = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}
