import { analyse } from '../../engine/analysis/analyse.ts';
import { loadLanguage } from '../../engine/index.ts';
import { hasEvaluationData, jsonLines } from '../evaluation-data.ts';
import type { Table } from './table.ts';

const LANGUAGES = ['en', 'de', 'fr'];

interface Row {
  /** `1071_Orig`: the number is that of its family. */
  readonly pairID: string;
  readonly version: string;
  readonly sentence1: string;
  readonly sentence2: string;
}

/** A sentence with a negation, and the same one without it. */
export interface MinimalPair {
  readonly negated: string;
  readonly plain: string;
}

/**
 * The sentences of a family that differ from the original by a negation taken out, premises (`sentence1`) and statements
 * (`sentence2`) alike, each once.
 */
export function minimalPairs(rows: readonly Row[]): MinimalPair[] {
  const family = ({ pairID }: Row) => pairID.split('_')[0]!;
  const originals = new Map(
    rows.filter(({ version }) => version === 'Orig').map((row) => [family(row), row]),
  );
  const pairs = new Map<string, MinimalPair>();
  for (const row of rows) {
    const original = originals.get(family(row));
    if (original === undefined) continue;
    for (const side of ['sentence1', 'sentence2'] as const) {
      const [negated, plain] = [original[side], row[side]];
      if (negated !== plain) pairs.set(`${negated}\u0000${plain}`, { negated, plain });
    }
  }
  return [...pairs.values()];
}

/** How many clauses of a text are denied or left open. */
function denied(text: string, language: string): number {
  return analyse({ id: 'a', text, language })
    .sentences.flatMap(({ statements }) => statements)
    .filter(({ standing }) => standing.polarity !== 'positive').length;
}

async function rows(): Promise<Record<string, string | number>[]> {
  if (!hasEvaluationData()) return [];
  await Promise.all(LANGUAGES.map(loadLanguage));
  return LANGUAGES.map((language) => {
    const pairs = minimalPairs(jsonLines<Row>('findings', `negation_minpairs_${language}.jsonl`));
    const more = pairs.map(({ negated, plain }) => denied(negated, language) - denied(plain, language));
    const share = (those: readonly number[]) => (those.length / more.length).toFixed(3);
    return {
      language,
      pairs: pairs.length,
      read: share(more.filter((by) => by > 0)),
      'makes no difference': share(more.filter((by) => by === 0)),
      'turned round': share(more.filter((by) => by < 0)),
    };
  });
}

export const negation: Table = {
  name: 'negation',
  title:
    'A negation is read: a sentence denies more of its clauses than the same one without it (minimal pairs)',
  rows,
};
