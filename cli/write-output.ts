import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';

/**
 * Writes a file whole or not at all: what stood there before stays until the new one is on the disk, and lends it its mode. A pipe or a
 * device is written to as it is.
 *
 * @throws the operating system's error
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  // A link to a pipe, as /dev/stdout is one, names no path that could be opened: only the link itself can.
  const there = statOrNull(file);
  if (there !== null && !there.isFile() && !there.isDirectory()) {
    writeInto(file, bytes);
    return;
  }
  // A link stays a link: what it points to is replaced.
  const target = realOrSelf(file);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeAll(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (there !== null) chmodSync(temporary, there.mode & 0o7777);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeInto(target: string, bytes: Uint8Array): void {
  const handle = openSync(target, 'w');
  try {
    writeAll(handle, bytes);
  } finally {
    closeSync(handle);
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

function statOrNull(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

/** Whether two paths are one file, also through links. */
export const isSameFile = (one: string, other: string) => realOrSelf(one) === realOrSelf(other);

function realOrSelf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

/** Writes to standard output and waits for the reader; one who has gone, as `head` does, is no error. */
export function writeOut(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    );
    process.stdout.write(content, () => resolve());
  });
}
