/** Files in a folder that may be thrown away at any time: what cannot be read or written is as if it were not there. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import path from 'node:path';

/** How the files are written of a library that nobody else may read. */
export interface FileProtection {
  readonly write: (bytes: Uint8Array) => Uint8Array;
  /** Null for what was not written so. */
  readonly read: (file: Uint8Array) => Uint8Array | null;
  readonly nameOf: (digest: string) => string;
}

export interface KeptFilesOptions {
  /** Of all files together; those that were used longest ago go first. */
  readonly mostBytes: number;
  /** A larger file is not read, and none is written. */
  readonly mostFileBytes: number;
  /** After so many files it is looked how much is there. */
  readonly lookEvery?: number;
  /** Null in clear; where it throws nothing is kept, and nothing known. */
  readonly protection?: () => FileProtection | null;
  /** What the names of the files end in, with its dot. */
  readonly ending: string;
}

/** A file for each digest. */
export interface KeptFiles {
  readonly get: (digest: string) => Uint8Array | null;
  readonly put: (digest: string, bytes: Uint8Array) => void;
  /** Throws all of it away. */
  readonly clear: () => void;
}

const LOOK_EVERY = 100;

/** Keeps files in a folder, which is made when the first of them is written. Nothing throws but {@link KeptFiles.clear}. */
export function openKeptFiles(
  folder: string,
  { mostBytes, mostFileBytes, lookEvery = LOOK_EVERY, protection = () => null, ending }: KeptFilesOptions,
): KeptFiles {
  let written = 0;
  const fileOf = (digest: string) => path.join(folder, `${protection()?.nameOf(digest) ?? digest}${ending}`);
  return {
    get(digest) {
      try {
        const file = fileOf(digest);
        if (statSync(file).size > mostFileBytes) return null;
        const found = readFileSync(file);
        const by = protection();
        const bytes = by === null ? found : by.read(found);
        if (bytes !== null) markUsed(file);
        return bytes;
      } catch {
        return null;
      }
    },
    put(digest, bytes) {
      try {
        const file = fileOf(digest);
        const sealed = protection()?.write(bytes) ?? bytes;
        if (sealed.length > mostFileBytes) return;
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const fresh = `${file}.${process.pid}.new`;
        writeFileSync(fresh, sealed, { mode: 0o600 });
        renameSync(fresh, file);
        if (written % lookEvery === 0) prune(folder, mostBytes, ending);
        written += 1;
      } catch {
        // It is made again, the next time.
      }
    },
    clear() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** So that it is not among the first that go; a folder that cannot be written is read all the same. */
function markUsed(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // It stays as old as it is.
  }
}

/** Takes away what was used longest ago, until no more than three quarters of the most is there. */
function prune(folder: string, mostBytes: number, ending: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ending) || name.endsWith('.new'))
    .map((name) => {
      const { size, mtimeMs } = statSync(path.join(folder, name));
      return { name, size, mtimeMs };
    })
    .sort((x, y) => x.mtimeMs - y.mtimeMs);
  let left = files.reduce((sum, { size }) => sum + size, 0);
  if (left <= mostBytes) return;
  for (const { name, size } of files) {
    if (left <= mostBytes * 0.75) return;
    rmSync(path.join(folder, name), { force: true });
    left -= size;
  }
}
