import { parseArgs } from 'node:util';

export const SETS = ['clusters', 'quadruples', 'news_findings'] as const;
export type SetName = (typeof SETS)[number];

export interface Asked {
  readonly url: string;
  readonly model: string;
  readonly sets: readonly SetName[];
  /** So many comparisons of a set, spread over it. */
  readonly most: number;
  /** So many questions a comparison behind the engine, or alone. */
  readonly places: number;
  /** Where answers are kept, so that a measurement that was cut short goes on. */
  readonly cache: string;
}

/** @throws RangeError that says what is wrong */
export function askedFor(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string' },
      model: { type: 'string' },
      only: { type: 'string' },
      most: { type: 'string', default: '100' },
      places: { type: 'string', default: '60' },
      cache: { type: 'string', default: 'out/bench/reader-answers' },
    },
  });
  const { url, model, only, cache } = values;
  if (!url || !model)
    throw new RangeError(
      'Say which model: npm run bench:reader -- --url http://127.0.0.1:11434 --model NAME',
    );
  const sets = SETS.filter((name) => only === undefined || name === only);
  if (sets.length === 0) throw new RangeError(`There is no set “${only}”. The sets are ${SETS.join(', ')}.`);
  const number = (name: 'most' | 'places') => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`--${name} needs a whole number.`);
    return value;
  };
  return { url, model, sets, most: number('most'), places: number('places'), cache };
}

/**
 * So many of some things, spread over all of them. Each stretch gives one of its own, now from its beginning and now from further on: pairs that
 * stand in a set in one order, again and again, are all met.
 */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  const stretch = all.length / most;
  return Array.from({ length: most }, (_, at) => {
    const [start, end] = [Math.floor(at * stretch), Math.floor((at + 1) * stretch)];
    return all[start + (at % (end - start))]!;
  });
}
