import type { Database, Writable } from './database.ts';

/** Whether the seed with this sha256 was ever loaded into this library. */
export function wasSeedLoaded(db: Database, sha256: string): boolean {
  return db.get('SELECT 1 FROM seeds_loaded WHERE sha256 = ?', sha256) !== undefined;
}

export function markSeedLoaded(db: Writable, sha256: string, loadedAt: string): void {
  db.run('INSERT INTO seeds_loaded (sha256, loaded_at) VALUES (?, ?)', sha256, loadedAt);
}
