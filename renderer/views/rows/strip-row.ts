import type { FindingType } from '../../../engine/index.ts';
import type { Run } from '../reading/layout/layout.ts';

/** How a row looks on the strip. */
export type StripTone = 'same' | 'differs' | 'alone' | 'moved';

export interface StripFinding {
  readonly id: string;
  readonly type: FindingType;
  readonly says: string;
}

/** A row of a layout, as the strip beside it shows it. */
export interface StripRow {
  readonly tone: StripTone;
  /** Its share of the height, in any unit. */
  readonly weight: number;
  readonly findings: readonly StripFinding[];
}

/** The smallest weight: a row with little text is a line high all the same. */
export const LINE = 60;

/** The findings whose differing words these runs hold, each once. */
export function findingsIn(runs: readonly Run[]): readonly StripFinding[] {
  const found = new Map<string, StripFinding>();
  for (const run of runs)
    for (const { id, type, says, focus } of run.findings) if (focus) found.set(id, { id, type, says });
  return [...found.values()];
}
