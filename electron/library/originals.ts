import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../importers/system-error-words.ts';
import { type Disk, realDisk, writeAllDurably } from './durable-file.ts';

/** sha256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the original with this sha256 lies: `ab/abcdef...` in the folder of originals. */
export function originalPath(originals: string, sha256: string): string {
  return join(originals, sha256.slice(0, 2), sha256);
}

/**
 * Keeps bytes as they were imported, under their sha256, and reads them back to be sure. Bytes that are there already are
 * left alone; a damaged file under their name is replaced.
 *
 * @returns the sha256 of each
 * @throws the operating system's error
 */
export function keepOriginals(
  originals: string,
  files: readonly Uint8Array[],
  disk: Disk = realDisk,
): string[] {
  const named = files.map((bytes) => ({ sha256: sha256Of(bytes), bytes }));
  const fresh = new Map(
    named
      .map(({ sha256, bytes }) => ({ sha256, bytes, path: originalPath(originals, sha256) }))
      .filter(({ sha256, path }) => !holds(path, sha256, disk))
      .map((file) => [file.sha256, file]),
  );
  for (const folder of new Set([...fresh.values()].map(({ path }) => dirname(path))))
    disk.mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeAllDurably([...fresh.values()], disk);
  for (const { path, sha256 } of fresh.values())
    if (!holds(path, sha256, disk)) throw new Error('what was written is not what came back');
  return named.map(({ sha256 }) => sha256);
}

function holds(path: string, sha256: string, disk: Disk): boolean {
  try {
    return sha256Of(disk.readFileSync(path)) === sha256;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The bytes with this sha256, or null when they are missing or not as they were kept. */
export function readOriginal(originals: string, sha256: string): Uint8Array | null {
  try {
    const bytes = readFileSync(originalPath(originals, sha256));
    return sha256Of(bytes) === sha256 ? bytes : null;
  } catch {
    return null;
  }
}
