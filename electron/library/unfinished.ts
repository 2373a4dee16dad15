/** What a program that was ended left of its journal and its files. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { removeIfThere } from './durable-file.ts';
import { createSegment, type JournalEnd, type JournalPlace } from './journal.ts';
import type { Loaded } from './load-state.ts';
import type { LibraryPaths } from './paths.ts';

/** Cuts off what broke off, so that the next record follows the last sound one. */
export function tidyEnd(place: JournalPlace, { end, torn }: Loaded): JournalEnd {
  const last = end!;
  if (last.size === 0) return createSegment(place, last.segment, last.chain);
  if (!torn) return last;
  const file = place.disk.openSync(place.paths.journal(last.segment), 'r+');
  try {
    place.disk.ftruncateSync(file, last.size);
    place.disk.fsyncSync(file);
  } finally {
    place.disk.closeSync(file);
  }
  return last;
}

/** Files that a program was writing when it was ended. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^library\..*\.new$/.test(name)) removeIfThere(join(folder, name));
}

/** Bytes of the segments from `first` to the one before `last`. */
export function sizeBehind(paths: LibraryPaths, first: number, last: number): number {
  let size = 0;
  for (let segment = first; segment < last; segment += 1)
    if (existsSync(paths.journal(segment))) size += statSync(paths.journal(segment)).size;
  return size;
}
