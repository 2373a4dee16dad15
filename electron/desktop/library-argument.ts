import path from 'node:path';
import { ownWords } from './link.ts';

/** The folder that `--library=DIR` or `--library DIR` names on Electron's command line; null without one. None is taken from a link. */
export function libraryArgument(words: readonly string[], cwd: string): string | null {
  const argv = ownWords(words);
  const at = argv.findIndex((word) => word === '--library' || word.startsWith('--library='));
  if (at < 0) return null;
  const named = argv[at] === '--library' ? argv[at + 1] : argv[at]!.slice('--library='.length);
  return named ? path.resolve(cwd, named) : null;
}
