/** Up to which link strength each band of the table reaches; the last is for all above. */
export const BANDS: readonly number[] = [0.5, 0.75, 1];

/** Before anything is counted a rule is taken to be right so often: what held of the first fifty findings on prose read by hand. */
const PRIOR = 0.8;
/** As many counted findings weigh as much as the prior. */
const PRIOR_WEIGHT = 4;
/** As many findings of one band weigh as much as the rule's whole count. */
const RULE_WEIGHT = 10;
/** No rule is surer: what was counted are not the texts it will be asked about. */
const SUREST = 0.95;

/** Which band of the table a link strength falls in. */
export function bandOf(strength: number): number {
  const band = BANDS.findIndex((upTo) => strength < upTo);
  return band < 0 ? BANDS.length - 1 : band;
}

/**
 * How likely a reader agrees with a finding of a rule, by band of link strength: the share of findings that were right where people
 * had judged them, smoothed. A band with few leans on the rule's whole count, a rule with few on the prior, and a stronger link never
 * makes a rule less sure. The counts are written by `npm run calibrate`; see docs/decisions/0009.
 */
export function confidenceLevels(
  counts: readonly (readonly [right: number, wrong: number])[],
): readonly number[] {
  const all = counts.reduce((sum, [right, wrong]) => sum + right + wrong, 0);
  const hits = counts.reduce((sum, [right]) => sum + right, 0);
  const whole = (hits + PRIOR_WEIGHT * PRIOR) / (all + PRIOR_WEIGHT);
  const bands = BANDS.map((_, band) => {
    const [right, wrong] = counts[band] ?? [0, 0];
    const weight = right + wrong + RULE_WEIGHT;
    return { level: (right + RULE_WEIGHT * whole) / weight, weight };
  });
  return rising(bands).map((level) => Math.round(Math.min(SUREST, level) * 100) / 100);
}

/** The nearest levels that never fall (pool adjacent violators). */
function rising(bands: readonly { readonly level: number; readonly weight: number }[]): number[] {
  const pools: { level: number; weight: number; size: number }[] = [];
  for (const { level, weight } of bands) {
    let pool = { level, weight, size: 1 };
    for (let last = pools.at(-1); last !== undefined && last.level > pool.level; last = pools.at(-1)) {
      const both = last.weight + pool.weight;
      pool = {
        level: (last.level * last.weight + pool.level * pool.weight) / both,
        weight: both,
        size: last.size + pool.size,
      };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ level, size }) => Array.from({ length: size }, () => level));
}
