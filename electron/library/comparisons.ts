import type { ComparisonSummary, Member, ViewState } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';

/** A comparison's own row: without its note and judgements, which have tables of their own. */
export interface ComparisonRow {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Member[];
  readonly view: ViewState;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** True of a comparison one of whose members, or a member's source, is deleted: it waits for it to come back. */
const HIDDEN = `EXISTS (
  SELECT 1 FROM json_each(c.members) m
  LEFT JOIN passages p ON m.value ->> 'kind' = 'passage' AND p.id = m.value ->> 'id'
  JOIN versions v ON v.id = coalesce(p.version_id, m.value ->> 'id')
  JOIN sources s ON s.id = v.source_id
  WHERE p.deleted_at IS NOT NULL OR v.deleted_at IS NOT NULL OR s.deleted_at IS NOT NULL)`;

const SUMMARY = `
  SELECT c.id, c.title, c.members, c.updated_at,
    (SELECT count(*) FROM judgements j WHERE j.comparison_id = c.id AND j.verdict <> 'open') AS judged
  FROM comparisons c`;

function summary(row: Record<string, Value>): ComparisonSummary {
  return {
    id: row['id'] as string,
    title: row['title'] as string,
    members: JSON.parse(row['members'] as string) as Member[],
    judged: row['judged'] as number,
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
    },
    deleted: row['deleted_at'] !== null,
    hidden: row['hidden'] === 1,
  };
}

/** One spelling for the same members in the same order. */
function membersKey(members: readonly Member[]): string {
  return JSON.stringify(members.map(({ kind, id }) => ({ kind, id })));
}

/** The id of the comparison of exactly these members in this order; of several the one last changed. */
export function comparisonOf(db: Database, members: readonly Member[]): string | null {
  const row = db.get(
    `SELECT id FROM comparisons WHERE members = ? AND deleted_at IS NULL
     ORDER BY updated_at DESC, number DESC LIMIT 1`,
    membersKey(members),
  );
  return row === undefined ? null : (row['id'] as string);
}

export function insertComparison(db: Writable, comparison: ComparisonRow): void {
  db.run(
    'INSERT INTO comparisons (id, title, members, view, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
    comparison.id,
    comparison.title,
    membersKey(comparison.members),
    JSON.stringify(comparison.view),
    comparison.createdAt,
    comparison.updatedAt,
  );
}

export function retitleComparison(db: Writable, id: string, title: string): void {
  db.run('UPDATE comparisons SET title = ? WHERE id = ?', title, id);
}

export function setComparisonView(db: Writable, id: string, view: ViewState): void {
  db.run('UPDATE comparisons SET view = ? WHERE id = ?', JSON.stringify(view), id);
}

/** Notes that work was done in a comparison, which brings it to the front of the list. */
export function touchComparison(db: Writable, id: string, updatedAt: string): void {
  db.run('UPDATE comparisons SET updated_at = ? WHERE id = ?', updatedAt, id);
}

/** Marks a comparison as deleted at an instant, or, with null, as there again. */
export function markComparison(db: Writable, id: string, deletedAt: string | null): void {
  db.run('UPDATE comparisons SET deleted_at = ? WHERE id = ?', deletedAt, id);
}
