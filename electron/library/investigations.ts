import type { InvestigationRecord, InvestigationSettings } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';
import { readSettings } from './settings.ts';

/** The ids of the sources that are in an investigation and are not deleted, in one JSON text. */
const SOURCES = `(
  SELECT json_group_array(p.source_id) FROM investigation_sources p JOIN sources s ON s.id = p.source_id
  WHERE p.investigation_id = i.id AND s.deleted_at IS NULL)`;

const record = (row: Record<string, Value>): InvestigationRecord => ({
  id: row['id'] as string,
  title: row['title'] as string,
  sources: JSON.parse(row['sources'] as string) as string[],
  settings: JSON.parse(row['settings'] as string) as InvestigationSettings,
  createdAt: row['created_at'] as string,
});

/** The investigations that are not deleted, by title. */
export function listInvestigations(db: Database): InvestigationRecord[] {
  return db
    .all(`SELECT i.*, ${SOURCES} AS sources FROM investigations i WHERE deleted_at IS NULL ORDER BY number`)
    .map(record)
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** An investigation, deleted or not; null when there is none. */
export function investigationById(
  db: Database,
  id: string,
): { readonly investigation: InvestigationRecord; readonly deleted: boolean } | null {
  const row = db.get(`SELECT i.*, ${SOURCES} AS sources FROM investigations i WHERE id = ?`, id);
  return row === undefined ? null : { investigation: record(row), deleted: row['deleted_at'] !== null };
}

/** The investigation that is open: the one that was opened last, the oldest until one was chosen; null when all of the library is shown. */
export function openInvestigation(db: Database): InvestigationRecord | null {
  const chosen = readSettings(db).investigation;
  if (chosen === null) return null;
  const live = db.get(
    `SELECT i.*, ${SOURCES} AS sources FROM investigations i
     WHERE deleted_at IS NULL AND (id = ? OR ? IS NULL) ORDER BY number LIMIT 1`,
    chosen ?? null,
    chosen ?? null,
  );
  return live === undefined ? null : record(live);
}

/** Whether there ever was an investigation, deleted or not. */
export const hadInvestigation = (db: Database): boolean =>
  db.get('SELECT 1 FROM investigations LIMIT 1') !== undefined;

export function insertInvestigation(
  tx: Writable,
  { id, title, settings, createdAt }: Omit<InvestigationRecord, 'sources'>,
): void {
  tx.run(
    'INSERT INTO investigations (id, title, settings, created_at) VALUES (?, ?, ?, ?)',
    id,
    title,
    JSON.stringify(settings),
    createdAt,
  );
}

export function retitleInvestigation(tx: Writable, id: string, title: string): void {
  tx.run('UPDATE investigations SET title = ? WHERE id = ?', title, id);
}

/** Takes over what is given of its settings; the rest stays. */
export function putInvestigationSettings(tx: Writable, id: string, settings: InvestigationSettings): void {
  const before = investigationById(tx, id)?.investigation.settings ?? {};
  const after = JSON.stringify({ ...before, ...settings });
  if (after !== JSON.stringify(before))
    tx.run('UPDATE investigations SET settings = ? WHERE id = ?', after, id);
}

/** Marks an investigation as deleted at an instant, or, with null, as there again. */
export function markInvestigation(tx: Writable, id: string, deletedAt: string | null): void {
  tx.run('UPDATE investigations SET deleted_at = ? WHERE id = ?', deletedAt, id);
}

/** Puts sources into an investigation; those that are in it stay. */
export function investigate(tx: Writable, id: string, sources: readonly string[]): void {
  if (sources.length === 0) return;
  tx.run(
    `INSERT OR IGNORE INTO investigation_sources (source_id, investigation_id)
     SELECT s.id, ? FROM sources s WHERE s.id IN (SELECT value FROM json_each(?))`,
    id,
    JSON.stringify(sources),
  );
}

/** The titles of the investigations that every source is in, by its id. */
export function investigationTitlesBySource(
  investigations: readonly InvestigationRecord[],
): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { title, sources } of investigations)
    for (const source of sources) titles.set(source, [...(titles.get(source) ?? []), title]);
  return titles;
}
