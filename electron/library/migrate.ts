import type { Database } from './database.ts';

/** The schema version of a database: how many migrations it has been through. */
export function schemaVersion(database: Database): number {
  return Number(database.pragma('user_version'));
}

/** Takes a database through the migrations it has not seen yet, each in one transaction. */
export function migrate(database: Database, migrations: readonly string[]): void {
  for (let version = schemaVersion(database); version < migrations.length; version += 1) {
    database.transaction(() => {
      database.script(migrations[version]!);
      database.run(`PRAGMA user_version = ${version + 1}`);
    });
  }
}
