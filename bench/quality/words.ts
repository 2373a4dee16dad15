import { alignWords, type WordPair } from '../../engine/diff/word-alignment.ts';
import { analyse } from '../../engine/analysis/analyse.ts';
import type { Word } from '../../engine/analysis/document.ts';
import { evaluationFile, jsonLines } from '../evaluation-data.ts';
import type { Result } from './links.ts';
import { FanOutTally, PairTally, type Score } from './score.ts';

/** The words of a tokenised sentence, numbered as the data numbers its tokens. */
function wordsOf(tokens: readonly string[]): { words: Word[]; tokenOf: (word: Word) => number } {
  const text = tokens.join(' ');
  const starts: number[] = [];
  let start = 0;
  for (const token of tokens) {
    starts.push(start);
    start += token.length + 1;
  }
  const words = analyse({ id: 'x', text, language: 'en' }).sentences.flatMap((sentence) => sentence.words);
  return { words, tokenOf: (word) => starts.findLastIndex((from) => from <= word.start) };
}

/** Correspondences between the tokens of two tokenised sentences. */
function linkTokens(a: readonly string[], b: readonly string[]): (WordPair & { isStop: boolean })[] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return alignWords(left.words, right.words).map((pair) => ({
    a: left.tokenOf(left.words[pair.a]!),
    b: right.tokenOf(right.words[pair.b]!),
    similarity: pair.similarity,
    isStop: left.words[pair.a]!.isStop,
  }));
}

/** The same as a set of `i-j`. */
function alignTokens(a: readonly string[], b: readonly string[]): Set<string> {
  return new Set(linkTokens(a, b).map((pair) => `${pair.a}-${pair.b}`));
}

/** Longest common subsequence of equal tokens: what a diff library would link. */
function diffTokens(a: readonly string[], b: readonly string[]): Set<string> {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      best[i]![j] = a[i] === b[j] ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
  const pairs = new Set<string>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.add(`${i++}-${j++}`);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Word links against those drawn by hand (sure and possible). */
export function wordLinks(file: string, target: string): Result {
  const ours = new PairTally();
  const plain = new PairTally();
  for (const line of evaluationFile('words', file).split('\n').filter(Boolean)) {
    const [, one, , other, , , , sure = '', possible = ''] = line.split('\t');
    const wanted = new Set([sure, possible].flatMap((list) => list.trim().split(/\s+/)).filter(Boolean));
    const [a, b] = [one!.split(' '), other!.split(' ')];
    ours.add(alignTokens(a, b), wanted);
    plain.add(diffTokens(a, b), wanted);
  }
  return {
    set: `words/${file.replace('.tsv', '')}`,
    measure: 'word-link F1 (sure and possible)',
    baseline: plain.score().f1.toFixed(3),
    ours: ours.score().f1.toFixed(3),
    target,
  };
}

interface Headlines {
  readonly tokens_a: string[];
  readonly tokens_b: string[];
  readonly alignments: { readonly a: number[]; readonly b: number[]; readonly type: string }[];
}

/** Every pair of tokens of two chunks. */
function product(a: readonly number[], b: readonly number[]): string[] {
  return a.flatMap((i) => b.map((j) => `${i}-${j}`));
}

/** What one word link says for its two chunks: little when the words are stop words or only their neighbours join them. */
function voteOf({ similarity, isStop }: { similarity: number; isStop: boolean }): number {
  return (isStop ? 0.2 : 1) * (0.3 + similarity);
}

/** The given chunks of two headlines paired by the votes of word links, best first, each chunk once; as pairs of tokens. */
function pairChunks(
  { alignments }: Headlines,
  links: readonly { a: number; b: number; vote: number }[],
): Set<string> {
  const chunks = (side: 'a' | 'b') => [
    ...new Map(alignments.map((chunk) => [chunk[side].join(), chunk[side]])).values(),
  ];
  const [ofA, ofB] = [chunks('a'), chunks('b')];
  const votes = new Map<string, number>();
  for (const link of links)
    for (const [x, one] of ofA.entries())
      for (const [y, other] of ofB.entries())
        if (one.includes(link.a) && other.includes(link.b))
          votes.set(`${x}-${y}`, (votes.get(`${x}-${y}`) ?? 0) + link.vote);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs = new Set<string>();
  for (const [pair] of [...votes].sort((x, y) => y[1] - x[1])) {
    const [x, y] = pair.split('-').map(Number);
    if (usedA.has(x!) || usedB.has(y!)) continue;
    usedA.add(x!);
    usedB.add(y!);
    for (const token of product(ofA[x!]!, ofB[y!]!)) pairs.add(token);
  }
  return pairs;
}

/**
 * Token links of headlines against their aligned chunks. The first row counts plain pairs of tokens; the other two weigh as the
 * SemEval-2016 Task 2 scorer does ({@link FanOutTally}), once from our word links alone, once with the chunks given, which is the
 * task's "gold chunks" scenario.
 */
export function headlines(): Result[] {
  const tallies = {
    plain: { ours: new PairTally(), diff: new PairTally() },
    words: { ours: new FanOutTally(), diff: new FanOutTally() },
    chunks: { ours: new FanOutTally(), diff: new FanOutTally() },
  };
  for (const item of jsonLines<Headlines>('words', 'ists_headlines_train.jsonl')) {
    const { tokens_a: a, tokens_b: b, alignments } = item;
    const wanted = new Set(alignments.flatMap((chunk) => product(chunk.a, chunk.b)));
    const worded = (pairs: ReadonlySet<string>) =>
      new Set(
        [...pairs].filter((pair) => {
          const [i, j] = pair.split('-').map(Number);
          return !MARK.test(a[i!]!) && !MARK.test(b[j!]!);
        }),
      );
    const [ours, plain] = [alignTokens(a, b), diffTokens(a, b)];
    tallies.plain.ours.add(ours, wanted);
    tallies.plain.diff.add(plain, wanted);
    tallies.words.ours.add(worded(ours), worded(wanted));
    tallies.words.diff.add(worded(plain), worded(wanted));
    const votes = linkTokens(a, b).map((link) => ({ ...link, vote: voteOf(link) }));
    tallies.chunks.ours.add(worded(pairChunks(item, votes)), worded(wanted));
    const equal = [...plain].map((pair) => {
      const [i, j] = pair.split('-').map(Number);
      return { a: i!, b: j!, vote: 1 };
    });
    tallies.chunks.diff.add(worded(pairChunks(item, equal)), worded(wanted));
  }
  const show = ({ precision, recall, f1 }: Score) =>
    `${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(3)}`;
  const row = (
    measure: string,
    { ours, diff }: { ours: { score(): Score }; diff: { score(): Score } },
    target: string,
  ) => ({
    set: 'words/ists_headlines_train',
    measure,
    baseline: show(diff.score()),
    ours: show(ours.score()),
    target,
  });
  return [
    row('token pairs of chunks P / R / F1', tallies.plain, '-'),
    row('Task 2 alignment P / R / F1, word links', tallies.words, '-'),
    row('Task 2 alignment P / R / F1, chunks given', tallies.chunks, 'F1 >= .85'),
  ];
}

/** Marks the scorer leaves out. */
const MARK = /^[.,:'`?;"-]$/;
