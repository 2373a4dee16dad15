/** Files that the user opens with the program: named on its command line, double-clicked, or dropped on its icon. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { OpenedFile } from '../bridge/contract.ts';
import { MAX_FILE_BYTES } from '../importers/index.ts';

const MOST_AT_ONCE = 100;
/** Followed by a word of its own. */
const TAKES_A_WORD = '--library';

/** The files that a command line names, whole paths; options, links and folders left out. */
export function fileArguments(argv: readonly string[], cwd: string): string[] {
  const found: string[] = [];
  for (let at = 1; at < argv.length && found.length < MOST_AT_ONCE; at += 1) {
    const word = argv[at]!;
    if (word === TAKES_A_WORD) at += 1;
    else if (!word.startsWith('-') && !/^[a-z][a-z0-9+.-]+:\/\//i.test(word)) {
      const file = path.resolve(cwd, word);
      if (statSync(file, { throwIfNoEntry: false })?.isFile()) found.push(file);
    }
  }
  return found;
}

/** Reads them for a window; `refused` are the names of those that cannot be read or are too large to be added. */
export function readOpened(files: readonly string[]): { opened: OpenedFile[]; refused: string[] } {
  const opened: OpenedFile[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const name = path.basename(file);
    try {
      if (statSync(file).size > MAX_FILE_BYTES) throw new RangeError('too large');
      opened.push({ name, bytes: new Uint8Array(readFileSync(file)) });
    } catch {
      refused.push(name);
    }
  }
  return { opened, refused };
}
