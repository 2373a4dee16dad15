import type { ImportDetails } from '../bridge/contract.ts';
import type { Database, Writable } from './database.ts';

/** How a version was read from its file; null for one that was added before this was kept. */
export function detailsOfVersion(db: Database, versionId: string): ImportDetails | null {
  const row = db.get('SELECT details FROM imports WHERE version_id = ?', versionId);
  return row === undefined ? null : (JSON.parse(row['details'] as string) as ImportDetails);
}

export function insertDetails(db: Writable, versionId: string, details: ImportDetails): void {
  db.run('INSERT INTO imports (version_id, details) VALUES (?, ?)', versionId, JSON.stringify(details));
}
