import type { Document, Word } from '../analysis/document.ts';
import { commonInOrder, type SameWord } from '../diff/common-in-order.ts';
import { matchInOrder } from '../diff/word-diff.ts';
import type { Span } from '../types.ts';
import { wordsInCommon } from '../text/words-in-common.ts';
import { candidatesIn, stemsOf } from './candidates.ts';
import { isContent } from './content.ts';
import { pairsOfOneMeaning } from './meaning.ts';
import { areOfTwoThings } from './spoken-of.ts';
import { frameOf, nestedSpeechesIn, occasionOf, speechesIn, type Speech } from './speeches.ts';
import { turnsSense } from './word-differences.ts';

/** How far two speeches are given to one person: `unknown` where a text names nobody, or a "she" of whom nothing is known. */
export type SpeakersAre = 'one' | 'two' | 'unknown';

/** Two speeches of two texts that are one utterance, with the words they have in common, in order. */
export interface SameSpeech {
  readonly one: Speech;
  readonly other: Speech;
  readonly same: readonly SameWord[];
  readonly speakers: SpeakersAre;
}

/** A speech, or a clause that reports one. */
export type Told = Span & { readonly text: number };

/** Asks whether two speeches are given to one person. It takes trees, so it is asked last. */
export type CompareSpeakers = (one: Speech, other: Speech) => SpeakersAre;

/** So many words are the same, and this share of the shorter speech. */
const LEAST_SAME = 3;
const LEAST_SHARE = 0.4;
/** Of one speaker also where so many words are the same, this share of the shorter and so many words of content of one meaning. */
const LEAST_MEANT = 4;
const SHARE_MEANT = 0.5;
const LEAST_MEANT_CONTENT = 2;
/** So many words more may turn a speech that is otherwise the same. */
const MOST_TURNING = 2;
/** So many words make one speech in another order. */
const LEAST_PERMUTED = 5;
/** Longer speeches are aligned by the words that are the same alone. */
const MOST_CELLS = 2_500;
/** Words in common that are farther apart than this on both sides are of two places of the speeches. */
const FARTHEST = 8;
/** Of the words of both from the first to the last in common so many are common. */
const COMMON = 0.6;
/** So many stems of the occasion, rare in both texts, do for the name of the speaker. */
const OCCASION = 2;
/** A stem in more sentences of its text than this, or this share of them, tells nothing of the occasion. */
const RARE_SENTENCES = 2;
const RARE_SHARE = 0.1;

/** The speeches of several texts, and what tells of their occasions. */
export class Speeches {
  readonly all: readonly (readonly Speech[])[];
  /** What they quote themselves, text by text. */
  readonly nested: readonly (readonly Speech[])[];
  private readonly occasions = new Map<Told, ReadonlySet<string>>();
  private readonly spread: (ReadonlyMap<string, number> | undefined)[] = [];

  constructor(
    private readonly documents: readonly Document[],
    private readonly speakers: CompareSpeakers,
    /** Whether who speaks may be asked of a text where few words are common; in a book that takes too many trees. */
    private readonly asksSpeakers: (text: number) => boolean = () => true,
  ) {
    this.all = documents.map(speechesIn);
    this.nested = documents.map((document, text) => nestedSpeechesIn(document, this.all[text]!));
  }

  /** Pairs of speeches of two texts that may be one utterance; see {@link candidatesIn}. */
  candidates(): (readonly [Speech, Speech])[] {
    return candidatesIn(this.all.map((own, text) => [...own, ...this.nested[text]!]));
  }

  /** The two as one utterance; null where too little speaks for it. */
  same(one: Speech, other: Speech): SameSpeech | null {
    const shorter = Math.min(one.words.length, other.words.length);
    // An alignment costs much: first a look at how many words it could find.
    if (wordsInCommon(one.words, other.words) < Math.max(LEAST_SAME, LEAST_SHARE * shorter)) return null;
    const same = coherent(inOrder(one.words, other.words), one.words);
    const content = same.filter(({ a }) => isContent(one.words[a]!)).length;
    // A name in common, or a set phrase with one, is no utterance in common.
    const nameless = same.filter(
      ({ a, b }) => isNameless(one.words[a]!) && isNameless(other.words[b]!),
    ).length;
    if (same.length < LEAST_SAME) return null;
    const compare = () => this.compare(one, other);
    // Who speaks takes trees: it is asked where something hangs on it.
    const pair: SameSpeech = {
      one,
      other,
      same,
      get speakers() {
        return compare();
      },
    };
    const isDense = nameless > 0 && same.length >= COMMON * (same.length + replacedWords(same));
    const alone = content >= 3 && nameless >= 2 && same.length >= 5 && same.length >= shorter * LEAST_SHARE;
    if (isDense && alone) return pair;
    if (!this.asksSpeakers(one.text) || !this.asksSpeakers(other.text)) return null;
    // One speaker, and the whole of the shorter one stands in the other, word for word.
    if (isHeld(same, shorter, content) && pair.speakers === 'one') return pair;
    if (isPermuted(one, other) && pair.speakers === 'one')
      return { one, other, same: inPlace(one.words, other.words), speakers: 'one' };
    if (isTurned(same, one, other, this.documents[one.text]!.language) && pair.speakers === 'one')
      return pair;
    const helped = same.length >= shorter * 0.5 && ((content >= 2 && same.length >= 3) || same.length >= 4);
    if (!isDense || (!helped && !isMeant(one, other, same))) return null;
    return this.isOneOccasion(one, other) ? pair : null;
  }

  compare(one: Speech, other: Speech): SpeakersAre {
    return this.speakers(one, other);
  }

  /** One speaker, or one occasion of which both tell; never where two people are named. */
  isOneOccasion(one: Speech, other: Speech): boolean {
    const speakers = this.compare(one, other);
    if (speakers === 'two') return false;
    return speakers === 'one' || this.sharedOccasion(one, other) >= OCCASION;
  }

  languageOf({ text }: Told): string {
    return this.documents[text]!.language;
  }

  /** How many rare stems the narrators of both have in common where the speeches stand. */
  sharedOccasion(one: Told, other: Told): number {
    const theirs = this.occasion(other);
    return [...this.occasion(one)].filter(
      (stem) => theirs.has(stem) && this.isRare(stem, one.text) && this.isRare(stem, other.text),
    ).length;
  }

  /** Which share of what the narrators say where two speeches stand, of that with fewer words of content, stands in both. */
  occasionInCommon(one: Told, other: Told): number {
    const [x, y] = [this.occasion(one), this.occasion(other)];
    return [...x].filter((stem) => y.has(stem)).length / Math.max(1, Math.min(x.size, y.size));
  }

  /**
   * Which share of what the narrators say in the sentences of two speeches alone, of that with fewer words of content, stands in both; 0
   * where one of the sentences quotes something else.
   */
  frameInCommon(one: Speech, other: Speech): number {
    const frame = (speech: Speech) => frameOf(this.documents[speech.text]!, speech);
    const [x, y] = [frame(one), frame(other)];
    if (x === null || y === null) return 0;
    const common = [...x].filter((stem) => y.has(stem)).length;
    return common / Math.max(1, Math.min(x.size, y.size));
  }

  /** See {@link areOfTwoThings}. */
  areOfTwoThings(one: Speech, other: Speech): boolean {
    return areOfTwoThings(this.documents, one, other);
  }

  /** Whether a word of content in common is rare in both texts. */
  hasRareWord(one: Speech, other: Speech): boolean {
    const theirs = stemsOf(other);
    return [...stemsOf(one)].some(
      (stem) => theirs.has(stem) && this.isRare(stem, one.text) && this.isRare(stem, other.text),
    );
  }

  private occasion(told: Told): ReadonlySet<string> {
    const known = this.occasions.get(told) ?? occasionOf(this.documents[told.text]!, told);
    this.occasions.set(told, known);
    return known;
  }

  private spreadIn(text: number): ReadonlyMap<string, number> {
    return (this.spread[text] ??= spreadOf(this.documents[text]!));
  }

  private isRare(stem: string, text: number): boolean {
    const { sentences } = this.documents[text]!;
    return (this.spreadIn(text).get(stem) ?? 0) <= Math.max(RARE_SENTENCES, RARE_SHARE * sentences.length);
  }
}

function spreadOf({ sentences }: Document): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const { words } of sentences)
    for (const stem of new Set(words.map((word) => word.stem))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return spread;
}

function isNameless(word: Word): boolean {
  return isContent(word) && !word.proper && !/^\p{Lu}{2}/u.test(word.text);
}

/** Words in common, of long speeches without a look at what is like each other. */
function inOrder(x: readonly Word[], y: readonly Word[]): readonly SameWord[] {
  return x.length * y.length > MOST_CELLS
    ? commonInOrder(x, y)
    : matchInOrder(x, y).filter((pair) => pair.same);
}

/** Of the words in common those that stand together: a lone "the" far from the others is none of them. */
function coherent(same: readonly SameWord[], words: readonly Word[]): SameWord[] {
  const runs: SameWord[][] = [];
  for (const pair of same) {
    const last = runs.at(-1)?.at(-1);
    const near =
      last !== undefined &&
      Math.min(pair.a - last.a, pair.b - last.b) <= FARTHEST &&
      Math.max(pair.a - last.a, pair.b - last.b) <= 4 * FARTHEST;
    if (near) runs.at(-1)!.push(pair);
    else runs.push([pair]);
  }
  const weight = (run: readonly SameWord[]) =>
    run.reduce((sum, { a }) => sum + (isContent(words[a]!) ? 3 : 1), 0);
  const most = Math.max(0, ...runs.map(weight));
  const best = runs.find((run) => weight(run) === most) ?? [];
  return trimmed(best, words);
}

/** Without stop words in common at either end that stand apart from the next word in common. */
export function trimmed(run: readonly SameWord[], words: readonly Word[]): SameWord[] {
  let [from, to] = [0, run.length];
  const apart = (one: SameWord, next: SameWord) => next.a - one.a > 2 || next.b - one.b > 2;
  while (to - from > 1 && !isContent(words[run[from]!.a]!) && apart(run[from]!, run[from + 1]!)) from += 1;
  while (to - from > 1 && !isContent(words[run[to - 1]!.a]!) && apart(run[to - 2]!, run[to - 1]!)) to -= 1;
  return run.slice(from, to);
}

/** Whether all words of the shorter stand together in the other: three with a word of content, or more. */
function isHeld(same: readonly SameWord[], shorter: number, content: number): boolean {
  const [first, last] = [same[0]!, same.at(-1)!];
  const together = last.a - first.a === same.length - 1 && last.b - first.b === same.length - 1;
  return together && same.length === shorter && (content > 0 || same.length > LEAST_SAME);
}

/** The words that are the same at the same place. */
function inPlace(x: readonly Word[], y: readonly Word[]): SameWord[] {
  return x.flatMap(({ key }, at) => (key === y[at]?.key ? [{ a: at, b: at }] : []));
}

/** Whether both begin with the same words in another order: "We saw her before we heard her", "We heard her before we saw her". */
export function isPermuted({ words: x }: Speech, { words: y }: Speech): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const start = long.slice(0, short.length);
  if (short.length < LEAST_PERMUTED || start.filter(isContent).length < LEAST_MEANT_CONTENT) return false;
  const keys = (words: readonly Word[]) =>
    words
      .map(({ key }) => key)
      .sort()
      .join(' ');
  return keys(short) === keys(start);
}

/** Whether all that one holds stands in the other in order, which has a word or two more that turn it: "We will pay", "We will *not* pay". */
function isTurned(same: readonly SameWord[], one: Speech, other: Speech, language: string): boolean {
  const [shorter, longer, side] =
    one.words.length < other.words.length ? [one, other, 'b' as const] : [other, one, 'a' as const];
  if (same.length !== shorter.words.length || longer.words.length - same.length > MOST_TURNING) return false;
  const held = new Set(same.map((pair) => pair[side]));
  const more = longer.words.filter((_, at) => !held.has(at));
  return more.some((word) => turnsSense(word, language)) && same.some(({ a }) => isContent(one.words[a]!));
}

/** Whether so many words mean the same that the two say one thing: "insult us", "offend us". */
function isMeant({ words: x }: Speech, { words: y }: Speech, same: readonly SameWord[]): boolean {
  if (same.length < LEAST_MEANT) return false;
  const meant = pairsOfOneMeaning(x, y);
  const content = meant.filter(({ a, b }) => isContent(x[a]!) && isContent(y[b]!));
  return meant.length >= SHARE_MEANT * Math.min(x.length, y.length) && content.length >= LEAST_MEANT_CONTENT;
}

/** How many words stand in the place of others between the first and the last in common. */
function replacedWords(same: readonly SameWord[]): number {
  let count = 0;
  for (const [at, { a, b }] of same.entries()) {
    const next = same[at + 1];
    if (next !== undefined) count += Math.min(next.a - a, next.b - b) - 1;
  }
  return count;
}
