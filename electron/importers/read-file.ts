import { closeSync, constants, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { Refusal } from '../errors.ts';
import { baseName } from './file-name.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { systemErrorCode, systemErrorWords } from './system-error-words.ts';

const CHUNK_BYTES = 1 << 20;
/** A named pipe through which nothing comes for so long is given up. */
const SILENT_SECONDS = 20;
const PAUSE_MILLISECONDS = 20;

/**
 * The bytes of a file that is to be imported, or, for 0, of standard input. Pipes are read to their end; nothing is read past the limit, so that an
 * endless device is refused like a large file. A named pipe may have nobody who writes into it: it is waited for no longer than `silentSeconds` between
 * two pieces. Standard input, and what a shell hands over as `<(...)`, have a writer that ends, and are waited for.
 *
 * @throws {Refusal} `file-unreadable`, `file-too-large`, `pipe-silent`
 */
export function readFileForImport(path: string | 0, silentSeconds = SILENT_SECONDS): Uint8Array {
  const name = path === 0 ? 'standard input' : baseName(path);
  const mayBeSilent = path !== 0 && isNamedPipe(path);
  try {
    const flags = mayBeSilent ? constants.O_RDONLY | constants.O_NONBLOCK : constants.O_RDONLY;
    const file = path === 0 ? 0 : openSync(path, flags);
    try {
      return readToEnd(file, name, mayBeSilent ? silentSeconds : null);
    } finally {
      if (file !== 0) closeSync(file);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-unreadable', { name, detail: systemErrorWords(error) }, { cause: error });
  }
}

/** @param silentSeconds null where there is somebody who writes, and who is waited for */
function readToEnd(file: number, name: string, silentSeconds: number | null): Uint8Array {
  const chunks: Buffer[] = [];
  let total = 0;
  let pauses = 0;
  for (;;) {
    const chunk = readChunk(file);
    const isEnd = chunk?.length === 0 && (silentSeconds === null || total > 0);
    if (isEnd) return Buffer.concat(chunks, total);
    if (chunk === null || chunk.length === 0) {
      pauses += 1;
      if (silentSeconds !== null && pauses * PAUSE_MILLISECONDS >= 1000 * silentSeconds)
        throw new Refusal('pipe-silent', { name, seconds: silentSeconds });
      pause();
      continue;
    }
    pauses = 0;
    chunks.push(chunk);
    total += chunk.length;
    if (total > MAX_FILE_BYTES) throw new Refusal('file-too-large', { name });
  }
}

/** What can be read now; empty at the end, and where nobody writes; null where somebody does and has nothing yet. */
function readChunk(file: number): Buffer | null {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  try {
    return chunk.subarray(0, readSync(file, chunk, 0, CHUNK_BYTES, null));
  } catch (error) {
    if (systemErrorCode(error) === 'EAGAIN') return null;
    throw error;
  }
}

/** Whether it is a pipe in a folder, and not one that a shell made for the command it runs. */
export function isNamedPipe(path: string): boolean {
  if (/^\/(?:dev|proc\/[^/]+)\/fd\//.test(path)) return false;
  try {
    return lstatSync(realpathSync(path)).isFIFO();
  } catch {
    // Opening it will say what is wrong.
    return false;
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
}
