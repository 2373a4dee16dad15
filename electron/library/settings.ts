import type { Settings } from '../bridge/contract.ts';
import type { Database, Writable } from './database.ts';

/** All settings that were ever saved. */
export function readSettings(db: Database): Settings {
  const rows = db.all('SELECT name, value FROM settings');
  return Object.fromEntries(
    rows.map((row) => [row['name'], JSON.parse(row['value'] as string) as unknown]),
  ) as Settings;
}

/** Saves the settings that are given and differ from what is saved; the others stay. */
export function putSettings(db: Writable, settings: Settings): void {
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) continue;
    db.run(
      `INSERT INTO settings (name, value) VALUES (?, ?)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
      name,
      JSON.stringify(value),
    );
  }
}
