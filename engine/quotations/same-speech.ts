import type { Document, Word } from '../analysis/document.ts';
import type { SameWord } from '../diff/common-in-order.ts';
import { matchInOrder } from '../diff/word-diff.ts';
import { occasionOf, speechesIn, type Speech } from './speeches.ts';

/** How far two speeches are given to one person: `unknown` where a text names nobody, or a "she" of whom nothing is known. */
export type SpeakersAre = 'one' | 'two' | 'unknown';

/** Two speeches of two texts that are one utterance, with the words they have in common, in order. */
export interface SameSpeech {
  readonly one: Speech;
  readonly other: Speech;
  readonly same: readonly SameWord[];
  readonly speakers: SpeakersAre;
}

/** Asks whether two speeches are given to one person. It takes trees, so it is asked last. */
export type CompareSpeakers = (one: Speech, other: Speech) => SpeakersAre;

/** A stem in more speeches than this proposes no partners; one that is the only stem in common in not so many. */
const MAX_POSTINGS = 40;
const MAX_POSTINGS_ALONE = 12;
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
  private readonly occasions = new Map<Speech, ReadonlySet<string>>();
  private readonly spread: (ReadonlyMap<string, number> | undefined)[] = [];

  constructor(
    private readonly documents: readonly Document[],
    private readonly speakers: CompareSpeakers,
  ) {
    this.all = documents.map(speechesIn);
  }

  /** Pairs of speeches of two texts that have a rare word of content in common, each once, the one of the earlier text first. */
  candidates(): (readonly [Speech, Speech])[] {
    const postings = new Map<string, Speech[]>();
    const shared = new Map<Speech, Map<Speech, number>>();
    for (const speech of this.all.flat())
      for (const stem of stemsOf(speech.words)) {
        const list = postings.get(stem) ?? [];
        postings.set(stem, list);
        list.push(speech);
      }
    for (const list of postings.values()) {
      if (list.length > MAX_POSTINGS) continue;
      const weight = list.length > MAX_POSTINGS_ALONE ? 1 : 2;
      for (const [at, one] of list.entries())
        for (const other of list.slice(at + 1)) {
          if (one.text === other.text) continue;
          const counts = shared.get(one) ?? new Map<Speech, number>();
          shared.set(one, counts);
          counts.set(other, (counts.get(other) ?? 0) + weight);
        }
    }
    return [...shared].flatMap(([one, counts]) =>
      [...counts].filter(([, weight]) => weight > 1).map(([other]) => [one, other] as const),
    );
  }

  /** The two as one utterance; null where too little speaks for it. */
  same(one: Speech, other: Speech): SameSpeech | null {
    const same = coherent(
      matchInOrder(one.words, other.words).filter((pair) => pair.same),
      one.words,
    );
    const content = same.filter(({ a }) => isContent(one.words[a]!)).length;
    // A name in common, or a set phrase with one, is no utterance in common.
    const nameless = same.filter(
      ({ a, b }) => isNameless(one.words[a]!) && isNameless(other.words[b]!),
    ).length;
    const shorter = Math.min(one.words.length, other.words.length);
    if (nameless === 0 || same.length < 3) return null;
    if (same.length < COMMON * (same.length + replacedWords(same))) return null;
    const alone = content >= 3 && nameless >= 2 && same.length >= 5 && same.length >= shorter * 0.4;
    const helped = same.length >= shorter * 0.5 && ((content >= 2 && same.length >= 3) || same.length >= 4);
    if (!alone && !helped) return null;
    const speakers = this.compare(one, other);
    if (!alone && !this.isOneOccasion(one, other, speakers)) return null;
    return { one, other, same, speakers };
  }

  compare(one: Speech, other: Speech): SpeakersAre {
    return this.speakers(one, other);
  }

  /** One speaker, or one occasion of which both tell; never where two people are named. */
  isOneOccasion(one: Speech, other: Speech, speakers = this.compare(one, other)): boolean {
    if (speakers === 'two') return false;
    return speakers === 'one' || this.sharedOccasion(one, other) >= OCCASION;
  }

  /** How many rare stems the narrators of both have in common where the speeches stand. */
  sharedOccasion(one: Speech, other: Speech): number {
    const theirs = this.occasion(other);
    return [...this.occasion(one)].filter(
      (stem) => theirs.has(stem) && this.isRare(stem, one.text) && this.isRare(stem, other.text),
    ).length;
  }

  /** Whether a word of content in common is rare in both texts. */
  hasRareWord(one: Speech, other: Speech): boolean {
    const theirs = stemsOf(other.words);
    return [...stemsOf(one.words)].some(
      (stem) => theirs.has(stem) && this.isRare(stem, one.text) && this.isRare(stem, other.text),
    );
  }

  private occasion(speech: Speech): ReadonlySet<string> {
    const known = this.occasions.get(speech) ?? occasionOf(this.documents[speech.text]!, speech);
    this.occasions.set(speech, known);
    return known;
  }

  private isRare(stem: string, text: number): boolean {
    const { sentences } = this.documents[text]!;
    const spread = (this.spread[text] ??= spreadOf(this.documents[text]!));
    return (spread.get(stem) ?? 0) <= Math.max(RARE_SENTENCES, RARE_SHARE * sentences.length);
  }
}

function spreadOf({ sentences }: Document): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const { words } of sentences)
    for (const stem of new Set(words.map((word) => word.stem))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return spread;
}

/** A word that tells something by itself. */
export function isContent({ kind, isStop }: Word): boolean {
  return kind !== 'punctuation' && !isStop;
}

function isNameless(word: Word): boolean {
  return isContent(word) && !word.proper && !/^\p{Lu}{2}/u.test(word.text);
}

function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(isContent).map(({ stem }) => stem));
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
function trimmed(run: SameWord[], words: readonly Word[]): SameWord[] {
  let [from, to] = [0, run.length];
  const apart = (one: SameWord, next: SameWord) => next.a - one.a > 2 || next.b - one.b > 2;
  while (to - from > 1 && !isContent(words[run[from]!.a]!) && apart(run[from]!, run[from + 1]!)) from += 1;
  while (to - from > 1 && !isContent(words[run[to - 1]!.a]!) && apart(run[to - 2]!, run[to - 1]!)) to -= 1;
  return run.slice(from, to);
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
