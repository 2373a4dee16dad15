import { compare, type Comparison, type Finding, type SourceText } from '../../engine/index.ts';

/**
 * What a reader is told of the difference between texts, from this confidence on. A gap in one account is no discrepancy: findings
 * of type omission are left out.
 */
export function toldFindings(comparison: Comparison, at: number): Finding[] {
  return comparison.findings.filter(({ type, confidence }) => type !== 'omission' && confidence >= at);
}

/** Compares through the public door and keeps what a reader is told. */
export function findingsOf(texts: readonly SourceText[], at: number): Finding[] {
  return toldFindings(compare(texts), at);
}

/** A finding on one line, for reading: rule, confidence, what it says, its values. */
export function findingLine({ rule, confidence, says, values }: Finding): string {
  return `${rule} ${confidence.toFixed(2)}: ${says} [${values.join(' / ')}]`;
}
