import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { madeUp } from './made-up.ts';

export interface ManyFiles {
  readonly seconds: number;
  readonly summary: string;
}

/** Adds so many small text files of a folder to an empty library, by the command line as its users have it. */
export function addManyFiles(count: number, folder: string): ManyFiles {
  const files = path.join(folder, 'files');
  mkdirSync(files);
  for (let at = 0; at < count; at += 1) {
    const { title, blocks } = madeUp(1_000 + at, 5);
    writeFileSync(
      path.join(files, `${at}.txt`),
      [`${title} (${at})`, ...blocks.map(({ text }) => text)].join('\n\n'),
    );
  }
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['cli/variorum.js', 'add', files, '--library', path.join(folder, 'library')],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const seconds = (performance.now() - began) / 1_000;
  if (status !== 0) throw new Error(`adding ended with ${status}: ${stderr.slice(0, 1_000)}`);
  return { seconds, summary: stderr.trim().split('\n').at(-1) ?? '' };
}
