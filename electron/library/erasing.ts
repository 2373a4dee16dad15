/**
 * Emptying the trash so that its words are nowhere left: not in the database, its journal, its previous copy, its backups, or among
 * the originals. What is to be erased is written down first, so that an erasure that is cut short is ended at the next opening.
 */
import { readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Erased } from '../bridge/contract.ts';
import { allBackupNames } from './backups.ts';
import { sealedAlone } from './checkpoint-format.ts';
import type { Database, Engine, Writable } from './database.ts';
import { type Disk, removeIfThere, writeDurably } from './durable-file.ts';
import { openCheckpoint } from './load-state.ts';
import type { Cipher } from './locking/cipher.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { originalPath } from './originals.ts';
import type { LibraryPaths } from './paths.ts';
import {
  type Erasure,
  eraseRows,
  inTrash,
  isNothing,
  originalsOf,
  originalsOfNone,
  withDependents,
} from './trash.ts';

/** What an erasure stands on. */
export interface ErasingBase {
  readonly db: Database;
  readonly paths: LibraryPaths;
  readonly engine: Engine;
  readonly cipher: Cipher;
  /** How much work one guess of a passphrase takes; see `LibraryOptions`. */
  readonly log2N?: number | undefined;
  readonly migrations: readonly string[];
  readonly disk: Disk;
  readonly change: <T>(work: (tx: Writable) => T) => T;
  /** Writes the library's files anew without anything that was in them before; see `StoredDatabase`. */
  readonly forgetPast: () => Promise<void>;
  readonly instant: () => string;
}

/** What is written down of an erasure until it is done. */
interface Begun {
  readonly erasure: Erasure;
  readonly originals: readonly string[];
}

/** Copies that the program put aside, of an earlier schema or a damaged library: nobody but the user can say whether they may go. */
export const PUT_ASIDE =
  /^library\.(?:\S*\.)?(?:version-\d+|kept-\S+|damaged-\S+|\d+\.damaged-\S+)\.(?:sqlite|journal)$/;

/** Empties the trash. Null when nothing was in it. */
export async function emptyTrash(base: ErasingBase): Promise<Erased | null> {
  const { db, change, instant } = base;
  if (isNothing(inTrash(db))) return null;
  const erasure = withDependents(db, inTrash(db));
  const begun: Begun = { erasure, originals: originalsOf(db, erasure.versions) };
  change((tx) => {
    tx.run('INSERT INTO erasures (items, begun_at) VALUES (?, ?)', JSON.stringify(begun), instant());
    eraseRows(tx, erasure);
  });
  return endErasures(base);
}

/** Whether an erasure was cut short. */
export const isErasing = (db: Database): boolean => db.get('SELECT 1 FROM erasures') !== undefined;

/** Does what is left to do of erasures that were begun. */
export async function endErasures(base: ErasingBase): Promise<Erased> {
  const { db, paths, change, cipher } = base;
  await base.forgetPast();
  const begun = db
    .all('SELECT items FROM erasures ORDER BY number')
    .map(({ items }) => JSON.parse(items as string) as Begun);
  let rewritten = 0;
  let removed = 0;
  for (const name of allBackupNames(paths)) {
    if (eraseFromFile(join(paths.backups, name), begun, base)) rewritten += 1;
    else removed += 1;
  }
  for (const sha256 of originalsOfNone(
    db,
    begun.flatMap(({ originals }) => originals),
  ))
    for (const name of cipher.namesOf(sha256)) removeIfThere(originalPath(paths.originals, name));
  change((tx) => tx.run('DELETE FROM erasures'));
  return {
    sources: begun.reduce((sum, { erasure }) => sum + erasure.sources.length, 0),
    comparisons: begun.reduce((sum, { erasure }) => sum + erasure.comparisons.length, 0),
    backups: rewritten,
    backupsRemoved: removed,
    remaining: readdirSync(paths.folder).filter((name) => PUT_ASIDE.test(name)),
  };
}

/** Erases from a backup; one that cannot be read is removed, and the answer is false. */
function eraseFromFile(
  path: string,
  begun: readonly Begun[],
  { engine, cipher, migrations, disk }: ErasingBase,
): boolean {
  const opened = openCheckpoint(readFileSync(path), engine, cipher);
  if (opened === 'damaged' || schemaVersion(opened.db) > migrations.length) {
    unlinkSync(path);
    return false;
  }
  const { db } = opened;
  try {
    migrate(db, migrations);
    for (const { erasure } of begun) {
      const here = withDependents(db, erasure);
      db.transaction((tx) => eraseRows(tx, here));
    }
    db.vacuum();
    writeDurably(path, cipher.encryptFile(sealedAlone(db.bytes()), 'database'), disk);
    return true;
  } finally {
    db.close();
  }
}
