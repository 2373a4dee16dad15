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

/** Records a judgement in place of an earlier one of the same finding. */
export function putJudgement(db: Writable, comparisonId: string, judgement: Judgement): void {
  db.run(
    `INSERT INTO judgements (comparison_id, finding_id, verdict, reason, says, judged_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (comparison_id, finding_id) DO UPDATE
     SET verdict = excluded.verdict, reason = excluded.reason, says = excluded.says, judged_at = excluded.judged_at`,
    comparisonId,
    judgement.findingId,
    judgement.verdict,
    judgement.reason,
    judgement.says,
    judgement.judgedAt,
  );
}
