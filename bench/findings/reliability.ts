import type { Finding } from '../../engine/index.ts';
import type { Judged } from './judge.ts';

/** Findings of about one confidence, and how many of them are right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly findings: number;
  /** Mean confidence. */
  readonly said: number;
  /** Share that is right. */
  readonly right: number;
}

const BINS = 10;

export interface Answered {
  readonly finding: Finding;
  readonly right: boolean;
}

/** What these rules find need not contradict: who labelled contradictions has not judged it. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['name.spelling', 'modality.strength', 'modality.hedge']);

/** Whether the labels of a pair tell if a finding of this rule is right. */
export function isJudged({ rule }: Finding): boolean {
  return !NOT_JUDGED.has(rule);
}

/** Every finding on labelled pairs, right where people saw a contradiction. A set of contradictions alone can tell nothing. */
export function answered(judged: readonly Judged[]): Answered[] {
  if (judged.every(({ pair }) => pair.conflict)) return [];
  return judged.flatMap(({ pair, findings }) =>
    findings.filter(isJudged).map((finding) => ({ finding, right: pair.conflict })),
  );
}

/** The bins of a reliability diagram, lowest first, without empty ones. */
export function reliability(answers: readonly Answered[]): Bin[] {
  return Array.from({ length: BINS }, (_, at): Bin | null => {
    const inside = answers.filter(
      ({ finding }) => Math.min(BINS - 1, Math.floor(finding.confidence * BINS)) === at,
    );
    if (inside.length === 0) return null;
    const share = (value: (one: Answered) => number) =>
      inside.reduce((sum, one) => sum + value(one), 0) / inside.length;
    return {
      from: at / BINS,
      to: (at + 1) / BINS,
      findings: inside.length,
      said: share(({ finding }) => finding.confidence),
      right: share(({ right }) => (right ? 1 : 0)),
    };
  }).filter((bin) => bin !== null);
}

/** Expected calibration error: how far confidence and share right are apart, on average over all findings. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { findings }) => sum + findings, 0);
  return bins.reduce((sum, { findings, said, right }) => sum + (findings / all) * Math.abs(said - right), 0);
}
