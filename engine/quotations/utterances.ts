import { DisjointSets } from '../algorithms/index.ts';
import type { Document, Quotation, Word } from '../analysis/document.ts';
import { commonInOrder, type SameWord } from '../diff/common-in-order.ts';
import { packOf } from '../lexicon/language-pack.ts';
import { isSaid } from './content.ts';
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

/** Two wordings of one utterance, each by its first quotation, the earlier one first, with the words they have in common. */
export interface TwoWordings {
  readonly one: Quoted;
  readonly other: Quoted;
  readonly common: readonly SameWord[];
}

/** The quotations of several texts, by what is said in them. */
export interface Utterances {
  /** Quotations of one utterance, in the order of their first one, and in them in the order of the texts. */
  readonly groups: readonly (readonly Quoted[])[];
  readonly wordings: readonly TwoWordings[];
  /** Every quotation of a wording. */
  readonly ofWording: ReadonlyMap<string, readonly Quoted[]>;
}

/** Fewer words are a term in inverted commas: it is the same only when it is the same word for word. */
export const FEWEST_WORDS = 4;
/** Share of the shorter quotation's words that both have in the same order. */
export const COMMON_WORDS = 0.6;
/** So many of these are no stop words. */
export const COMMON_CONTENT = 2;
/** Where fewer of these are no names, so many words of the longer one must be common. */
const NEARLY_ALL = 0.8;
/** Of the shorter one's different words of content, so many must be common before the order is looked at. */
const COMMON_STEMS = 0.5;
/** A word in more wordings than this proposes no partners. */
const MAX_POSTINGS = 60;

/**
 * The utterances of some texts by rule `utterance.same`: quotations of the same words, or most words of the shorter one in the same order. The work grows with
 * the number of different wordings, since only words of few of them propose partners.
 */
export function utterancesIn(documents: readonly Document[]): Utterances {
  const ofWording = new Map<string, Quoted[]>();
  const all: Quoted[] = [];
  for (const [text, { quotations }] of documents.entries()) {
    for (const [index, quotation] of quotations.entries()) {
      const words = quotation.words.filter(isSaid);
      const quoted = { text, index, quotation, words, wording: words.map(({ key }) => key).join(' ') };
      all.push(quoted);
      const same = ofWording.get(quoted.wording);
      if (same === undefined) ofWording.set(quoted.wording, [quoted]);
      else same.push(quoted);
    }
  }
  const firsts = [...ofWording.values()].map(([first]) => first!);
  const wordings = candidates(firsts).flatMap(([one, other]): TwoWordings[] => {
    const common = inOneUtterance(one.words, other.words, nameIn(documents[one.text]!.language));
    return common === null ? [] : [{ one, other, common }];
  });

  const sets = new DisjointSets<string>();
  for (const { one, other } of wordings) sets.join(one.wording, other.wording);
  const byFirst = new Map<string, Quoted[]>();
  for (const quoted of all) {
    const first = sets.find(quoted.wording);
    const group = byFirst.get(first);
    if (group === undefined) byFirst.set(first, [quoted]);
    else group.push(quoted);
  }
  const groups = [...byFirst.values()];
  for (const group of groups) group.sort((x, y) => x.text - y.text || x.index - y.index);
  return { groups, wordings, ofWording };
}

/** Tells a word of a name; where every noun has a capital none is told. */
function nameIn(language: string): (word: Word) => boolean {
  const capitals = packOf(language)?.orthography.capitalNouns === true;
  return ({ proper, text }) => !capitals && (proper || /^\p{Lu}{2}/u.test(text));
}

/** Pairs of wordings that share enough of their content, each once, the earlier one first. */
function candidates(firsts: readonly Quoted[]): (readonly [Quoted, Quoted])[] {
  const postings = new Map<string, number[]>();
  const sizes: number[] = [];
  return firsts.flatMap((quoted, at) => {
    if (quoted.words.length < FEWEST_WORDS) return [];
    const stems = new Set(quoted.words.filter(({ isStop }) => !isStop).map(({ stem }) => stem));
    sizes[at] = stems.size;
    const shared = new Map<number, number>();
    for (const stem of stems) {
      const list = postings.get(stem) ?? [];
      postings.set(stem, list);
      if (list.length > MAX_POSTINGS) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(at);
    }
    return [...shared]
      .filter(
        ([other, count]) =>
          count >= Math.max(COMMON_CONTENT, COMMON_STEMS * Math.min(stems.size, sizes[other]!)),
      )
      .map(([other]) => [firsts[other]!, quoted] as const);
  });
}

/** The words that two wordings of one utterance have in common; null when they are of two. */
function inOneUtterance(
  a: readonly Word[],
  b: readonly Word[],
  isName: (word: Word) => boolean,
): readonly SameWord[] | null {
  const least = Math.min(a.length, b.length) * COMMON_WORDS;
  if (wordsInCommon(a, b) < least) return null;
  const same = commonInOrder(a, b);
  if (same.length < least || same.length < windowOf(same) * COMMON_WORDS) return null;
  const content = same.filter((pair) => !a[pair.a]!.isStop);
  if (content.length < COMMON_CONTENT) return null;
  // A name, or a set phrase with one, is said of many things: "King of the Jews".
  const nameless = content.filter((pair) => !isName(a[pair.a]!) && !isName(b[pair.b]!)).length;
  return nameless >= COMMON_CONTENT || same.length >= Math.max(a.length, b.length) * NEARLY_ALL ? same : null;
}

/** How many words there are from the first to the last that correspond, on the longer side; at least one must. */
export function windowOf(same: readonly SameWord[]): number {
  const [first, last] = [same[0]!, same.at(-1)!];
  return Math.max(last.a - first.a, last.b - first.b) + 1;
}
