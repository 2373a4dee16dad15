import { bandOf } from '../../engine/findings/confidence/confidence.ts';
import { compare, type Finding } from '../../engine/index.ts';
import { evaluationFile, tableRows } from '../evaluation-data.ts';
import { grouped } from './grouped.ts';
import { strengthOf } from './strength.ts';

/** Findings on prose that nobody edited to contradict: each is read, so there must be few. */
export interface Prose {
  readonly name: string;
  readonly words: number;
  readonly findings: readonly Finding[];
  /** Of each finding, the band of its link's strength in the table of confidences. */
  readonly bands: ReadonlyMap<Finding, number>;
}

const EDITIONS = ['f1818', 'f1823', 'f1831'];
const CHAPTER = /\n(?=(?:Chapter|CHAPTER|Letter|LETTER) [IVXLC\d]+)/;
const UNRELATED = 200;
/** Paragraphs or items in an unrelated passage. */
const PASSAGE = 8;

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every edition of the novel held against itself, and the editions chapter by chapter. */
export function novel(): Prose[] {
  const editions = EDITIONS.map((name) => ({
    name,
    text: evaluationFile('scale', 'frankenstein', `${name}.txt`),
  }));
  const alone = editions.map(({ name, text }) => prose(`${name} alone`, [[text]]));
  const between = [
    [0, 1],
    [0, 2],
    [1, 2],
  ].map(([x, y]) => {
    const [one, other] = [editions[x!]!, editions[y!]!];
    const [here, there] = [one.text.split(CHAPTER), other.text.split(CHAPTER)];
    const texts =
      here.length === there.length && here.length > 1
        ? here.map((part, at) => [part, there[at]!])
        : [[one.text, other.text]];
    return prose(`${one.name} / ${other.name}`, texts);
  });
  return [...alone, ...between];
}

/**
 * Real reports of one event by several papers, as far as the alignment data hold their sentences: of every topic, each article's
 * sentences in their order, compared all together.
 */
export function news(): Prose[] {
  interface Line {
    readonly topic: string;
    readonly article: string;
    readonly at: number;
    readonly sentence: string;
  }
  const superpal = tableRows('align', 'superpal_multinews_dev.tsv').flatMap((row): Line[] => [
    {
      topic: row['topic']!,
      article: row['summaryFile']!,
      at: Number(row['scuSentCharIdx']),
      sentence: row['scuSentence']!,
    },
    {
      topic: row['topic']!,
      article: row['documentFile']!,
      at: Number(row['docSentCharIdx']),
      sentence: row['docSentText']!,
    },
  ]);
  const claims = tableRows('align', 'claimdiff.tsv').flatMap((row, at): Line[] => [
    { topic: row['topic']!, article: row['article_a']!, at, sentence: row['claim_a']! },
    { topic: row['topic']!, article: row['article_b']!, at, sentence: row['claim_b']! },
  ]);
  const texts = (lines: readonly Line[]) =>
    [...grouped(lines, ({ topic }) => topic).values()].map((about) =>
      [...grouped(about, ({ article }) => article).values()].map((article) =>
        [...new Set([...article].sort((x, y) => x.at - y.at).map(({ sentence }) => sentence))].join('\n\n'),
      ),
    );
  return [
    prose('news and summary, by topic', texts(superpal)),
    prose('news of several papers, by topic', texts(claims)),
  ];
}

/** Passages that have nothing to do with each other: of the novel, and of the news texts of RTE-3. */
export function unrelated(random: () => number): Prose[] {
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)]!;
  const paragraphs = evaluationFile('scale', 'frankenstein', 'f1818.txt')
    .split('\n')
    .filter((line) => line.split(' ').length > 30);
  const half = Math.floor(paragraphs.length / 2);
  const news = [...new Set(tableRows('findings', 'rte3_en_dev.tsv').map(({ text }) => text!))];
  const passage = (items: readonly string[]) =>
    Array.from({ length: PASSAGE }, () => pick(items)).join('\n\n');
  const pairs = (from: readonly string[], to: readonly string[]) =>
    Array.from({ length: UNRELATED / 2 }, () => [passage(from), passage(to)]);
  return [
    prose('unrelated, novel', pairs(paragraphs.slice(0, half), paragraphs.slice(half))),
    prose(
      'unrelated, news',
      pairs(
        news.filter((_, at) => at % 2 === 0),
        news.filter((_, at) => at % 2 === 1),
      ),
    ),
  ];
}

/** Compares each group of texts; words are those of all of them. */
function prose(name: string, groups: readonly (readonly string[])[]): Prose {
  let words = 0;
  const findings: Finding[] = [];
  const bands = new Map<Finding, number>();
  for (const texts of groups) {
    const comparison = compare(texts.map((text, at) => ({ id: `${at}`, text, language: 'en' })));
    words += comparison.texts.reduce((sum, text) => sum + text.words, 0);
    findings.push(...comparison.findings);
    for (const finding of comparison.findings) bands.set(finding, bandOf(strengthOf(finding, comparison)));
  }
  return { name, words, findings, bands };
}
