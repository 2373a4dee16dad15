import type { ComparisonSummary, Member, ViewState } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';

/** A comparison's own row: without its note and judgements, which have tables of their own. */
export interface ComparisonRow {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Member[];
  readonly view: ViewState;
  /** The investigation it is in; null for none. */
  readonly investigation: string | null;
  /** False for one that was only looked at. */
  readonly kept: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** True of a comparison of which a member, a member's source or the investigation is deleted: it waits for it to come back. */
const HIDDEN = `(EXISTS (
  SELECT 1 FROM json_each(c.members) m
  LEFT JOIN passages p ON m.value ->> 'kind' = 'passage' AND p.id = m.value ->> 'id'
  JOIN versions v ON v.id = coalesce(p.version_id, m.value ->> 'id')
  JOIN sources s ON s.id = v.source_id
  WHERE p.deleted_at IS NOT NULL OR v.deleted_at IS NOT NULL OR s.deleted_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM investigations i WHERE i.id = c.investigation_id AND i.deleted_at IS NOT NULL))`;

const SUMMARY = `
  SELECT c.id, c.title, c.members, c.updated_at, c.investigation_id, c.kept,
    (SELECT count(*) FROM judgements j WHERE j.comparison_id = c.id AND j.verdict <> 'open') AS judged
  FROM comparisons c`;

function summary(row: Record<string, Value>): ComparisonSummary {
  return {
    id: row['id'] as string,
    title: row['title'] as string,
    members: JSON.parse(row['members'] as string) as Member[],
    judged: row['judged'] as number,
    investigation: row['investigation_id'] as string | null,
    kept: row['kept'] === 1,
    updatedAt: row['updated_at'] as string,
  };
}

/** The comparisons that can be opened, newest first. */
export function listComparisons(db: Database): ComparisonSummary[] {
  return db
    .all(`${SUMMARY} WHERE c.deleted_at IS NULL AND NOT ${HIDDEN} ORDER BY c.updated_at DESC, c.number DESC`)
    .map(summary);
}

export function comparisonSummary(db: Database, id: string): ComparisonSummary | null {
  const row = db.get(`${SUMMARY} WHERE c.id = ?`, id);
  return row === undefined ? null : summary(row);
}

export interface FoundComparison {
  readonly comparison: ComparisonRow;
  readonly deleted: boolean;
  /** A member of it is deleted. */
  readonly hidden: boolean;
}

export function comparisonById(db: Database, id: string): FoundComparison | null {
  const row = db.get(`SELECT c.*, ${HIDDEN} AS hidden FROM comparisons c WHERE c.id = ?`, id);
  if (row === undefined) return null;
  return {
    comparison: {
      id: row['id'] as string,
      title: row['title'] as string,
      members: JSON.parse(row['members'] as string) as Member[],
      view: JSON.parse(row['view'] as string) as ViewState,
      createdAt: row['created_at'] as string,
      updatedAt: row['updated_at'] as string,
      investigation: row['investigation_id'] as string | null,
      kept: row['kept'] === 1,
    },
    deleted: row['deleted_at'] !== null,
    hidden: row['hidden'] === 1,
  };
}

/** One spelling for the same members in the same order. */
function membersKey(members: readonly Member[]): string {
  return JSON.stringify(members.map(({ kind, id }) => ({ kind, id })));
}

/** The id of an investigation's comparison of exactly these members in this order; of several a kept one, the one last changed. */
export function comparisonOf(
  db: Database,
  members: readonly Member[],
  investigation: string | null,
): string | null {
  const row = db.get(
    `SELECT id FROM comparisons WHERE members = ? AND deleted_at IS NULL AND investigation_id IS ?
     ORDER BY kept DESC, updated_at DESC, number DESC LIMIT 1`,
    membersKey(members),
    investigation,
  );
  return row === undefined ? null : (row['id'] as string);
}

export function insertComparison(db: Writable, comparison: ComparisonRow): void {
  db.run(
    'INSERT INTO comparisons (id, title, members, view, created_at, updated_at, investigation_id, kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    comparison.id,
    comparison.title,
    membersKey(comparison.members),
    JSON.stringify(comparison.view),
    comparison.createdAt,
    comparison.updatedAt,
    comparison.investigation,
    comparison.kept ? 1 : 0,
  );
}

export function retitleComparison(db: Writable, id: string, title: string): void {
  db.run('UPDATE comparisons SET title = ? WHERE id = ?', title, id);
}

export function setComparisonView(db: Writable, id: string, view: ViewState): void {
  db.run('UPDATE comparisons SET view = ? WHERE id = ?', JSON.stringify(view), id);
}

/** Notes that work was done in a comparison, which brings it to the front of the list, and keeps it. */
export function touchComparison(db: Writable, id: string, updatedAt: string): void {
  keepComparison(db, id);
  db.run('UPDATE comparisons SET updated_at = ? WHERE id = ?', updatedAt, id);
}

/** Keeps a comparison that was only looked at, and gathers its sources in its investigation: what is worked with belongs to it. */
export function keepComparison(db: Writable, id: string): void {
  if (db.get('SELECT 1 FROM comparisons WHERE id = ? AND kept = 0', id) === undefined) return;
  db.run('UPDATE comparisons SET kept = 1 WHERE id = ?', id);
  db.run(
    `INSERT OR IGNORE INTO investigation_sources (source_id, investigation_id)
     SELECT v.source_id, c.investigation_id FROM comparisons c
     JOIN json_each(c.members) m
     LEFT JOIN passages p ON m.value ->> 'kind' = 'passage' AND p.id = m.value ->> 'id'
     JOIN versions v ON v.id = coalesce(p.version_id, m.value ->> 'id')
     WHERE c.id = ? AND c.investigation_id IS NOT NULL`,
    id,
  );
}

/** Removes the comparisons that were only looked at and stand in no tab: nothing was done in them. */
export function dropLookedAt(db: Writable, inTabs: readonly string[]): void {
  const gone = db
    .all(
      `SELECT id FROM comparisons c WHERE kept = 0 AND id NOT IN (SELECT value FROM json_each(?))
         AND NOT EXISTS (SELECT 1 FROM judgements j WHERE j.comparison_id = c.id)
         AND NOT EXISTS (SELECT 1 FROM notes n WHERE n.comparison_id = c.id)`,
      JSON.stringify(inTabs),
    )
    .map(({ id }) => id as string);
  if (gone.length === 0) return;
  db.run('DELETE FROM comparisons WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(gone));
}

/** Marks a comparison as deleted at an instant, or, with null, as there again. */
export function markComparison(db: Writable, id: string, deletedAt: string | null): void {
  db.run('UPDATE comparisons SET deleted_at = ? WHERE id = ?', deletedAt, id);
}
