import type { Quotation, Reading, Word } from '../reading.ts';
import { commonInOrder } from '../diff/common-in-order.ts';
import { wordsInCommon } from '../text/words-in-common.ts';

/** A quotation of one of several texts. */
export interface Quoted {
  readonly text: number;
  /** Its index among the quotations of its text. */
  readonly index: number;
  readonly quotation: Quotation;
  /** Its words without marks. */
  readonly words: readonly Word[];
  /** The words as one key: quotations of one key are the same but for marks and capitals. */
  readonly wording: string;
}

/** Fewer words are a term in inverted commas: it is the same only when it is the same word for word. */
const FEWEST_WORDS = 4;
/** Share of the shorter quotation's words that both have in the same order. */
const COMMON = 0.6;
/** So many of these are not light. */
const COMMON_CONTENT = 2;
/** Of the shorter one's different words of content, so many must be common before the order is looked at. */
const COMMON_STEMS = 0.5;
/** A word in more quotations than this proposes no partners. */
const MAX_POSTINGS = 60;

/**
 * Gathers quotations of one utterance: the same words, or most words of the shorter one in the same order. Groups stand in the
 * order of their first quotation, and so do the quotations in them. The work grows with the number of quotations, since only
 * words of few quotations propose partners.
 */
export function utterancesIn(readings: readonly Reading[]): Quoted[][] {
  const all = readings.flatMap((reading, text) =>
    reading.quotations.map((quotation, index): Quoted => {
      const words = quotation.words.filter(({ kind }) => kind !== 'punctuation');
      return { text, index, quotation, words, wording: words.map(({ key }) => key).join(' ') };
    }),
  );
  const parent = all.map((_, at) => at);
  const root = (at: number) => {
    let up = at;
    while (parent[up] !== up) up = parent[up] = parent[parent[up]!]!;
    return up;
  };
  const join = (a: number, b: number) => {
    const [one, other] = [root(a), root(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  };
  const byWording = new Map<string, number>();
  const postings = new Map<string, number[]>();
  const sizes: number[] = [];
  for (const [at, { words, wording }] of all.entries()) {
    const known = byWording.get(wording);
    if (known !== undefined) {
      join(known, at);
      continue;
    }
    byWording.set(wording, at);
    if (words.length < FEWEST_WORDS) continue;
    const stems = new Set(words.filter(({ light }) => !light).map(({ stem }) => stem));
    sizes[at] = stems.size;
    const shared = new Map<number, number>();
    for (const stem of stems) {
      const list = postings.get(stem) ?? [];
      postings.set(stem, list);
      if (list.length > MAX_POSTINGS) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(at);
    }
    for (const [other, count] of shared) {
      const enough = Math.max(COMMON_CONTENT, COMMON_STEMS * Math.min(stems.size, sizes[other]!));
      if (count < enough || root(other) === root(at)) continue;
      if (isOneUtterance(all[other]!.words, words)) join(other, at);
    }
  }
  const groups = new Map<number, Quoted[]>();
  for (const [at, quoted] of all.entries()) {
    const group = groups.get(root(at));
    if (group === undefined) groups.set(root(at), [quoted]);
    else group.push(quoted);
  }
  return [...groups.values()];
}

function isOneUtterance(a: readonly Word[], b: readonly Word[]): boolean {
  if (wordsInCommon(a, b) < Math.min(a.length, b.length) * COMMON) return false;
  const same = commonInOrder(a, b);
  const first = same[0];
  const last = same.at(-1);
  if (first === undefined || last === undefined) return false;
  const content = same.filter((pair) => !a[pair.a]!.light).length;
  const window = Math.max(last.a - first.a, last.b - first.b) + 1;
  return (
    content >= COMMON_CONTENT &&
    same.length >= Math.min(a.length, b.length) * COMMON &&
    same.length >= window * COMMON
  );
}
