/** Files that the user opens with the program: named on its command line, double-clicked, or dropped on its icon. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenedFile } from '../bridge/contract.ts';
import { MAX_FILE_BYTES } from '../importers/index.ts';
import { ownWords } from './link.ts';

const MOST_AT_ONCE = 100;
/** Followed by a word of its own. */
const TAKES_A_WORD = '--library';

/** Whether a file is one of ours, by its name: an investigation, or a copy of a library. */
export const isOfInvestigation = (file: string): boolean => /\.variorum$/i.test(file);

/**
 * The files that a command line names, whole paths; options, links and folders left out. Desktops name files as addresses (`file:///...`).
 */
export function fileArguments(argv: readonly string[], cwd: string): string[] {
  const found: string[] = [];
  const words = ownWords(argv);
  for (let at = 1; at < words.length && found.length < MOST_AT_ONCE; at += 1) {
    const word = words[at]!;
    if (word === TAKES_A_WORD) at += 1;
    else if (!word.startsWith('-')) {
      const file = pathOf(word, cwd);
      if (file !== null && statSync(file, { throwIfNoEntry: false })?.isFile()) found.push(file);
    }
  }
  return found;
}

function pathOf(word: string, cwd: string): string | null {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(word)) return path.resolve(cwd, word);
  if (!URL.canParse(word)) return null;
  const { protocol, host, href } = new URL(word);
  if (protocol !== 'file:' || host !== '') return null;
  try {
    return fileURLToPath(href);
  } catch {
    return null;
  }
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
