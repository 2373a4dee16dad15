import type { Judgement } from '../bridge/contract.ts';
import type { Database, Writable } from './database.ts';

/** The judgements of a comparison, in the order in which the findings were first judged. */
export function listJudgements(db: Database, comparisonId: string): Judgement[] {
  return db
    .all(
      `SELECT finding_id, verdict, reason, says, judged_at FROM judgements
       WHERE comparison_id = ? ORDER BY number`,
      comparisonId,
    )
    .map((row) => ({
      findingId: row['finding_id'] as string,
      verdict: row['verdict'] as Judgement['verdict'],
      reason: row['reason'] as string,
      says: row['says'] as string,
      judgedAt: row['judged_at'] as string,
    }));
}

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
    `INSERT INTO judgements (comparison_id, finding_id, verdict, reason, says, judged_at, places)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (comparison_id, finding_id) DO UPDATE
     SET verdict = excluded.verdict, reason = excluded.reason, says = excluded.says, judged_at = excluded.judged_at,
       places = coalesce(excluded.places, places)`,
    comparisonId,
    judgement.findingId,
    judgement.verdict,
    judgement.reason,
    judgement.says,
    judgement.judgedAt,
    places === null ? null : JSON.stringify(places),
  );
}
