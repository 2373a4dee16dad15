import { encodingName } from '../importers/index.ts';
import type { ImportDetails } from '../bridge/contract.ts';
import type { Database, Writable } from './database.ts';

/** How a version was read from its file; null for one that was added before this was kept. */
export function detailsOfVersion(db: Database, versionId: string): ImportDetails | null {
  const row = db.get('SELECT details FROM imports WHERE version_id = ?', versionId);
  if (row === undefined) return null;
  const details = JSON.parse(row['details'] as string) as ImportDetails;
  // Earlier versions of the program kept the label of an encoding for its name.
  return details.encoding === undefined ? details : { ...details, encoding: encodingName(details.encoding) };
}

export function insertDetails(db: Writable, versionId: string, details: ImportDetails): void {
  db.run('INSERT INTO imports (version_id, details) VALUES (?, ?)', versionId, JSON.stringify(details));
}
