import { EVIDENCE, type EvidenceName } from './evidence-names.ts';
import type { WeighedPair } from './fact-pairs.ts';
import { regressed } from './logistic.ts';
import { probability } from './trees.ts';
import { CONFIDENCE_REGRESSION } from './confidence-weights.ts';

/** What tells on real news whether a difference is worth a look; in the order of the rows the regression is learned from. */
export const CONFIDENCE_EVIDENCE = [
  'is time',
  'is neither time nor quantity',
  'rarity',
  'distance',
  'weekday',
  'same subject',
  'equal elsewhere',
  'terms in common',
  'past both',
  'opposite',
  'closer elsewhere',
  'one of others',
] as const;

/** So much of the log odds of the likelihood counts on real news: a pair that passed the bar is hardly more often right the likelier it is. */
export const SHARE_OF_LIKELIHOOD = 0.2;

/** In texts of so few sentences a likely pair is what it seems, and in texts of so many it has to be counted. */
const FEW = 3;
const MANY = 10;

/**
 * How often a difference is worth a look that the models find this likely: counted on real news, where discrepancies are far rarer than in
 * the planted stories that they learned most from, and brought over from likelihood to count as texts grow. Never falls as likelihood
 * rises, all else being equal.
 *
 * @param likely 0..1, see `likelihoodOf`; @param sentences of the shorter of the two texts
 */
export function confidenceOf(pair: WeighedPair, likely: number, sentences: number): number {
  const odds = logOddsOf(likely);
  const counted = SHARE_OF_LIKELIHOOD * odds + regressed(CONFIDENCE_REGRESSION, confidenceEvidence(pair));
  const share = Math.min(1, Math.max(0, (sentences - FEW) / (MANY - FEW)));
  return probability(share * counted + (1 - share) * odds);
}

/** The numbers of {@link CONFIDENCE_EVIDENCE}, in its order. */
export function confidenceEvidence({ contrast, evidence }: WeighedPair): number[] {
  const told = (name: EvidenceName) => evidence[EVIDENCE.indexOf(name)]!;
  const { aspect, why, distance } = contrast;
  const flag = (holds: boolean) => (holds ? 1 : 0);
  return [
    flag(aspect === 'time'),
    flag(aspect !== 'time' && aspect !== 'quantity'),
    Math.log(1 + told('focus weight')),
    distance,
    flag(why === 'weekday'),
    told('same subject'),
    Math.max(told('equal elsewhere for a'), told('equal elsewhere for b')),
    Math.log(1 + told('count')),
    told('past both'),
    flag(why === 'opposite'),
    Math.log(1 + Math.max(0, told('closer elsewhere for a'), told('closer elsewhere for b'))),
    told('one of others'),
  ];
}

/** Log odds of a probability, kept finite. */
export function logOddsOf(probable: number): number {
  const kept = Math.min(0.99, Math.max(0.01, probable));
  return Math.log(kept / (1 - kept));
}
