/** The database as a file that needs no journal. */
import { sealedAlone } from './checkpoint-format.ts';
import type { Engine, MemoryDatabase } from './database.ts';
import { eraseRows, inTrash, withDependents } from './trash.ts';

/** A file of its own, which needs no journal. */
export const standingAlone = (db: MemoryDatabase): Uint8Array => sealedAlone(db.bytes());

/** The database as a file that stands alone, without what is in the trash. */
export function fileWithoutTrash(db: MemoryDatabase, engine: Engine): Uint8Array {
  const copy = engine.open(db.bytes(), { trusted: true });
  try {
    const erasure = withDependents(copy, inTrash(copy));
    copy.transaction((tx) => eraseRows(tx, erasure));
    copy.vacuum();
    return standingAlone(copy);
  } finally {
    copy.close();
  }
}
