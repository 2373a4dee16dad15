import type { Database, MemoryDatabase } from './database.ts';

/** The schema version of a database: how many migrations it has been through. */
export function schemaVersion(database: Database): number {
  return Number(database.pragma('user_version'));
}

/** Takes a database through the migrations it has not seen yet, each in one transaction. */
export function migrate(database: MemoryDatabase, migrations: readonly string[]): void {
  for (let version = schemaVersion(database); version < migrations.length; version += 1) {
    database.transaction((tx) => {
      tx.script(migrations[version]!);
      tx.run(`PRAGMA user_version = ${version + 1}`);
    });
  }
}
