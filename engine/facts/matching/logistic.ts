/**
 * Logistic regression as plain data, over numbers that were capped and brought to one scale, and over the products of some of them with what
 * sort of fact it is: "the subject is the same" tells more of a verb than of a year.
 */
export interface Logistic {
  readonly bias: number;
  /** By number of the row: least and greatest value let in, mean, spread and weight. */
  readonly least: readonly number[];
  readonly greatest: readonly number[];
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  readonly weights: readonly number[];
  /** Positions in the row of the sorts (0 or 1) and of the numbers they are multiplied with. */
  readonly sorts: readonly number[];
  readonly crossed: readonly number[];
  /** For every sort and every crossed number, in this order. */
  readonly products: readonly number[];
}

/** A number of the row as the regression takes it. */
export function scaled(
  { least, greatest, mean, spread }: Pick<Logistic, 'least' | 'greatest' | 'mean' | 'spread'>,
  row: readonly number[],
  at: number,
): number {
  const value = Math.min(greatest[at]!, Math.max(least[at]!, row[at]!));
  return (value - mean[at]!) / spread[at]!;
}

/** The log odds that the regression gives to a row. */
export function regressed(model: Logistic, row: readonly number[]): number {
  const { bias, weights, sorts, crossed, products, least, greatest, mean, spread } = model;
  const scaledAt = (at: number) =>
    (Math.min(greatest[at]!, Math.max(least[at]!, row[at]!)) - mean[at]!) / spread[at]!;
  let sum = bias;
  for (let at = 0; at < weights.length; at += 1) if (weights[at] !== 0) sum += weights[at]! * scaledAt(at);
  for (let sort = 0; sort < sorts.length; sort += 1) {
    if (row[sorts[sort]!]! === 0) continue;
    const from = sort * crossed.length;
    for (let at = 0; at < crossed.length; at += 1) sum += products[from + at]! * scaledAt(crossed[at]!);
  }
  return sum;
}
