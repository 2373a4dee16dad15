import { writeFileSync } from 'node:fs';
import { loadLanguage } from '../engine/index.ts';
import { hasEvaluationData } from './evaluation-data.ts';
import { optionsOf, type Options } from './facts/asked.ts';
import { byCategory, byRule, figuresOf, partsFor, type Figure } from './facts/figures.ts';
import { SETS } from './facts/sets.ts';

/**
 * `npm run bench:facts`: how many of the discrepancies between accounts are found, with places that point at them, and how quiet it
 * is where there is none; beside what commit e629086 reached and what is aimed at. All is measured through the public door, so it
 * does not matter how findings are made. Findings of type omission are left out.
 * Options: `--only SET` (sets whose name begins so), `--half tuning|kept`, `--at CONFIDENCE` (only findings of at least this
 * confidence count), `--kinds` (by category), `--rules` (by rule), `--json FILE` (all figures), `--misses` (what was missed and the
 * false alarms, of the tuning half), `--list FILE` (the findings on real news as JSON lines, best first, for a reader to judge;
 * outside the repository).
 */
const options = asked();
if (options !== null) {
  if (!hasEvaluationData()) console.log('skipped: no evaluation data');
  else await bench(options);
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

async function bench({ only, half, at, json, list, misses, kinds, rules }: Options): Promise<void> {
  await Promise.all(['de', 'es', 'fr'].map(loadLanguage));
  const parts = partsFor(half);
  const figures: Figure[] = [];
  const categories: Record<string, string>[] = [];
  const tellers: Record<string, string | number>[] = [];
  for (const set of SETS) {
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
