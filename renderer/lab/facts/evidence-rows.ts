import { attributionOfLikelihood } from './likelihood-attribution.ts';
import { EVIDENCE_NAMES, likelihoodOf } from './engine-facts.ts';
import type { FactsRun } from './facts-run.ts';

/** One piece of evidence on a match. */
export interface EvidenceRow {
  readonly name: string;
  readonly value: number;
  /** How far it moves the log odds from those of the other matches; see `attributionOfLikelihood`. */
  readonly part: number;
}

/** The evidence on one match. */
export interface MatchEvidence {
  /** Null where nothing is weighed, since both values can be true. */
  readonly told: {
    /** The mean log odds of the matches it is held against. */
    readonly base: number;
    readonly odds: number;
  } | null;
  /** What moves it most first. */
  readonly rows: readonly EvidenceRow[];
}

/** So many other matches, spread over all of the run, stand for what is usual. */
const BACKGROUND = 64;

/** The evidence on a match, set against the matches of the run that were weighed. */
export function evidenceOf(run: FactsRun, match: number): MatchEvidence {
  const row = evidenceAt(run, match);
  const rowsWith = (parts: readonly number[]) =>
    EVIDENCE_NAMES.map((name, at) => ({ name, value: row[at]!, part: parts[at] ?? 0 }));
  const weighed = run.matches.filter(({ probability }) => probability !== null);
  if (run.matches[match]?.probability === null) return { told: null, rows: rowsWith([]) };
  const step = Math.max(1, weighed.length / BACKGROUND);
  const background = Array.from({ length: Math.min(weighed.length, BACKGROUND) }, (_, at) =>
    evidenceAt(run, weighed[Math.floor(at * step)]!.index),
  );
  const { base, parts } = attributionOfLikelihood(row, background);
  const likelihood = likelihoodOf(row);
  return {
    told: { base, odds: Math.log(likelihood / (1 - likelihood)) },
    rows: rowsWith(parts).sort((x, y) => Math.abs(y.part) - Math.abs(x.part)),
  };
}

function evidenceAt({ evidence }: FactsRun, match: number): number[] {
  const many = EVIDENCE_NAMES.length;
  return [...evidence.subarray(match * many, (match + 1) * many)];
}
