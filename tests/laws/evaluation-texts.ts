import { evaluationFile, jsonLines, tableRows } from '../../bench/evaluation-data.ts';

/** Texts that stand side by side in one evaluation file, group by group. Files of the same kind have one reader. */
export interface TextGroups {
  /** The file's path below the evaluation data. */
  readonly file: string;
  readonly groups: () => readonly (readonly string[])[];
}

const RTE3 = ['en', 'de', 'fr', 'it'];
const MINIMAL_PAIRS = ['en', 'de', 'fr', 'zh'];

/** Every evaluation file but the long texts, which are cut into chapters by the test itself. */
export const EVALUATION_TEXTS: readonly TextGroups[] = [
  table('align/claimdiff.tsv', ['claim_a', 'claim_b']),
  { file: 'align/superpal_multinews_dev.tsv', groups: topics },
  lines('align/deplain_web_de.jsonl', ['A_original', 'B_simple']),
  unnamed('words/mtref-dev.tsv'),
  unnamed('words/wiki-dev.tsv'),
  lines('words/ists_headlines_train.jsonl', ['sent_a', 'sent_b']),
  { file: 'words/collatex_expected.json', groups: witnesses },
  table('findings/sick_train.tsv', ['sentence_A', 'sentence_B']),
  table('findings/breaking_nli.tsv', ['sentence1', 'sentence2']),
  ...RTE3.map((language) => table(`findings/rte3_${language}_dev.tsv`, ['text', 'hypothesis'])),
  table('findings/wikifactcheck_refuted.tsv', ['claim', 'refuted']),
  lines('findings/summedits_news.jsonl', ['original_summary', 'summary']),
  ...MINIMAL_PAIRS.map((language) =>
    lines(`findings/negation_minpairs_${language}.jsonl`, ['sentence1', 'sentence2']),
  ),
];

function table(file: string, columns: readonly string[]): TextGroups {
  return { file, groups: () => tableRows(file).map((row) => columns.map((column) => row[column]!)) };
}

/** A value is a text or the sentences of one. */
function lines(file: string, fields: readonly string[]): TextGroups {
  const textOf = (value: unknown) => (Array.isArray(value) ? value.join('\n') : String(value));
  return {
    file,
    groups: () =>
      jsonLines<Record<string, unknown>>(file).map((record) => fields.map((field) => textOf(record[field]))),
  };
}

/** Rows without a header: a sentence in the second field and one in the fourth. */
function unnamed(file: string): TextGroups {
  return {
    file,
    groups: () =>
      evaluationFile(file)
        .split('\n')
        .map((row) => row.split('\t'))
        .filter((fields) => fields.length > 3)
        .map((fields) => [fields[1]!, fields[3]!]),
  };
}

/** The summary of a topic and what its articles say, one text each. */
function topics(): string[][] {
  const byTopic = new Map<string, Map<string, Set<string>>>();
  for (const row of tableRows('align/superpal_multinews_dev.tsv')) {
    const texts = byTopic.get(row['topic']!) ?? new Map<string, Set<string>>();
    byTopic.set(row['topic']!, texts);
    for (const [file, sentence] of [
      ['summary', row['scuSentence']!],
      [row['documentFile']!, row['docSentText']!],
    ] as const)
      texts.set(file, (texts.get(file) ?? new Set()).add(sentence));
  }
  return [...byTopic.values()].map((texts) =>
    [...texts.values()].map((sentences) => [...sentences].join('\n')),
  );
}

function witnesses(): string[][] {
  const cases = JSON.parse(evaluationFile('words/collatex_expected.json')) as {
    readonly witnesses: Readonly<Record<string, string>>;
  }[];
  return cases.map((one) => Object.values(one.witnesses));
}
