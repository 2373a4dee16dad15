/** Makes a checkpoint beside the process that owns the library, which goes on acknowledging changes meanwhile. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { backUp, isBackUpDue } from './backups.ts';
import { sealed, sealedAlone } from './checkpoint-format.ts';
import type { Engine } from './database.ts';
import { realDisk, writeAndSync } from './durable-file.ts';
import { loadFrom } from './load-state.ts';
import { Cipher, type CipherState } from './locking/cipher.ts';
import { type LibraryPaths, libraryPaths } from './paths.ts';

/** Writes the state before `segment` to {@link freshCheckpoint}. The promise is kept when it is on the disk. */
export type CheckpointMaker = (
  paths: LibraryPaths,
  segment: number,
  now: Date,
  cipher: CipherState,
) => Promise<void>;

/** Where a checkpoint is written before it takes the place of the current one. */
export const freshCheckpoint = (current: string, segment: number): string => `${current}.${segment}.new`;

export interface CheckpointOrder {
  readonly folder: string;
  readonly segment: number;
  readonly now: string;
  readonly migrations: readonly string[];
  readonly cipher: CipherState;
}

/** Bundles lie one folder deep in `out/`. */
const besideBundles = () => fileURLToPath(new URL('../library/checkpoint.js', import.meta.url));

/** A maker that works in a thread of its own; null where its program is not built. */
export function checkpointThread(
  migrations: readonly string[],
  program: string = besideBundles(),
): CheckpointMaker | null {
  if (!existsSync(program)) return null;
  return (paths, segment, now, cipher) =>
    new Promise((resolve, reject) => {
      const order: CheckpointOrder = {
        folder: paths.folder,
        segment,
        now: now.toISOString(),
        migrations,
        cipher,
      };
      const worker = new Worker(program, { workerData: order });
      // A program that ends does not wait for it: the journal holds everything.
      worker.unref();
      worker.once('error', reject);
      worker.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`the checkpoint ended with code ${code}`)),
      );
    });
}

/** What the thread does. */
export function makeCheckpoint(
  { folder, segment, now, migrations, cipher: state }: CheckpointOrder,
  engine: Engine,
): void {
  const paths = libraryPaths(folder);
  const cipher = new Cipher(state);
  const loaded = loadFrom(paths.current, paths, { engine, cipher, migrations, upTo: segment });
  if (loaded === null || loaded === 'damaged' || loaded.end === null || loaded.torn)
    throw new Error('there is no sound checkpoint to go on from');
  const bytes = loaded.db.bytes();
  loaded.db.close();
  writeAndSync(
    freshCheckpoint(paths.current, segment),
    cipher.encryptFile(sealed(bytes, { segment, chain: loaded.end.chain }), 'database'),
    realDisk,
  );
  const time = new Date(now);
  if (isBackUpDue(paths, time))
    backUp(paths, cipher.encryptFile(sealedAlone(bytes), 'database'), time, realDisk);
}
