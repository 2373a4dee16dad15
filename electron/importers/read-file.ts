import { closeSync, openSync, readSync } from 'node:fs';
import { Refusal } from '../errors.ts';
import { baseName } from './file-name.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { systemErrorWords } from './system-error-words.ts';

const CHUNK_BYTES = 1 << 20;

/**
 * The bytes of a file that is to be imported, or, for 0, of standard input. Pipes are read to their end; nothing is read past the limit, so that an
 * endless device is refused like a large file.
 *
 * @throws {Refusal} `file-unreadable`, `file-too-large`
 */
export function readFileForImport(path: string | 0): Uint8Array {
  const name = path === 0 ? 'standard input' : baseName(path);
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    const file = path === 0 ? 0 : openSync(path, 'r');
    try {
      for (;;) {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        const read = readSync(file, chunk, 0, CHUNK_BYTES, null);
        if (read === 0) break;
        chunks.push(chunk.subarray(0, read));
        total += read;
        if (total > MAX_FILE_BYTES) throw new Refusal('file-too-large', { name });
      }
    } finally {
      if (file !== 0) closeSync(file);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-unreadable', { name, detail: systemErrorWords(error) }, { cause: error });
  }
  return Buffer.concat(chunks, total);
}
