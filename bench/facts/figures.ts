import type { FactSet, Outcome, Verdict } from './set.ts';
import type { Half } from './split.ts';

export type Part = 'all' | Half;

/** What one measure came to on a set or a half of it. */
export interface Value {
  readonly value: number;
  /** Of a share: how many of how many. */
  readonly count?: number;
  readonly of?: number;
  readonly shown: string;
}

/** A line of the table, with its value on each part that was measured. */
export interface Figure {
  readonly set: string;
  readonly measure: string;
  readonly values: Readonly<Partial<Record<Part, Value>>>;
  readonly before: string;
  readonly target: string;
}

/** The parts that are shown: both halves and the whole, or the one half that is asked for. */
export function partsFor(half: Half | undefined): readonly Part[] {
  return half === undefined ? ['all', 'tuning', 'kept'] : [half];
}

/** The figures of a set, in the order of its measures. */
export function figuresOf(
  { name, measures }: FactSet,
  { judgements, counts = [] }: Outcome,
  parts: readonly Part[],
): Figure[] {
  return measures.map(({ name: measure, before, target }) => {
    const values: Partial<Record<Part, Value>> = {};
    for (const part of parts) {
      const inside = <T extends { readonly measure: string; readonly half: Half | null }>(one: T) =>
        one.measure === measure && (part === 'all' || one.half === part);
      const here = judgements.filter(inside);
      const count = counts.find((one) => one.measure === measure && (one.half ?? 'all') === part);
      if (count !== undefined) values[part] = { value: count.value, shown: count.shown };
      else if (here.length > 0) values[part] = share(here.filter(({ yes }) => yes).length, here.length);
    }
    return { set: name, measure, values, before, target };
  });
}

/** A share as it is printed: ".052 (20 of 397)". */
export function share(count: number, of: number): Value {
  const value = of === 0 ? 0 : count / of;
  return { value, count, of, shown: `${value.toFixed(3).replace(/^0/, '')} (${count} of ${of})` };
}

/** The shares of each measure by category, the categories in the order of their names. */
export function byCategory(
  { name, measures }: FactSet,
  { judgements }: Outcome,
  parts: readonly Part[],
): Record<string, string>[] {
  return measures.flatMap(({ name: measure }) => {
    const those = judgements.filter((one) => one.measure === measure);
    return [...new Set(those.map(({ category }) => category))].sort().map((category) => {
      const row: Record<string, string> = { set: name, measure, category };
      for (const part of parts) {
        const here = those.filter(
          (one) => one.category === category && (part === 'all' || one.half === part),
        );
        row[part] = here.length === 0 ? '' : share(here.filter(({ yes }) => yes).length, here.length).shown;
      }
      return row;
    });
  });
}

/**
 * Findings by rule: how many are the labelled ones, how many stand where nothing should be (in a planted story: are not planted), and
 * of how many no label tells. Precision is the share of the labelled ones among those of which a label tells.
 */
export function byRule(
  { name }: FactSet,
  { told }: Outcome,
  parts: readonly Part[],
): Record<string, string | number>[] {
  return [...new Set(told.map(({ rule }) => rule))].sort().map((rule) => {
    const those = told.filter((one) => one.rule === rule);
    const count = (verdict: Verdict, part: Part = 'all') =>
      those.filter((one) => one.verdict === verdict && (part === 'all' || one.half === part)).length;
    const row: Record<string, string | number> = {
      set: name,
      rule,
      found: those.length,
      right: count('right'),
      false: count('false'),
      untold: count('untold'),
    };
    for (const part of parts) {
      const of = count('right', part) + count('false', part);
      row[part === 'all' ? 'precision' : `precision, ${part}`] =
        of === 0 ? '' : share(count('right', part), of).shown;
    }
    return row;
  });
}
