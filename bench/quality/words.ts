import { alignWords } from '../../engine/diff/align-words.ts';
import { read, type Word } from '../../engine/reading.ts';
import { evaluationFile, jsonLines } from '../evaluation-data.ts';
import type { Result } from './links.ts';
import { PairTally } from './score.ts';

/** The words of a tokenised sentence, numbered as the data numbers its tokens. */
function wordsOf(tokens: readonly string[]): { words: Word[]; tokenOf: (word: Word) => number } {
  const text = tokens.join(' ');
  const starts: number[] = [];
  let start = 0;
  for (const token of tokens) {
    starts.push(start);
    start += token.length + 1;
  }
  const words = read({ id: 'x', text, language: 'en' }).sentences.flatMap((sentence) => sentence.words);
  return { words, tokenOf: (word) => starts.findLastIndex((from) => from <= word.start) };
}

/** Correspondences between the tokens of two tokenised sentences, `i-j`. */
function alignTokens(a: readonly string[], b: readonly string[]): Set<string> {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return new Set(
    alignWords(left.words, right.words).map(
      (pair) => `${left.tokenOf(left.words[pair.a]!)}-${right.tokenOf(right.words[pair.b]!)}`,
    ),
  );
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

/** Token links of headlines against their aligned chunks. */
export function headlines(): Result {
  const ours = new PairTally();
  const plain = new PairTally();
  for (const { tokens_a: a, tokens_b: b, alignments } of jsonLines<Headlines>(
    'words',
    'ists_headlines_train.jsonl',
  )) {
    const wanted = new Set(
      alignments.flatMap((chunk) => chunk.a.flatMap((i) => chunk.b.map((j) => `${i}-${j}`))),
    );
    ours.add(alignTokens(a, b), wanted);
    plain.add(diffTokens(a, b), wanted);
  }
  const show = ({ precision, recall, f1 }: ReturnType<PairTally['score']>) =>
    `${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(3)}`;
  return {
    set: 'words/ists_headlines_train',
    measure: 'token pairs of chunks P / R / F1',
    baseline: show(plain.score()),
    ours: show(ours.score()),
    target: 'F1 >= .85',
  };
}
