/** Backups: whole copies of the library, one a day, the last ten; and what was there before it was restored or merged into, the last three. */
import { readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRecord } from '../bridge/contract.ts';
import { systemErrorCode } from '../importers/system-error-words.ts';
import { type Disk, writeDurably } from './durable-file.ts';
import type { LibraryPaths } from './paths.ts';

const KEPT = 10;
const KEPT_BEFORE = 3;
const DAILY = /^library-\d{4}-\d\d-\d\d\.sqlite$/;
const BEFORE = /^library-before-(restore|merge)-\d{8}T\d{6}Z\.sqlite$/;

const namesLike = ({ backups }: LibraryPaths, pattern: RegExp): string[] => {
  try {
    return readdirSync(backups)
      .filter((name) => pattern.test(name))
      .sort();
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
};

/** Names of the daily backups in the folder for them, the oldest first. */
export const backupNames = (paths: LibraryPaths): string[] => namesLike(paths, DAILY);

/** Names of all backups: those of days, then what was there before another state took its place. */
export const allBackupNames = (paths: LibraryPaths): string[] => [
  ...backupNames(paths),
  ...namesLike(paths, BEFORE),
];

/** All backups, the newest first. Their time is in their names: that of the file is another one after an erasure. */
export function listBackups(paths: LibraryPaths): BackupRecord[] {
  return allBackupNames(paths)
    .map((name): BackupRecord => {
      const { size } = statSync(join(paths.backups, name));
      const before = (BEFORE.exec(name)?.[1] ?? null) as BackupRecord['before'];
      return { name, bytes: size, madeAt: timeOf(name), before };
    })
    .sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

/** The day of a daily backup, the instant of any other. */
function timeOf(name: string): string {
  const [, year, month, day, hours, minutes, seconds] =
    /(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?\.sqlite$/.exec(name)!;
  const date = `${year!}-${month!}-${day!}`;
  return hours === undefined ? date : `${date}T${hours}:${minutes!}:${seconds!}.000Z`;
}

const nameOf = (time: Date): string => `library-${time.toISOString().slice(0, 10)}.sqlite`;

/** Whether there is no backup of this day yet. */
export function isBackUpDue(paths: LibraryPaths, now: Date): boolean {
  return !backupNames(paths).includes(nameOf(now));
}

/** Writes the backup of this day, unless there is one, and removes those that are too many. */
export function backUp(paths: LibraryPaths, bytes: Uint8Array, now: Date, disk: Disk): void {
  if (!isBackUpDue(paths, now)) return;
  write(paths, nameOf(now), bytes, disk);
  for (const name of backupNames(paths).slice(0, -KEPT)) unlinkSync(join(paths.backups, name));
}

/** Keeps what is there now, before it is restored or merged into. */
export function backUpBefore(
  what: 'restore' | 'merge',
  paths: LibraryPaths,
  bytes: Uint8Array,
  now: Date,
  disk: Disk,
): void {
  const time = now.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  write(paths, `library-before-${what}-${time}.sqlite`, bytes, disk);
  const byTime = (name: string) => name.slice(-'20260301T100000Z.sqlite'.length);
  const before = namesLike(paths, BEFORE).sort((a, b) => byTime(a).localeCompare(byTime(b)));
  for (const name of before.slice(0, -KEPT_BEFORE)) unlinkSync(join(paths.backups, name));
}

function write(paths: LibraryPaths, name: string, bytes: Uint8Array, disk: Disk): void {
  disk.mkdirSync(paths.backups, { recursive: true, mode: 0o700 });
  writeDurably(join(paths.backups, name), bytes, disk);
}
