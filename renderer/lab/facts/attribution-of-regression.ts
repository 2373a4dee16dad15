import { regressed, scaled, type Logistic } from '../../../engine/facts/matching/logistic.ts';
import type { Attribution } from './attribution.ts';

/**
 * Shapley values of a row against a background of other rows, exactly. A number of its own gives its weight times how far it differs; of a
 * product, each of the two factors gives how far it differs times the mean of the other in both rows, so that what both do together goes
 * half to each. After Lundberg and Lee 2017, "A unified approach to interpreting model predictions".
 *
 * @param background at least one row
 */
export function attributionOfRegression(
  model: Logistic,
  row: readonly number[],
  background: readonly (readonly number[])[],
): Attribution {
  const parts = row.map(() => 0);
  const own = factorsOf(model, row);
  let base = 0;
  for (const other of background) {
    base += regressed(model, other);
    share(model, own, factorsOf(model, other), parts);
  }
  return { base: base / background.length, parts: parts.map((part) => part / background.length) };
}

/** A row as the regression multiplies it. */
interface Factors {
  /** By number of the row. */
  readonly numbers: readonly number[];
  /** By sort, 0 or 1. */
  readonly sorts: readonly number[];
}

function factorsOf(model: Logistic, row: readonly number[]): Factors {
  return {
    numbers: model.weights.map((_, at) => scaled(model, row, at)),
    sorts: model.sorts.map((at) => (row[at] === 0 ? 0 : 1)),
  };
}

/** Adds to the parts by how much each number tells the row from one other. */
function share(
  { weights, sorts, crossed, products }: Logistic,
  own: Factors,
  other: Factors,
  parts: number[],
): void {
  for (const [at, weight] of weights.entries())
    if (weight !== 0) parts[at]! += weight * (own.numbers[at]! - other.numbers[at]!);
  for (const [sort, ofSort] of sorts.entries()) {
    const [mine, theirs] = [own.sorts[sort]!, other.sorts[sort]!];
    if (mine === 0 && theirs === 0) continue;
    for (const [at, ofNumber] of crossed.entries()) {
      const product = products[sort * crossed.length + at]!;
      const [x, y] = [own.numbers[ofNumber]!, other.numbers[ofNumber]!];
      parts[ofSort]! += (product * (mine - theirs) * (x + y)) / 2;
      parts[ofNumber]! += (product * (x - y) * (mine + theirs)) / 2;
    }
  }
}
