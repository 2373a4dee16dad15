import { expect, it } from 'vitest';
import { EVIDENCE } from './evidence-names.ts';
import { FlatTrees } from './flat-trees.ts';
import { likelihoodAtLeast, likelihoodOf } from './likelihood.ts';
import { logOdds } from './trees.ts';
import { PAIR_TREES } from './weights.ts';

/** Rows of evidence, the same each time: flags, shares, counts. */
const ROWS = Array.from({ length: 200 }, (_, n) =>
  EVIDENCE.map((_, at) => {
    const number = ((n * 7919 + at * 104_729) % 1000) / 1000;
    return number < 0.6 ? 0 : number < 0.8 ? 1 : number * (at % 5);
  }),
);

it('gives a row what the trees give, to the last bit', () => {
  const flat = new FlatTrees(PAIR_TREES);
  for (const row of ROWS) expect(flat.logOdds(row, -Infinity)).toBe(logOdds(PAIR_TREES, row));
});

it('tells what is likely enough as without a bound, and of no other', () => {
  for (const row of ROWS) {
    const likely = likelihoodOf(row);
    for (const least of [0, likely, likely + 1e-6, 0.24, 0.5, 1])
      expect(likelihoodAtLeast(row, least)).toBe(likely >= least ? likely : null);
  }
});
