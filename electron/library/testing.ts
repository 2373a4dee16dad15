import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { type Disk, realDisk } from './durable-file.ts';
import { type Library, type LibraryOptions, openLibrary } from './library.ts';

/** The articles that come with the program. */
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** For one test file: real folders and open libraries that are gone after each test. */
export function temporary(): {
  folder(): string;
  open(folder: string, options?: Partial<LibraryOptions>): Promise<Library>;
} {
  const folders: string[] = [];
  const open = new Set<Library>();
  afterEach(() => {
    for (const library of open) library.close();
    open.clear();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder() {
      const folder = mkdtempSync(join(tmpdir(), 'variorum-library-'));
      folders.push(folder);
      return folder;
    },
    async open(folder, options = {}) {
      const library = await openLibrary(folder, { seedsFolder: SEEDS, ...options });
      open.add(library);
      const close = () => {
        if (open.delete(library)) library.close();
      };
      return { ...library, close };
    },
  };
}

/** What the operating system throws. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code });
}

/** A disk of which one call fails while `on` is set: the `nth` of its kind counted from then. */
export class FailingDisk {
  on = false;
  calls = 0;
  readonly disk: Disk;

  constructor(
    readonly call: keyof Disk,
    readonly nth: number,
    readonly code = 'ENOSPC',
  ) {
    const real = realDisk[call] as (...args: unknown[]) => unknown;
    this.disk = {
      ...realDisk,
      [call]: (...args: unknown[]) => {
        if (this.on && ++this.calls === this.nth) throw diskError(this.code);
        return real(...args);
      },
    };
  }
}

/** Hands a file over in two pieces, as a window does; answers the id that it is held under. */
export function handOver(library: Library, base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const { handed } = library.handFile({ name: 'Ferry.variorum', bytes: bytes.length });
  const middle = Math.ceil(bytes.length / 2);
  for (const [at, piece] of [
    [0, bytes.subarray(0, middle)],
    [middle, bytes.subarray(middle)],
  ] as const)
    library.handPiece({ handed, at, base64: piece.toString('base64') });
  return handed;
}
