import type { Judgement, Opinion } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';

/** The judgements of a comparison, in the order in which the findings were first judged. */
export function listJudgements(db: Database, comparisonId: string): Judgement[] {
  return db.all(`${SELECT} ORDER BY number`, comparisonId).map(judgementOf);
}

/** The judgement of one finding of a comparison; null for one that was never judged. */
export function judgementOn(db: Database, comparisonId: string, findingId: string): Judgement | null {
  const row = db.get(`${SELECT} AND finding_id = ?`, comparisonId, findingId);
  return row === undefined ? null : judgementOf(row);
}

const SELECT =
  'SELECT finding_id, verdict, reason, says, judged_at, author FROM judgements WHERE comparison_id = ?';

const judgementOf = (row: Record<string, Value>): Judgement => ({
  findingId: row['finding_id'] as string,
  verdict: row['verdict'] as Judgement['verdict'],
  reason: row['reason'] as string,
  says: row['says'] as string,
  judgedAt: row['judged_at'] as string,
  ...(row['author'] !== '' && { author: row['author'] as string }),
});

/** A stretch of a member of a comparison that a judgement was made of. */
export interface JudgedPlace {
  readonly member: string;
  readonly start: number;
  readonly end: number;
}

/** By finding, the places that its judgement was made of; those of earlier releases were not kept. */
export function judgedPlaces(
  db: Database,
  comparisonId: string,
): ReadonlyMap<string, readonly JudgedPlace[]> {
  const rows = db.all(
    'SELECT finding_id, places FROM judgements WHERE comparison_id = ? AND places IS NOT NULL',
    comparisonId,
  );
  return new Map(
    rows.map((row) => [row['finding_id'] as string, JSON.parse(row['places'] as string) as JudgedPlace[]]),
  );
}

/** Records a judgement in place of an earlier one of the same finding. */
export function putJudgement(
  db: Writable,
  comparisonId: string,
  judgement: Judgement,
  places: readonly JudgedPlace[] | null = null,
): void {
  db.run(
    `INSERT INTO judgements (comparison_id, finding_id, verdict, reason, says, judged_at, places, author)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (comparison_id, finding_id) DO UPDATE
     SET verdict = excluded.verdict, reason = excluded.reason, says = excluded.says, judged_at = excluded.judged_at,
       places = coalesce(excluded.places, places), author = excluded.author`,
    comparisonId,
    judgement.findingId,
    judgement.verdict,
    judgement.reason,
    judgement.says,
    judgement.judgedAt,
    places === null ? null : JSON.stringify(places),
    judgement.author ?? '',
  );
}

/** A judgement of another person's, with the sentence that was judged. */
export interface OpinionOf extends Opinion {
  readonly findingId: string;
  readonly says: string;
}

/** What other people judged of the findings of a comparison. */
export const listOpinions = (db: Database, comparisonId: string): OpinionOf[] =>
  db
    .all(
      `SELECT finding_id, author, verdict, reason, says, judged_at FROM opinions
       WHERE comparison_id = ? ORDER BY number`,
      comparisonId,
    )
    .map((row) => ({
      findingId: row['finding_id'] as string,
      author: row['author'] as string,
      verdict: row['verdict'] as Judgement['verdict'],
      reason: row['reason'] as string,
      says: row['says'] as string,
      judgedAt: row['judged_at'] as string,
    }));

/** Keeps what another person judged, in place of an earlier opinion of theirs; one that was taken back is removed. */
export function putOpinion(db: Writable, comparisonId: string, opinion: OpinionOf): void {
  const { findingId, author, verdict, reason, says, judgedAt } = opinion;
  if (verdict === 'open' && reason === '') return dropOpinion(db, comparisonId, findingId, author);
  db.run(
    `INSERT INTO opinions (comparison_id, finding_id, author, verdict, reason, says, judged_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (comparison_id, finding_id, author) DO UPDATE
     SET verdict = excluded.verdict, reason = excluded.reason, says = excluded.says, judged_at = excluded.judged_at`,
    comparisonId,
    findingId,
    author,
    verdict,
    reason,
    says,
    judgedAt,
  );
}

export function dropOpinion(db: Writable, comparisonId: string, findingId: string, author: string): void {
  db.run(
    'DELETE FROM opinions WHERE comparison_id = ? AND finding_id = ? AND author = ?',
    comparisonId,
    findingId,
    author,
  );
}

/** Names whoever uses this library as the author of what nobody else judged. */
export function signJudgements(db: Writable, initials: string): void {
  db.run(`UPDATE judgements SET author = ? WHERE author = ''`, initials);
  db.run(`UPDATE annotations SET author = ? WHERE author = ''`, initials);
}
