import type { Grammar } from '../../engine/analysis/languages.ts';
import { splitWords } from '../../engine/analysis/words/split-words.ts';
import { splitParagraphs } from '../../engine/segment/paragraphs.ts';
import { splitSentences } from '../../engine/segment/sentences.ts';
import { score, type Score } from '../quality/score.ts';
import type { GoldDocument, GoldWord } from './treebank.ts';

/** How well raw text is read; heads and relations leave punctuation out, and are null without a model. */
export interface RawScore {
  readonly words: Score;
  readonly sentences: Score;
  readonly uas: Score | null;
  readonly las: Score | null;
  /** LAS with the universal part of the relation alone, as the CoNLL shared task counted it. */
  readonly universalLas: Score | null;
}

/** Own words of a document, as the gold ones are given. */
function ownWords(
  { text }: GoldDocument,
  language: string,
  grammar: Grammar | null,
): { words: GoldWord[]; sentences: (readonly [number, number])[] } {
  const words: GoldWord[] = [];
  const sentences = splitSentences(text, splitParagraphs(text), language);
  for (const { start, end } of sentences) {
    const found = splitWords(text, start, end, language);
    const annotation = grammar?.model.annotate(found.map((word) => word.text));
    const first = words.length;
    found.forEach((word, at) => {
      const head = annotation?.heads[at] ?? -1;
      words.push({
        start: word.start,
        end: word.end,
        form: word.text,
        shared: found[at - 1]?.start === word.start || found[at + 1]?.start === word.start,
        head: head < 0 ? -1 : first + head,
        relation: annotation?.relations[at] ?? '',
        upos: annotation?.pos[at] ?? '',
      });
    });
  }
  return { words, sentences: sentences.map(({ start, end }) => [start, end] as const) };
}

/**
 * Scores own sentences, words and trees against a treebank's, aligned by characters other than white space; the words of a
 * multiword token are aligned by longest common subsequence of their forms (as `conll18_ud_eval.py`, Zeman et al. 2018). A head
 * is right when both are roots or the gold head is aligned with the own one.
 */
export function scoreRaw(
  documents: readonly GoldDocument[],
  language: string,
  grammar: Grammar | null,
): RawScore {
  const right = { words: 0, sentences: 0, uas: 0, las: 0, universal: 0 };
  const total = { gold: 0, own: 0, goldSentences: 0, ownSentences: 0, goldMarked: 0, ownMarked: 0 };
  for (const document of documents) {
    const own = ownWords(document, language, grammar);
    const at = characterPositions(document.text);
    const spans = new Set(document.sentences.map(([start, end]) => `${at[start]} ${at[end]}`));
    for (const [start, end] of own.sentences) if (spans.has(`${at[start]} ${at[end]}`)) right.sentences += 1;
    total.goldSentences += document.sentences.length;
    total.ownSentences += own.sentences.length;
    total.gold += document.words.length;
    total.own += own.words.length;
    for (const { upos } of document.words) if (upos !== 'PUNCT') total.goldMarked += 1;
    for (const { upos } of own.words) if (upos !== 'PUNCT') total.ownMarked += 1;
    const partner = align(document.words, own.words, at);
    document.words.forEach((word, index) => {
      const found = own.words[partner[index]!];
      if (found === undefined) return;
      right.words += 1;
      if (word.upos === 'PUNCT') return;
      const head = word.head < 0 ? -1 : partner[word.head]!;
      if (word.head < 0 ? found.head >= 0 : head < 0 || found.head !== head) return;
      right.uas += 1;
      if (found.relation === word.relation) right.las += 1;
      if (found.relation.split(':')[0] === word.relation.split(':')[0]) right.universal += 1;
    });
  }
  const trees = (count: number) =>
    grammar === null ? null : score(count, total.ownMarked, total.goldMarked);
  return {
    words: score(right.words, total.own, total.gold),
    sentences: score(right.sentences, total.ownSentences, total.goldSentences),
    uas: trees(right.uas),
    las: trees(right.las),
    universalLas: trees(right.universal),
  };
}

/** For each offset of a text, how many characters other than white space stand before it. */
function characterPositions(text: string): Int32Array {
  const positions = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1)
    positions[at + 1] = positions[at]! + (/\s/.test(text.charAt(at)) ? 0 : 1);
  return positions;
}

/** For each gold word the index of the own word that is the same; -1 for none. */
function align(gold: readonly GoldWord[], own: readonly GoldWord[], at: Int32Array): Int32Array {
  const partner = new Int32Array(gold.length).fill(-1);
  let [i, j] = [0, 0];
  while (i < gold.length && j < own.length) {
    const [a, b] = [gold[i]!, own[j]!];
    if (a.shared || b.shared) {
      if (a.shared && !b.shared && at[b.start]! < at[a.start]!) j += 1;
      else if (!a.shared && at[a.start]! < at[b.start]!) i += 1;
      const [fromGold, fromOwn] = [i, j];
      [i, j] = behindStretch(gold, own, i, j, at[(a.shared ? a : b).end]!, at);
      alignForms(gold, own, fromGold, i, fromOwn, j, partner);
    } else if (at[a.start] === at[b.start] && at[a.end] === at[b.end]) {
      partner[i] = j;
      i += 1;
      j += 1;
    } else if (at[a.start]! <= at[b.start]!) i += 1;
    else j += 1;
  }
  return partner;
}

/** The first words of both sides behind a stretch that multiword tokens of either side cover together. */
function behindStretch(
  gold: readonly GoldWord[],
  own: readonly GoldWord[],
  i: number,
  j: number,
  end: number,
  at: Int32Array,
): [number, number] {
  const isBehind = (word: GoldWord | undefined) =>
    word === undefined || (word.shared ? at[word.start]! >= end : at[word.end]! > end);
  while (!isBehind(gold[i]) || !isBehind(own[j])) {
    const [a, b] = [gold[i], own[j]];
    const next = a !== undefined && (b === undefined || at[a.start]! <= at[b.start]!) ? a : b!;
    if (next === a) i += 1;
    else j += 1;
    if (next.shared) end = Math.max(end, at[next.end]!);
  }
  return [i, j];
}

/** Longest common subsequence of the forms of gold words `[a, b)` and own words `[c, d)`, whatever their letters' case. */
function alignForms(
  gold: readonly GoldWord[],
  own: readonly GoldWord[],
  a: number,
  b: number,
  c: number,
  d: number,
  partner: Int32Array,
): void {
  const width = d - c + 1;
  const lengths = new Int32Array((b - a + 1) * width);
  const same = (i: number, j: number) => gold[a + i]!.form.toLowerCase() === own[c + j]!.form.toLowerCase();
  for (let i = b - a - 1; i >= 0; i -= 1)
    for (let j = d - c - 1; j >= 0; j -= 1)
      lengths[i * width + j] = same(i, j)
        ? 1 + lengths[(i + 1) * width + j + 1]!
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  let [i, j] = [0, 0];
  while (i < b - a && j < d - c) {
    if (same(i, j)) {
      partner[a + i] = c + j;
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
}
