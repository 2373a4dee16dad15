import { commonSubsequence, longestIncreasing, type CommonPair } from '../algorithms/index.ts';
import { languageOf } from '../segment/language.ts';
import { splitParagraphs } from '../segment/paragraphs.ts';
import { splitSentences } from '../segment/sentences.ts';

/** A stretch of a sentence that was changed: in both versions, in the earlier one alone, or in the later one alone. */
export interface ChangedPiece {
  readonly how: 'same' | 'out' | 'in';
  readonly text: string;
}

/** A sentence that is not the same in two versions, or not in the same place. */
export type VersionChange =
  | { readonly kind: 'changed'; readonly pieces: readonly ChangedPiece[] }
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly text: string };

/** What differs between two versions, sentence by sentence, in the order of the later one. */
export interface VersionChanges {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly changes: readonly VersionChange[];
}

/** A longer table of pairs is not filled: what stands between sentences that both have once is then taken as it is. */
const MOST_CELLS = 4_000_000;
/** Two sentences with this share of their words in common are one that was changed. */
const ALIKE = 0.5;

/**
 * What was changed between two versions of one text. It is told quickly and for a glance; a comparison of the two tells more.
 *
 * @param language a BCP 47 tag; guessed when absent
 */
export function versionChanges(before: string, after: string, language?: string): VersionChanges {
  const [a, b] = [sentencesOf(before, language), sentencesOf(after, language)];
  const pairs = sameInOrder(a, b);
  const changes: VersionChange[] = [];
  const removed: string[] = [];
  let changed = 0;
  let [nextA, nextB] = [0, 0];
  for (const pair of [...pairs, { a: a.length, b: b.length }]) {
    const gap = pairChanged(a.slice(nextA, pair.a), b.slice(nextB, pair.b));
    for (const change of gap) {
      changes.push(change);
      if (change.kind === 'changed') changed += 1;
      if (change.kind === 'removed') removed.push(change.text);
    }
    [nextA, nextB] = [pair.a + 1, pair.b + 1];
  }
  return withMoved(changes, removed, { same: pairs.length, changed });
}

/** The sentences of a text, with one space for all white space between words. */
export function sentencesOf(text: string, language?: string): string[] {
  return splitSentences(text, splitParagraphs(text), languageOf(text, language)).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/g, ' '),
  );
}

function numberedAlike(a: readonly string[], b: readonly string[]): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (one: string) => {
    if (!numbers.has(one)) numbers.set(one, numbers.size);
    return numbers.get(one)!;
  };
  return [Int32Array.from(a, numberOf), Int32Array.from(b, numberOf)];
}

/** Equal members of two lists, in order: those at both ends, then a longest common subsequence where that is not too large. */
function sameInOrder(a: readonly string[], b: readonly string[]): CommonPair[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [midA, midB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const middle =
    midA.length * midB.length <= MOST_CELLS
      ? commonSubsequence(...numberedAlike(midA, midB))
      : uniqueInOrder(midA, midB);
  return [
    ...Array.from({ length: head }, (_, at) => ({ a: at, b: at })),
    ...middle.map((pair) => ({ a: pair.a + head, b: pair.b + head })),
    ...Array.from({ length: tail }, (_, at) => ({ a: a.length - tail + at, b: b.length - tail + at })),
  ];
}

/** Members that each list has once, in an order that both keep (the anchors of patience diff). */
function uniqueInOrder(a: readonly string[], b: readonly string[]): CommonPair[] {
  const once = (list: readonly string[]) => {
    const at = new Map<string, number>();
    list.forEach((one, index) => at.set(one, at.has(one) ? -1 : index));
    return at;
  };
  const inB = once(b);
  const pairs = [...once(a)].flatMap(([one, at]) => {
    const other = inB.get(one) ?? -1;
    return at >= 0 && other >= 0 ? [{ a: at, b: other }] : [];
  });
  pairs.sort((x, y) => x.a - y.a);
  return longestIncreasing(pairs.map((pair) => pair.b)).map((at) => pairs[at]!);
}

/** Between sentences that both versions have: each that was changed beside what became of it, the others as they come. */
function pairChanged(a: readonly string[], b: readonly string[]): VersionChange[] {
  const changes: VersionChange[] = [];
  let from = 0;
  for (const sentence of b) {
    const at = a.findIndex((other, index) => index >= from && alike(other, sentence) >= ALIKE);
    if (at < 0) {
      changes.push({ kind: 'added', text: sentence });
      continue;
    }
    for (const text of a.slice(from, at)) changes.push({ kind: 'removed', text });
    changes.push({ kind: 'changed', pieces: changedPieces(a[at]!, sentence) });
    from = at + 1;
  }
  return [...changes, ...a.slice(from).map((text) => ({ kind: 'removed' as const, text }))];
}

const wordsOf = (sentence: string) => sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The share of words that two sentences have in common, from 0 to 1 (Dice 1945). */
function alike(a: string, b: string): number {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  if (ofA.length + ofB.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of ofA) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of ofB) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (ofA.length + ofB.length);
}

/** Two wordings of one sentence as one line: joined again, the pieces that are not `in` give `a`, those that are not `out` give `b`. */
export function changedPieces(a: string, b: string): ChangedPiece[] {
  const split = (sentence: string) =>
    sentence.match(/\s*[\p{L}\p{M}\p{N}]+|\s*[^\s\p{L}\p{M}\p{N}]|\s+/gu) ?? [];
  const [ofA, ofB] = [split(a), split(b)];
  const pieces: ChangedPiece[] = [];
  const add = (how: ChangedPiece['how'], text: string) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.how === how) pieces[pieces.length - 1] = { how, text: last.text + text };
    else pieces.push({ how, text });
  };
  let [nextA, nextB] = [0, 0];
  for (const pair of [...sameInOrder(ofA, ofB), { a: ofA.length, b: ofB.length }]) {
    add('out', ofA.slice(nextA, pair.a).join(''));
    add('in', ofB.slice(nextB, pair.b).join(''));
    add('same', ofA[pair.a] ?? '');
    [nextA, nextB] = [pair.a + 1, pair.b + 1];
  }
  return pieces;
}

/** A sentence that was removed in one place and added in another was moved. */
function withMoved(
  changes: readonly VersionChange[],
  removed: readonly string[],
  { same, changed }: { readonly same: number; readonly changed: number },
): VersionChanges {
  const gone = new Map<string, number>();
  for (const text of removed) gone.set(text, (gone.get(text) ?? 0) + 1);
  const movedTexts = new Map<string, number>();
  const told = changes.map((change): VersionChange => {
    if (change.kind !== 'added' || (gone.get(change.text) ?? 0) === 0) return change;
    gone.set(change.text, gone.get(change.text)! - 1);
    movedTexts.set(change.text, (movedTexts.get(change.text) ?? 0) + 1);
    return { kind: 'moved', text: change.text };
  });
  const kept = told.filter((change) => {
    const moved = change.kind === 'removed' ? (movedTexts.get(change.text) ?? 0) : 0;
    if (change.kind === 'removed' && moved > 0) movedTexts.set(change.text, moved - 1);
    return moved === 0;
  });
  const count = (kind: VersionChange['kind']) => kept.filter((change) => change.kind === kind).length;
  return {
    same,
    changed,
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    changes: kept,
  };
}
