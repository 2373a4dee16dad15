import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { systemErrorCode } from '../importers/system-error-words.ts';

/** The calls to the operating system that writing durably needs; tests make one of them fail. */
export type Disk = Pick<
  typeof fs,
  | 'openSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'renameSync'
  | 'linkSync'
  | 'copyFileSync'
  | 'unlinkSync'
  | 'readFileSync'
  | 'mkdirSync'
  | 'statSync'
  | 'fstatSync'
  | 'ftruncateSync'
  | 'readSync'
>;

export const realDisk: Disk = fs;

/** What a virus scanner or an indexer that has the file open for a moment makes of a rename, on some systems. */
const PASSING = new Set(['EPERM', 'EACCES', 'EBUSY']);
/** What a file of ours may be: read and written by its owner alone. */
export const PRIVATE = 0o600;

const RENAME_TRIES = 4;
const RENAME_PAUSE_MS = 25;

/**
 * Puts `bytes` at `path` so that at every moment the file there is the old one or the new one, whole, and so that the new
 * one stays when power fails after the return.
 *
 * @throws the operating system's error; the file at `path` is then the old one
 */
export function writeDurably(path: string, bytes: Uint8Array, disk: Disk = realDisk): void {
  const fresh = `${path}.new`;
  writeAndSync(fresh, bytes, disk);
  rename(fresh, path, disk);
  syncFolder(dirname(path), disk);
}

/**
 * Like {@link writeDurably}, for many files that are in no hurry until all are there: they are written first and made durable then, since
 * a file system that keeps a journal makes many durable in about the time of one.
 *
 * @throws the operating system's error; each of the files is then whole or not there
 */
export function writeAllDurably(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  disk: Disk = realDisk,
): void {
  const fresh = ({ path }: { readonly path: string }) => `${path}.new`;
  const open: number[] = [];
  try {
    try {
      for (const file of files) {
        const handle = disk.openSync(fresh(file), 'w', PRIVATE);
        open.push(handle);
        writeWhole(handle, file.bytes, disk);
      }
      for (const handle of open) disk.fsyncSync(handle);
    } finally {
      for (const handle of open) disk.closeSync(handle);
    }
    for (const file of files) rename(fresh(file), file.path, disk);
  } catch (error) {
    for (const file of files) {
      try {
        removeIfThere(fresh(file), disk);
      } catch {
        // The first error is the one to tell.
      }
    }
    throw error;
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(folder, disk);
}

function writeWhole(handle: number, bytes: Uint8Array, disk: Disk): void {
  for (let written = 0; written < bytes.length;)
    written += disk.writeSync(handle, bytes, written, bytes.length - written);
}

/**
 * Like {@link writeDurably}, and the file that stood at `path` is found at `previous` afterwards. There is no moment
 * without a readable file at `path` once there was one.
 */
export function replaceDurably(
  path: string,
  previous: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): void {
  writeAndSync(`${path}.new`, bytes, disk);
  replaceByWritten(`${path}.new`, path, previous, disk);
}

/** The second half of {@link replaceDurably}: the file `fresh`, which is on the disk, takes the place of `path`. */
export function replaceByWritten(fresh: string, path: string, previous: string, disk: Disk = realDisk): void {
  const hadOne = secondName(path, `${previous}.new`, disk);
  if (hadOne) {
    rename(`${previous}.new`, previous, disk);
    // Two names of one file are not renamed over each other but left, both.
    removeIfThere(`${previous}.new`, disk);
  }
  rename(fresh, path, disk);
  try {
    syncFolder(dirname(path), disk);
  } catch (error) {
    putBack(path, hadOne ? previous : null, disk);
    throw error;
  }
}

export function writeAndSync(path: string, bytes: Uint8Array, disk: Disk): void {
  try {
    const file = disk.openSync(path, 'w', PRIVATE);
    try {
      writeWhole(file, bytes, disk);
      disk.fsyncSync(file);
    } finally {
      disk.closeSync(file);
    }
  } catch (error) {
    try {
      removeIfThere(path, disk);
    } catch {
      // The first error is the one to tell; what is left of the file is written over next time.
    }
    throw error;
  }
}

/** Gives the file at `path` a second name, or a copy where the disk knows no links. False when there is no such file. */
function secondName(path: string, name: string, disk: Disk): boolean {
  removeIfThere(name, disk);
  try {
    disk.linkSync(path, name);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
  }
  try {
    disk.copyFileSync(path, name);
  } catch (error) {
    // Some disks that know no links say so before they look whether the file is there.
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
  const copy = disk.openSync(name, 'r+');
  try {
    disk.fsyncSync(copy);
  } finally {
    disk.closeSync(copy);
  }
  return true;
}

function putBack(path: string, previous: string | null, disk: Disk): void {
  try {
    if (previous === null) {
      disk.unlinkSync(path);
    } else if (secondName(previous, `${path}.new`, disk)) {
      rename(`${path}.new`, path, disk);
    }
  } catch {
    // The disk is failing altogether. The caller is told of the first error, and both copies are whole.
  }
}

function rename(from: string, to: string, disk: Disk): void {
  for (let tries = 1; ; tries += 1) {
    try {
      disk.renameSync(from, to);
      return;
    } catch (error) {
      if (tries === RENAME_TRIES || !PASSING.has(systemErrorCode(error) ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RENAME_PAUSE_MS * tries);
    }
  }
}

export function removeIfThere(path: string, disk: Disk = realDisk): void {
  try {
    disk.unlinkSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/** Makes names durable. Windows knows no such thing and refuses to open a folder. */
export function syncFolder(folder: string, disk: Disk): void {
  if (process.platform === 'win32') return;
  const handle = disk.openSync(folder, 'r');
  try {
    disk.fsyncSync(handle);
  } finally {
    disk.closeSync(handle);
  }
}
