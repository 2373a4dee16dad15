import { writeFileSync } from 'node:fs';
import { loadLanguage } from '../../engine/index.ts';
import { hasEvaluationData } from '../evaluation-data.ts';
import { optionsOf, type Options } from './asked.ts';
import { byCategory, byRule, figuresOf, partsFor, type Figure } from './figures.ts';
import type { FactSet } from './set.ts';

/** Measures sets as the command line asks for and prints their figures; "skipped: no evaluation data" without the data. */
export async function runSets(sets: readonly FactSet[]): Promise<void> {
  const options = asked();
  if (options === null) return;
  if (!hasEvaluationData()) console.log('skipped: no evaluation data');
  else await measure(sets, options);
}

function asked(): Options | null {
  try {
    return optionsOf(process.argv.slice(2), process.cwd());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return null;
  }
}

async function measure(
  sets: readonly FactSet[],
  { only, half, at, json, list, misses, kinds, rules }: Options,
): Promise<void> {
  await Promise.all(['de', 'es', 'fr'].map(loadLanguage));
  const parts = partsFor(half);
  const figures: Figure[] = [];
  const categories: Record<string, string>[] = [];
  const tellers: Record<string, string | number>[] = [];
  for (const set of sets) {
    if (only !== undefined && !set.name.startsWith(only)) continue;
    if (half !== undefined && !set.divided) continue;
    const outcome = set.run({ half, at, list });
    figures.push(...figuresOf(set, outcome, parts));
    categories.push(...byCategory(set, outcome, parts));
    tellers.push(...byRule(set, outcome, parts));
    if (misses) {
      for (const kind of ['missed', 'alarm'] as const) {
        const those = outcome.misses.filter((miss) => miss.kind === kind);
        console.log(`\n-- ${set.name}, ${kind}: ${those.length}`);
        for (const { text } of those) console.log(text);
      }
    }
  }
  console.table(
    figures.map(({ set, measure, values, before, target }) => ({
      set,
      measure,
      ...Object.fromEntries(parts.map((part) => [part, values[part]?.shown ?? ''])),
      e629086: before,
      target,
    })),
  );
  if (kinds) console.table(categories);
  if (rules) console.table(tellers);
  if (json !== undefined)
    writeFileSync(json, `${JSON.stringify({ figures, categories, rules: tellers }, null, 2)}\n`);
}
