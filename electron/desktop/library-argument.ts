import path from 'node:path';

/** The folder that `--library=DIR` or `--library DIR` names on Electron's command line; null without one. */
export function libraryArgument(argv: readonly string[], cwd: string): string | null {
  const at = argv.findIndex((word) => word === '--library' || word.startsWith('--library='));
  if (at < 0) return null;
  const named = argv[at] === '--library' ? argv[at + 1] : argv[at]!.slice('--library='.length);
  return named ? path.resolve(cwd, named) : null;
}
