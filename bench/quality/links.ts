import { jsonLines, tableRows } from '../evaluation-data.ts';
import { compareLines } from './lines.ts';
import { areaUnderCurve, PairTally, type Score } from './score.ts';
import { argmaxPairs, cosine, TfIdf } from './tf-idf.ts';

export interface Result {
  readonly set: string;
  readonly measure: string;
  readonly baseline: string;
  readonly ours: string;
  readonly target: string;
}

const show = ({ precision, recall, f1 }: Score) =>
  `${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(3)}`;

interface Deplain {
  readonly A_original: string[];
  readonly B_simple: string[];
  readonly gold: { readonly A: number[]; readonly B: number[] }[];
}

/** Links of German document pairs against the links drawn by hand. */
export function deplain(): Result {
  const ours = new PairTally();
  const plain = new PairTally();
  const strong: boolean[] = [];
  for (const { A_original: a, B_simple: b, gold } of jsonLines<Deplain>('align', 'deplain_web_de.jsonl')) {
    const wanted = new Set(gold.flatMap((group) => group.A.flatMap((i) => group.B.map((j) => `${i}-${j}`))));
    const { pairs } = compareLines(a, b, 'de');
    ours.add(new Set(pairs.keys()), wanted);
    for (const [pair, strength] of pairs) if (strength >= 0.8) strong.push(wanted.has(pair));
    plain.add(argmaxPairs(a, b, 0.3), wanted);
  }
  const right = strong.filter(Boolean).length;
  return {
    set: 'align/deplain_web_de',
    measure: 'link P / R / F1',
    baseline: show(plain.score()),
    ours: `${show(ours.score())}  (strength >= .8: ${right} of ${strong.length} right)`,
    target: 'F1 >= .62, P >= .75',
  };
}

/** Gold pairs of sentences (summary, document) that are linked inside a topic, and how many links that takes. */
export function superpal(): Result {
  const topics = new Map<
    string,
    { pairs: Set<string>; summary: Set<string>; documents: Map<string, Set<string>> }
  >();
  for (const row of tableRows('align', 'superpal_multinews_dev.tsv')) {
    const topic = topics.get(row['topic']!) ?? {
      pairs: new Set<string>(),
      summary: new Set<string>(),
      documents: new Map<string, Set<string>>(),
    };
    topics.set(row['topic']!, topic);
    topic.summary.add(row['scuSentence']!);
    const document = topic.documents.get(row['documentFile']!) ?? new Set<string>();
    topic.documents.set(row['documentFile']!, document.add(row['docSentText']!));
    topic.pairs.add([row['scuSentence'], row['documentFile'], row['docSentText']].join('\u0000'));
  }
  let [wanted, found, links, sentences, plain, plainLinks] = [0, 0, 0, 0, 0, 0];
  for (const { pairs, summary, documents } of topics.values()) {
    wanted += pairs.size;
    const a = [...summary];
    sentences += a.length;
    for (const [file, lines] of documents) {
      const b = [...lines];
      sentences += b.length;
      const linked = compareLines(a, b, 'en').all;
      links += linked.size;
      const argmax = argmaxPairs(a, b, 0.1);
      plainLinks += argmax.size;
      for (const [i, one] of a.entries()) {
        for (const [j, other] of b.entries()) {
          if (!pairs.has([one, file, other].join('\u0000'))) continue;
          if (linked.has(`${i}-${j}`)) found += 1;
          if (argmax.has(`${i}-${j}`)) plain += 1;
        }
      }
    }
  }
  return {
    set: 'align/superpal_multinews_dev',
    measure: 'recall of gold pairs @ links per sentence',
    baseline: `${(plain / wanted).toFixed(3)} @ ${(plainLinks / sentences).toFixed(2)}`,
    ours: `${(found / wanted).toFixed(3)} @ ${(links / sentences).toFixed(2)}`,
    target: 'R >= .80 @ <= 2',
  };
}

/** Whether two claims of different outlets are related: how well the strength of their link tells. */
export function claimdiff(): Result {
  const rows = tableRows('align', 'claimdiff.tsv');
  const model = new TfIdf(rows.flatMap((row) => [row['claim_a']!, row['claim_b']!]));
  const topics = new Map<string, string[]>();
  for (const row of rows)
    topics.set(row['topic']!, [...(topics.get(row['topic']!) ?? []), row['claim_a']!, row['claim_b']!]);
  const related = (row: Record<string, string>) => row['strengthens'] === '1' || row['weakens'] === '1';
  const ours = rows.map((row) => ({
    positive: related(row),
    score: Math.max(0, ...compareLines([row['claim_a']!], [row['claim_b']!], 'en').all.values()),
  }));
  const plain = rows.map((row) => ({
    positive: related(row),
    score: cosine(model.vector(row['claim_a']!), model.vector(row['claim_b']!)),
  }));
  return {
    set: 'align/claimdiff',
    measure: 'AUC of strength, related or not',
    baseline: areaUnderCurve(plain).toFixed(3),
    ours: areaUnderCurve(ours).toFixed(3),
    target: 'well above TF-IDF',
  };
}
