import { canDescribe } from '../../lexicon/lexeme.ts';
import {
  CONVERSES,
  FUNCTION_OPPOSITES,
  FUNCTION_WORDS_WITH_OPPOSITE,
  PHASES,
} from '../../lexicon/en/opposition.ts';
import { isOrdinal } from '../../lexicon/number-words.ts';
import type { Word } from '../../analysis/document.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { sharesSpecific, type PairAlignment } from '../evidence/pair-alignment.ts';
import { oneSubstitution } from '../evidence/one-substitution.ts';
import type { Detector } from '../detector.ts';
import type { Nomination } from '../nomination.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import { negationsIn, turned } from '../../analysis/negation-scope.ts';
import { areIndefiniteReferents } from '../evidence/indefinite-referents.ts';
import type { Side, SentencePair } from '../evidence/sentence-pairs.ts';
import { sentenceOf, tokenOf } from '../evidence/word-tokens.ts';
import { verbGroupOf } from '../../analysis/clauses/verb-groups.ts';
import { areClose, overlapExcept } from '../evidence/overlap.ts';
import { contrast, wordAt } from '../contrast.ts';

/**
 * Rule `antonym.opposite`: two sentences say the same but for a word that has its opposite in the other ("allowed", "banned").
 * An opposite under a negation on one side says the same after all.
 */
export const antonym: Detector = (context) =>
  context.nearlyAlike.flatMap((pair) =>
    areClose(pair) && bothEnglish(pair, context) ? conflictsIn(pair, context) : [],
  );

function conflictsIn(pair: SentencePair, context: ComparisonContext): Nomination[] {
  const candidates = candidatesIn(pair.a.words, pair.b.words);
  if (candidates.length === 0) return [];
  const parts = context.alignmentOf(pair);
  const [turnedA, turnedB] = [turned(parts.a, negationsIn(parts.a)), turned(parts.b, negationsIn(parts.b))];
  const found = candidates.filter(
    ([i, j]) =>
      standTogether(i, j, parts) &&
      turnedA[i] === turnedB[j] &&
      !areIndefiniteReferents(i, j, pair, parts, context.weights) &&
      !areConverse(i, j, parts) &&
      !areOneBound(i, j, pair) &&
      !areMoments(i, j, pair, parts),
  );
  if (found.length === 0) return [];
  const [exceptA, exceptB] = [new Set(found.map(([i]) => i)), new Set(found.map(([, j]) => j))];
  if (overlapExcept(parts, exceptA, exceptB, context.weights) === null) return [];
  return [
    contrast('antonym.opposite', pair, {
      a: found.map(([i]) => wordAt(i)),
      b: found.map(([, j]) => wordAt(j)),
    }),
  ];
}

/** What one gives and the other takes is one deal, seen from both ends. */
function areConverse(i: number, j: number, { a, b, only }: PairAlignment): boolean {
  return only === null && CONVERSES.has(base(a[i]!)) && CONVERSES.has(base(b[j]!));
}

/** "At least 40" and "more than 40" bound a number from the same side; what they allow is a matter of numbers. */
function areOneBound(i: number, j: number, pair: SentencePair): boolean {
  const one = boundAt(pair.a, i);
  return one !== null && one === boundAt(pair.b, j);
}

/** The end of a number that a word before it leaves open. */
function boundAt(side: Side, at: number): 'low' | 'high' | null {
  const word = side.words[at]!;
  const number = sentenceOf(side, word).amounts.quantities.find(
    ({ whole, start }) => word.start >= whole.start && word.end <= start,
  );
  if (number === undefined || (number.low === null) === (number.high === null)) return null;
  return number.low === null ? 'low' : 'high';
}

/**
 * "Is opening" and "is closing" are two moments of a scene; with a name or figure in common they are what a report says of one.
 */
function areMoments(i: number, j: number, pair: SentencePair, { a, saidA }: PairAlignment): boolean {
  return isUnderWay(pair.a, i) && isUnderWay(pair.b, j) && !sharesSpecific(a, saidA);
}

function isUnderWay(side: Side, at: number): boolean {
  const word = side.words[at]!;
  const { tree } = sentenceOf(side, word);
  const verb = tree === null ? null : verbGroupOf(tree, tokenOf(tree, word));
  return verb?.progressive === true && verb.tense === 'present' && !verb.perfect;
}

/** Opposites in the only stretch that differs; where there is none such, opposites of which neither stands on both sides. */
function candidatesIn(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const only = oneSubstitution(a, b);
  if (only === null) return opposites(a, b);
  const [here, there] = [
    [...a.entries()].slice(only.fromA, only.toA),
    [...b.entries()].slice(only.fromB, only.toB),
  ];
  return here.flatMap(([i, one]) =>
    there.flatMap(([j, other]): [number, number][] => (areOpposite(one, other) ? [[i, j]] : [])),
  );
}

/** Whether two words stand in the same place, or neither stands for anything else. */
function standTogether(i: number, j: number, parts: PairAlignment): boolean {
  // Stop words are in every sentence: they tell only where nothing else differs.
  if (parts.only !== null) return true;
  const { a, b, ofA, ofB } = parts;
  if (a[i]!.isStop && b[j]!.isStop) return false;
  if (ofA[i]!.includes(j)) return true;
  if (describes(a[i]!) && describes(b[j]!)) return false;
  const free = (word: Word, others: readonly Word[]) =>
    others.every((other) => other.isStop || !agrees(lexicalRelation(word, other)));
  return (
    !a[i]!.isStop &&
    !b[j]!.isStop &&
    free(
      a[i]!,
      ofA[i]!.map((at) => b[at]!),
    ) &&
    free(
      b[j]!,
      ofB[j]!.map((at) => a[at]!),
    )
  );
}

/** Adjectives describe what stands beside them: "new" here and "old" there need not be of one thing. */
function describes({ lexeme }: Word): boolean {
  return lexeme !== null && canDescribe(lexeme);
}

/** Pairs of words that are opposites and of which neither stands on both sides. */
function opposites(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const [inA, inB] = [keysOf(a), keysOf(b)];
  const onlyA = [...a.entries()].filter(([, word]) => isTelling(word) && !inB.has(base(word)));
  const onlyB = [...b.entries()].filter(([, word]) => isTelling(word) && !inA.has(base(word)));
  return onlyA.flatMap(([i, one]) =>
    onlyB.flatMap(([j, other]): [number, number][] => (areOpposite(one, other) ? [[i, j]] : [])),
  );
}

function areOpposite(one: Word, other: Word): boolean {
  if (one.isStop && other.isStop) return FUNCTION_OPPOSITES.has(`${one.key} ${other.key}`);
  return lexicalRelation(one, other) === 'opposite' && !PHASES.has(`${base(one)} ${base(other)}`);
}

function isTelling(word: Word): boolean {
  return (
    word.kind === 'word' &&
    !isOrdinal(word.key, 'en') &&
    (!word.isStop || FUNCTION_WORDS_WITH_OPPOSITE.has(word.key))
  );
}

function keysOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(base));
}

function base({ key, lexeme }: Word): string {
  return lexeme?.word ?? key;
}
