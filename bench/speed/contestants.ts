import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { diff as fastMyers } from 'fast-myers-diff';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { compare } from '../../engine/index.ts';

/** Does its work on two texts, ours on any number of them; what it returns is not looked at. */
export type Contestant = (a: string, b: string, ...others: readonly string[]) => unknown;

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words and marks, for peers that compare sequences. */
export function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** Two lists of words as numbers, equal where the words are. */
function numbered(a: string, b: string): [Uint32Array, Uint32Array] {
  const numbers = new Map<string, number>();
  const number = (word: string) => {
    let value = numbers.get(word);
    if (value === undefined) numbers.set(word, (value = numbers.size));
    return value;
  };
  return [Uint32Array.from(wordsOf(a), number), Uint32Array.from(wordsOf(b), number)];
}

/** One character per distinct word, past the surrogates. */
function asCharacters(numbers: Uint32Array): string {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length; at += 4_096) {
    const codes = Array.from(numbers.subarray(at, at + 4_096), (value) =>
      value < 0xd7ff ? value + 1 : value + 0x801,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

const sentencesOf = (text: string) => text.split(/(?<=[.?!]”?)\s+/u);

/** Ours does everything: sentences, links, rows, differences, findings. The peers do a bare word diff of the two texts. */
export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  variorum: (...texts) => compare(texts.map((text, at) => ({ id: String(at), text, language: 'en' }))),
  'jsdiff diffWords': (a, b) => diffWords(a, b),
  'diff-match-patch': (a, b) => {
    const [x, y] = numbered(a, b);
    const engine = new DiffMatchPatch();
    engine.Diff_Timeout = 0;
    return engine.diff_main(asCharacters(x), asCharacters(y), false);
  },
  'fast-myers-diff': (a, b) => {
    const [x, y] = numbered(a, b);
    return [...fastMyers(x, y)];
  },
  'vscode-diff': (a, b) =>
    new DefaultLinesDiffComputer().computeDiff(sentencesOf(a), sentencesOf(b), {
      ignoreTrimWhitespace: false,
      maxComputationTimeMs: 0,
      computeMoves: false,
    }),
};

/** How many words the shortest possible edit script deletes and inserts, by fast-myers-diff. */
export function leastEdited(a: string, b: string): number {
  const [x, y] = numbered(a, b);
  let size = 0;
  for (const [fromA, toA, fromB, toB] of fastMyers(x, y)) size += toA - fromA + (toB - fromB);
  return size;
}

/** How many words ours marks as deleted or inserted: in edits, and in sentences of no link. */
export function edited(a: string, b: string): number {
  const { texts, links } = compare([
    { id: 'a', text: a, language: 'en' },
    { id: 'b', text: b, language: 'en' },
  ]);
  let size = 0;
  for (const { edits } of links) {
    for (const edit of edits)
      size += wordsOf(edit.a?.quote ?? '').length + wordsOf(edit.b?.quote ?? '').length;
  }
  for (const [position, side] of (['a', 'b'] as const).entries()) {
    const linked = new Set(links.flatMap((link) => link[side].map(({ start }) => start)));
    for (const { start, end } of texts[position]!.sentences) {
      if (!linked.has(start)) size += wordsOf([a, b][position]!.slice(start, end)).length;
    }
  }
  return size;
}
