import { compare, type Finding, type FindingType } from '../../engine/index.ts';
import { NEGATORS } from '../../engine/lexicon/negators.ts';
import { analyse } from '../../engine/analysis/analyse.ts';
import type { Word } from '../../engine/analysis/document.ts';
import type { Pair, PairSet } from './pairs.ts';
import { strengthOf } from './strength.ts';

/** What one pair came out as. */
export interface Judged {
  readonly pair: Pair;
  /** Findings between the two, of types that conflict. */
  readonly findings: readonly Finding[];
  /** Of each finding, the strength of its link; see {@link strengthOf}. */
  readonly strengths: readonly number[];
  readonly keyword: boolean;
}

/** A gap or another version is no contradiction. */
const NO_CONFLICT: ReadonlySet<FindingType> = new Set(['omission', 'version']);

/** Compares every pair as two texts, through the public door, and with the plain keyword rule. */
export function judge({ pairs, language }: PairSet): Judged[] {
  return pairs.map((pair) => {
    const comparison = compare([
      { id: 'a', text: pair.a, language },
      { id: 'b', text: pair.b, language },
    ]);
    const findings = comparison.findings.filter(({ type }) => !NO_CONFLICT.has(type));
    return {
      pair,
      findings,
      strengths: findings.map((finding) => strengthOf(finding, comparison)),
      keyword: keywordRule(pair, language),
    };
  });
}

/** The baseline: a negation in one of the two only, or a word here and its opposite of WordNet there. */
function keywordRule({ a, b }: Pair, language: string): boolean {
  const [one, other] = [a, b].map((text) =>
    analyse({ id: 'x', text, language }).sentences.flatMap(({ words }) => words),
  );
  if (one!.some(isNegator) !== other!.some(isNegator)) return true;
  const there = new Set(other!.flatMap(({ lexeme }) => (lexeme === null ? [] : [lexeme.word])));
  return one!.some(({ lexeme }) => lexeme?.opposites.some((opposite) => there.has(opposite)) === true);
}

function isNegator({ key }: Word): boolean {
  return NEGATORS.has(key) || key.endsWith("n't");
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
  readonly balanced: number;
}

/** Scores a rule that says of each pair whether it conflicts. */
export function score(judged: readonly Judged[], says: (one: Judged) => boolean): Score {
  const count = (conflict: boolean, said: boolean) =>
    judged.filter((one) => one.pair.conflict === conflict && says(one) === said).length;
  const [hits, misses, alarms, quiet] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const share = (part: number, rest: number) => (part + rest === 0 ? 0 : part / (part + rest));
  const [precision, recall] = [share(hits, alarms), share(hits, misses)];
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    accuracy: (hits + quiet) / judged.length,
    balanced: (recall + share(quiet, alarms)) / 2,
  };
}

export const found = ({ findings }: Judged): boolean => findings.length > 0;
