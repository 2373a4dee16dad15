/** Backups: whole copies of the library, one a day, the last ten. */
import { readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode } from '../importers/system-error-words.ts';
import { type Disk, writeDurably } from './durable-file.ts';
import type { LibraryPaths } from './paths.ts';

const KEPT = 10;
const NAME = /^library-\d{4}-\d\d-\d\d\.sqlite$/;

/** Names of the backups in the folder for them, the oldest first. */
export function backupNames({ backups }: LibraryPaths): string[] {
  try {
    return readdirSync(backups)
      .filter((name) => NAME.test(name))
      .sort();
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** With their sizes in bytes. */
export function listBackups(paths: LibraryPaths): { readonly name: string; readonly bytes: number }[] {
  return backupNames(paths).map((name) => ({ name, bytes: statSync(join(paths.backups, name)).size }));
}

const nameOf = (time: Date): string => `library-${time.toISOString().slice(0, 10)}.sqlite`;

/** Whether there is no backup of this day yet. */
export function isBackUpDue(paths: LibraryPaths, now: Date): boolean {
  return !backupNames(paths).includes(nameOf(now));
}

/** Writes the backup of this day, unless there is one, and removes those that are too many. */
export function backUp(paths: LibraryPaths, bytes: Uint8Array, now: Date, disk: Disk): void {
  if (!isBackUpDue(paths, now)) return;
  disk.mkdirSync(paths.backups, { recursive: true, mode: 0o700 });
  writeDurably(join(paths.backups, nameOf(now)), bytes, disk);
  for (const name of backupNames(paths).slice(0, -KEPT)) unlinkSync(join(paths.backups, name));
}
