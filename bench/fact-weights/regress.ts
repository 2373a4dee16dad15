import { scaled, type Logistic } from '../../engine/facts/matching/logistic.ts';

export interface RegressionSettings {
  /** Ridge on the weights. */
  readonly ridge: number;
  readonly steps: number;
  readonly rate: number;
}

/** The rarest and the greatest values are let in up to this share of the rows. */
const TAIL = 0.001;
/** Numbers that hardly ever differ are not blown up. */
const LEAST_SPREAD = 0.05;

/**
 * Logistic regression with a ridge, by gradient descent with moments over all rows (Kingma and Ba 2015, "Adam"). No sampling: the same rows
 * give the same weights.
 *
 * @param sorts positions in a row of what sort it is, @param crossed of the numbers that tell more of some sorts than of others
 */
export function regress(
  rows: readonly (readonly number[])[],
  right: readonly boolean[],
  rowWeights: readonly number[],
  sorts: readonly number[],
  crossed: readonly number[],
  { ridge, steps, rate }: RegressionSettings,
): Logistic {
  const width = rows[0]?.length ?? 0;
  const scale = scaleOf(rows, rowWeights, width);
  const size = width + sorts.length * crossed.length + 1;
  const inputs = rows.map((row) => inputsOf(row, width, scale, sorts, crossed));
  const weights = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  const bias = size - 1;
  let [positive, all] = [0, 0];
  for (const [at, weight] of rowWeights.entries()) {
    all += weight;
    if (right[at] === true) positive += weight;
  }
  weights[bias] = Math.log((positive + 1) / (all - positive + 1));
  for (let step = 1; step <= steps; step += 1) {
    const gradient = new Float64Array(size);
    for (const [at, { positions, values }] of inputs.entries()) {
      let odds = weights[bias]!;
      for (let k = 0; k < positions.length; k += 1) odds += weights[positions[k]!]! * values[k]!;
      const error = rowWeights[at]! * (1 / (1 + Math.exp(-odds)) - (right[at] === true ? 1 : 0));
      for (let k = 0; k < positions.length; k += 1) gradient[positions[k]!]! += error * values[k]!;
      gradient[bias]! += error;
    }
    const pace = step > (3 * steps) / 4 ? rate / 5 : rate;
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at]! + (at === bias ? 0 : ridge * weights[at]!);
      first[at] = 0.9 * first[at]! + 0.1 * slope;
      second[at] = 0.99 * second[at]! + 0.01 * slope * slope;
      const [m, v] = [first[at]! / (1 - 0.9 ** step), second[at]! / (1 - 0.99 ** step)];
      weights[at]! -= (pace * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    bias: round(weights[bias]!),
    ...scale,
    weights: [...weights.slice(0, width)].map(round),
    sorts,
    crossed,
    products: [...weights.slice(width, bias)].map(round),
  };
}

type Scale = Pick<Logistic, 'least' | 'greatest' | 'mean' | 'spread'>;

function scaleOf(rows: readonly (readonly number[])[], rowWeights: readonly number[], width: number): Scale {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const [least, greatest, mean, spread]: [number[], number[], number[], number[]] = [[], [], [], []];
  const all = rowWeights.reduce((sum, weight) => sum + weight, 0);
  for (let at = 0; at < width; at += 1) {
    const sorted = Float64Array.from(rows, (row) => row[at]!).sort();
    const [low, high] = [
      round(sorted[Math.floor(sorted.length * TAIL)]!),
      round(sorted[Math.ceil(sorted.length * (1 - TAIL)) - 1]!),
    ];
    // A flag that hardly ever stands is let in as it is.
    const [from, to] = low === high ? [round(sorted[0]!), round(sorted.at(-1)!)] : [low, high];
    const value = (row: readonly number[]) => Math.min(to, Math.max(from, row[at]!));
    let sum = 0;
    for (const [index, row] of rows.entries()) sum += rowWeights[index]! * value(row);
    const middle = sum / all;
    let squares = 0;
    for (const [index, row] of rows.entries()) squares += rowWeights[index]! * (value(row) - middle) ** 2;
    least.push(from);
    greatest.push(to);
    mean.push(round(middle));
    spread.push(round(Math.max(LEAST_SPREAD, Math.sqrt(squares / all))));
  }
  return { least, greatest, mean, spread };
}

interface Inputs {
  readonly positions: Uint16Array;
  readonly values: Float64Array;
}

/** The numbers of a row that are not 0, scaled, with their positions among all weights. */
function inputsOf(
  row: readonly number[],
  width: number,
  scale: Scale,
  sorts: readonly number[],
  crossed: readonly number[],
): Inputs {
  const positions: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < width; at += 1) {
    positions.push(at);
    values.push(scaled(scale, row, at));
  }
  for (const [at, sort] of sorts.entries()) {
    if (row[sort] === 0) continue;
    for (const [index, number] of crossed.entries()) {
      positions.push(width + at * crossed.length + index);
      values.push(scaled(scale, row, number));
    }
  }
  return { positions: Uint16Array.from(positions), values: Float64Array.from(values) };
}
