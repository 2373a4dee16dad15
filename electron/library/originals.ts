import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../importers/system-error-words.ts';
import { type Disk, realDisk, writeAllDurably } from './durable-file.ts';
import type { Cipher } from './locking/cipher.ts';

/** Where the originals of a library lie, and what they are written with. */
export interface OriginalsPlace {
  readonly originals: string;
  readonly cipher: Cipher;
}

/** sha256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the original of a name lies: `ab/abcdef...` in the folder of originals. Its name is its sha256, but for a locked library: see `Cipher.namesOf`. */
export function originalPath(originals: string, name: string): string {
  return join(originals, name.slice(0, 2), name);
}

/**
 * Keeps bytes as they were imported, under their sha256, and reads them back to be sure. Bytes that are there already are
 * left alone; a damaged file under their name is replaced.
 *
 * @returns the sha256 of each
 * @throws the operating system's error
 */
export function keepOriginals(
  { originals, cipher }: OriginalsPlace,
  files: readonly Uint8Array[],
  disk: Disk = realDisk,
): string[] {
  const named = files.map((bytes) => ({ sha256: sha256Of(bytes), bytes }));
  const fresh = new Map(
    named
      .map(({ sha256, bytes }) => ({
        sha256,
        bytes,
        path: originalPath(originals, cipher.namesOf(sha256)[0]!),
      }))
      .filter(({ sha256, path }) => !holds(path, sha256, cipher, disk))
      .map((file) => [file.sha256, file]),
  );
  for (const folder of new Set([...fresh.values()].map(({ path }) => dirname(path))))
    disk.mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeAllDurably(
    [...fresh.values()].map(({ path, bytes }) => ({ path, bytes: cipher.encryptFile(bytes, 'original') })),
    disk,
  );
  for (const { path, sha256 } of fresh.values())
    if (!holds(path, sha256, cipher, disk)) throw new Error('what was written is not what came back');
  return named.map(({ sha256 }) => sha256);
}

function holds(path: string, sha256: string, cipher: Cipher, disk: Disk): boolean {
  try {
    const bytes = cipher.decryptFile(disk.readFileSync(path), 'original');
    return bytes !== null && sha256Of(bytes) === sha256;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The bytes with this sha256, or null when they are missing or not as they were kept. */
export function readOriginal({ originals, cipher }: OriginalsPlace, sha256: string): Uint8Array | null {
  for (const name of cipher.namesOf(sha256)) {
    try {
      const bytes = cipher.decryptFile(readFileSync(originalPath(originals, name)), 'original');
      if (bytes !== null && sha256Of(bytes) === sha256) return bytes;
    } catch {
      // Not by this name.
    }
  }
  return null;
}
