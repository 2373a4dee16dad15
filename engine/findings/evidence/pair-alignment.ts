import { alignWords } from '../../diff/word-alignment.ts';
import type { Weights } from '../../link/features.ts';
import type { Word } from '../../analysis/document.ts';
import { oneSubstitution, type Substitution } from './one-substitution.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import type { SentencePair } from './sentence-pairs.ts';

/** Two sides of a link word by word: what stands for what, and what is said on one side only. */
export interface PairAlignment {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** For each word of `a` the words of `b` it corresponds to, by position; marks and stop words as well. */
  readonly ofA: readonly (readonly number[])[];
  readonly ofB: readonly (readonly number[])[];
  /** For each word whether the other side says the same somewhere; stop words and marks count as said. */
  readonly saidA: readonly boolean[];
  readonly saidB: readonly boolean[];
  /** The only stretch in which the sides differ, where everything else is the same word for word. */
  readonly only: Substitution | null;
}

/** Two sides of a link word by word. */
export function alignPair(pair: SentencePair): PairAlignment {
  return new WorkedOut(pair);
}

/** Each part is worked out when it is asked for first: where one stretch differs, few rules ask for more than that stretch. */
class WorkedOut implements PairAlignment {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  private stretch: Substitution | null | undefined;
  private pairs: readonly [readonly (readonly number[])[], readonly (readonly number[])[]] | undefined;
  private said: readonly [readonly boolean[], readonly boolean[]] | undefined;

  constructor(pair: SentencePair) {
    this.a = pair.a.words;
    this.b = pair.b.words;
  }

  get only(): Substitution | null {
    if (this.stretch === undefined) this.stretch = oneSubstitution(this.a, this.b);
    return this.stretch;
  }
  get ofA(): readonly (readonly number[])[] {
    return (this.pairs ??= pairsOf(this.a, this.b))[0];
  }
  get ofB(): readonly (readonly number[])[] {
    return (this.pairs ??= pairsOf(this.a, this.b))[1];
  }
  get saidA(): readonly boolean[] {
    return (this.said ??= saidOf(this.a, this.b))[0];
  }
  get saidB(): readonly boolean[] {
    return (this.said ??= saidOf(this.a, this.b))[1];
  }
}

function pairsOf(a: readonly Word[], b: readonly Word[]): readonly [number[][], number[][]] {
  const ofA: number[][] = a.map(() => []);
  const ofB: number[][] = b.map(() => []);
  for (const pair of alignWords(a, b)) {
    ofA[pair.a]!.push(pair.b);
    ofB[pair.b]!.push(pair.a);
  }
  return [ofA, ofB];
}

function saidOf(a: readonly Word[], b: readonly Word[]): readonly [boolean[], boolean[]] {
  const said = (word: Word, others: readonly Word[], keys: ReadonlySet<string>) =>
    word.isStop ||
    keys.has(word.key) ||
    others.some((other) => !other.isStop && agrees(lexicalRelation(word, other)));
  const [inA, inB] = [keysOf(a), keysOf(b)];
  return [a.map((word) => said(word, b, inB)), b.map((word) => said(word, a, inA))];
}

function keysOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => key));
}

/** The same with its sides changed over. */
export function mirrored({ a, b, ofA, ofB, saidA, saidB, only }: PairAlignment): PairAlignment {
  const turned =
    only === null ? null : { fromA: only.fromB, toA: only.toB, fromB: only.fromA, toB: only.toA };
  return { a: b, b: a, ofA: ofB, ofB: ofA, saidA: saidB, saidB: saidA, only: turned };
}

/** How much of the content of some words the other side says too, 0..1, weighed by rarity; and how much that is in all. */
export function coverage(
  words: readonly Word[],
  said: readonly boolean[],
  weights: Weights,
  except: ReadonlySet<number>,
): { readonly share: number; readonly weight: number; readonly left: number } {
  let [shared, all, left] = [0, 0, 0];
  for (const [at, word] of words.entries()) {
    if (word.isStop || except.has(at)) continue;
    const weight = weights.ofStem(word.stem);
    all += weight;
    if (said[at] === true) shared += weight;
    else left += 1;
  }
  return { share: all === 0 ? 0 : shared / all, weight: shared, left };
}

/** Whether a name or figure stands on both sides: what is told is of somebody, not of anybody. */
export function sharesSpecific(words: readonly Word[], said: readonly boolean[]): boolean {
  return words.some((word, at) => said[at] === true && isSpecific(word));
}

/** A figure or a name; a word that opens a sentence is one when the dictionary lacks it. */
export function isSpecific(word: Word): boolean {
  if (word.kind === 'number') return /^\d/.test(word.text);
  const unlisted = word.kind === 'word' && word.lexeme === null && /^\p{Lu}/u.test(word.text);
  return (word.proper || unlisted) && !word.isStop;
}
