import { fnv1a } from '../../engine/algorithms/index.ts';
import { jsonLines, tableRows } from '../evaluation-data.ts';

/** Two short texts of which people said whether the second contradicts the first. */
export interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly conflict: boolean;
  /** What the set says of the pair: the kind of swap or of edit, or its label. */
  readonly category: string;
  /** Pairs made of one text have one family: they stand in the same half of the set. */
  readonly family: string;
}

/**
 * Which half of its set a pair stands in, by its family (FNV-1a): a figure that differs between the halves hangs on its sample, a rule
 * that is right in one only was made for its rows.
 */
export function halfOf({ family }: Pair): 0 | 1 {
  const hash = fnv1a(family);
  return ((hash ^ (hash >>> 15)) & 1) as 0 | 1;
}

export interface PairSet {
  readonly name: string;
  readonly language: string;
  readonly pairs: readonly Pair[];
}

/** SICK, training half: image captions; contradiction against the rest. */
export function sick(): PairSet {
  return {
    name: 'sick_train',
    language: 'en',
    pairs: tableRows('findings', 'sick_train.tsv').map((row) => ({
      id: row['pair_ID']!,
      a: row['sentence_A']!,
      b: row['sentence_B']!,
      conflict: row['entailment_judgment'] === 'CONTRADICTION',
      category: row['entailment_judgment']!,
      family: row['pair_ID']!,
    })),
  };
}

/** Breaking NLI: one word of a caption swapped. */
export function breakingNli(): PairSet {
  return {
    name: 'breaking_nli',
    language: 'en',
    pairs: tableRows('findings', 'breaking_nli.tsv').map((row) => ({
      id: row['pairID']!,
      a: row['sentence1']!,
      b: row['sentence2']!,
      conflict: row['gold_label'] === 'contradiction',
      category: row['category']!,
      family: row['sentence1']!,
    })),
  };
}

/** RTE-3, development half: a news text and a short statement. */
export function rte3(language: string): PairSet {
  return {
    name: `rte3_${language}_dev`,
    language,
    pairs: tableRows('findings', `rte3_${language}_dev.tsv`).map((row) => ({
      id: row['id']!,
      a: row['text']!,
      b: row['hypothesis']!,
      conflict: row['label'] === 'contradiction',
      category: row['label']!,
      family: row['id']!,
    })),
  };
}

/** SummEdits, news: a summary and the same one edited. */
export function summedits(): PairSet {
  interface Row {
    readonly id: string;
    readonly label: string;
    readonly original_summary: string;
    readonly summary: string;
    readonly edit_types: readonly string[];
  }
  return {
    name: 'summedits_news',
    language: 'en',
    pairs: jsonLines<Row>('findings', 'summedits_news.jsonl').map((row) => ({
      id: row.id,
      a: row.original_summary,
      b: row.summary,
      conflict: row.label === 'inconsistent',
      category: row.edit_types.join(' + ') || `${row.label}, untyped`,
      family: row.original_summary,
    })),
  };
}

/** WikiFactCheck: a claim and its refuted twin; every pair is a contradiction. */
export function wikiFactCheck(): PairSet {
  return {
    name: 'wikifactcheck_refuted',
    language: 'en',
    pairs: tableRows('findings', 'wikifactcheck_refuted.tsv').map((row) => ({
      id: row['id']!,
      a: row['claim']!,
      b: row['refuted']!,
      conflict: true,
      category: 'refuted',
      family: row['id']!,
    })),
  };
}

/** Minimal pairs of a negation: the members of one family share a number. */
export function negationPairs(language: string): PairSet {
  interface Row {
    readonly pairID: string;
    readonly sentence1: string;
    readonly sentence2: string;
    readonly gold_label: string;
  }
  return {
    name: `negation_minpairs_${language}`,
    language,
    pairs: jsonLines<Row>('findings', `negation_minpairs_${language}.jsonl`).map((row) => ({
      id: row.pairID,
      a: row.sentence1,
      b: row.sentence2,
      conflict: row.gold_label === 'contradiction',
      category: row.gold_label,
      family: row.pairID.split('_')[0]!,
    })),
  };
}
