import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../importers/system-error-words.ts';
import { type Disk, realDisk, writeDurably } from './durable-file.ts';

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
 * @returns the sha256
 * @throws the operating system's error
 */
export function keepOriginal(originals: string, bytes: Uint8Array, disk: Disk = realDisk): string {
  const sha256 = sha256Of(bytes);
  const path = originalPath(originals, sha256);
  if (holds(path, sha256, disk)) return sha256;
  disk.mkdirSync(dirname(path), { recursive: true });
  writeDurably(path, bytes, disk);
  if (!holds(path, sha256, disk)) throw new Error('what was written is not what came back');
  return sha256;
}

/** The bytes of an original; null when they are not there, or no longer what they were. */
export function originalOf(originals: string, sha256: string): Uint8Array | null {
  try {
    const bytes = readFileSync(originalPath(originals, sha256));
    return sha256Of(bytes) === sha256 ? bytes : null;
  } catch {
    return null;
  }
}

function holds(path: string, sha256: string, disk: Disk): boolean {
  try {
    return sha256Of(disk.readFileSync(path)) === sha256;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
