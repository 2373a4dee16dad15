import type { Word } from '../../analysis/document.ts';
import { oneSubstitution, type Substitution } from '../evidence/one-substitution.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import type { Span } from '../../types.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { mayCount, mayQuantify } from '../../analysis/amounts.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { bareCount, compatible, countsIn, sharesCounted, type Count } from '../evidence/counts.ts';
import { areOfOtherOccasions } from '../evidence/other-occasion.ts';
import { areClose, overlapExcept } from '../evidence/overlap.ts';

/** From here two sentences are one in two versions: even a number a thousand times greater is of the same thing. */
const SAME_SENTENCE = 0.75;
const FAR_APART = 1000;
/** Weaker links join sentences that share a topic, where two counts need not be one count. */
const SURE_LINK = 0.4;

/**
 * Rule `number.count`: linked sentences give different numbers of the same thing. "About", "more than" and rounded figures
 * that allow each other are no difference; nor is a number the other side has as well. Where nothing else differs it need not be
 * said what is counted.
 */
export const number: Detector = (context) =>
  context.nearlyAlike.filter((pair) => areClose(pair)).flatMap((pair) => conflictsIn(pair, context));

function conflictsIn(pair: SentencePair, context: ComparisonContext): Nomination[] {
  const only = oneSubstitution(pair.a.words, pair.b.words);
  const { documents } = context;
  const language = documents[pair.a.text]!.language;
  if (only === null ? haveSameNumbers(pair, language) : !mayDifferInNumber(pair, only, language)) return [];
  const inA = pair.a.sentences.flatMap(countsIn);
  if (inA.length === 0 && only === null) return [];
  const inB = pair.b.sentences.flatMap(countsIn);
  if (inB.length === 0 && only === null) return [];
  if (only !== null) return conflictInPlace(pair, inA, inB, only, context);
  if (areOfOtherOccasions(pair, context)) return [];
  const english = documents[pair.a.text]!.language.startsWith('en');
  return inA.flatMap((one) => {
    // Places in a series and measures are read less surely in other languages.
    if (!english && (one.family === 'ordinal' || one.family.startsWith('measure'))) return [];
    const sameThing = inB.filter((other) => sharesCounted(one, other));
    if (sameThing.length === 0 || sameThing.some((other) => compatible(one, other))) return [];
    const other = sameThing[0]!;
    if (inA.some((another) => sharesCounted(another, other) && compatible(another, other))) return [];
    if (pair.strength < SAME_SENTENCE && areFarApart(one, other)) return [];
    if (pair.strength < SURE_LINK && !sayTheSame(pair, one, other, context)) return [];
    return [countedOtherwise(one, other, pair, context)];
  });
}

/** Whether one side has no number, or both have the same ones between the same words: no tree is needed to see that nothing differs. */
function haveSameNumbers({ a, b }: SentencePair, language: string): boolean {
  const numbersOf = ({ words }: Side) =>
    words.flatMap((word, at) =>
      mayCount([word], language)
        ? [`${words[at - 1]?.key ?? ''} ${word.key} ${words[at + 1]?.key ?? ''}`]
        : [],
    );
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one.length === 0 || other.length === 0 || one.join() === other.join();
}

/** How far from what differs the number can stand that it qualifies: "more than 5,000", "fewer than 5,000". */
const BESIDE = 3;

/** Whether the only stretch that differs may be a number or what is said of one. */
function mayDifferInNumber(
  { a, b }: SentencePair,
  { fromA, toA, fromB, toB }: Substitution,
  language: string,
): boolean {
  const around = (words: readonly Word[], from: number, to: number) =>
    words.slice(Math.max(0, from - BESIDE), to + BESIDE);
  if (mayCount(around(a.words, fromA, toA), language) || mayCount(around(b.words, fromB, toB), language))
    return true;
  return mayQuantify(a.words.slice(fromA, toA), language) && mayQuantify(b.words.slice(fromB, toB), language);
}

/** "Five children" of a family and "16 million children" of a country. */
function areFarApart(one: Count, other: Count): boolean {
  if (one.value === null || other.value === null) return false;
  const [low, high] = [one.value, other.value].map(Math.abs).sort((x, y) => x - y);
  return high! >= low! * FAR_APART;
}

/** The numbers in the only stretch that differs. */
function conflictInPlace(
  pair: SentencePair,
  inA: readonly Count[],
  inB: readonly Count[],
  only: Substitution,
  context: ComparisonContext,
): Nomination[] {
  const within = (words: readonly Word[], from: number, to: number) => (quantity: Count) =>
    from < to && quantity.whole.start < words[to - 1]!.end && quantity.whole.end > words[from]!.start;
  const [one, another] = inA.filter(within(pair.a.words, only.fromA, only.toA));
  const [other, further] = inB.filter(within(pair.b.words, only.fromB, only.toB));
  if (another !== undefined || further !== undefined) return [];
  if (one === undefined || other === undefined)
    return ranked(pair, [one, other], only, context) ?? bareNumbers(pair, only, context);
  if (!comparableInPlace(one, other) || compatible(one, other)) return [];
  return [countedOtherwise(one, other, pair, context)];
}

/** "The worst flood" and "the second worst flood": a rank before a superlative that the other side has alone. */
function ranked(
  pair: SentencePair,
  [one, other]: readonly [Count | undefined, Count | undefined],
  { fromA, toA, fromB, toB }: Substitution,
  context: ComparisonContext,
): Nomination[] | null {
  const rank = one ?? other;
  if (rank?.family !== 'rank') return null;
  const [{ words }, at] = one === undefined ? [pair.a, toA] : [pair.b, toB];
  if (one === undefined ? fromA !== toA : fromB !== toB) return null;
  const superlative = words[at];
  if (superlative === undefined || superlative.key !== rank.keys[0]) return null;
  const { start, end } = superlative;
  const first: Count = {
    ...rank,
    start,
    end,
    whole: { start, end },
    phrase: { start, end },
    sentence: -1,
    value: 1,
    low: 1,
    high: 1,
  };
  return [countedOtherwise(one ?? first, other ?? first, pair, context)];
}

/** Numbers that count nothing, alone in the stretch that differs: "came first", "the number five". */
function bareNumbers(pair: SentencePair, only: Substitution, context: ComparisonContext): Nomination[] {
  const numberIn = ({ sentences, words }: Side, from: number, to: number): Count | null => {
    if (from === to) return null;
    const [start, end] = [words[from]!.start, words[to - 1]!.end];
    const sentence = sentences.find((one) => one.start <= start && end <= one.end);
    return sentence === undefined ? null : bareCount(sentence, { start, end });
  };
  const [one, other] = [numberIn(pair.a, only.fromA, only.toA), numberIn(pair.b, only.fromB, only.toB)];
  if (one === null || other === null || one.family !== other.family || compatible(one, other)) return [];
  return [countedOtherwise(one, other, pair, context)];
}

/** Two numbers in one place: of one kind, or a share against points. */
function comparableInPlace(one: Count, other: Count): boolean {
  if (one.family === 'quantifier')
    return other.family === 'quantifier' && one.keys.join() === other.keys.join();
  const both = [one.family, other.family].sort().join(' ');
  return one.family === other.family || both === 'points share';
}

/** Whether a weak link says the same but for two numbers: the words around do. */
function sayTheSame(pair: SentencePair, one: Count, other: Count, context: ComparisonContext): boolean {
  const parts = context.alignmentOf(pair);
  const at = (words: readonly Word[], { start, end }: Count) =>
    new Set([...words.keys()].filter((index) => words[index]!.start >= start && words[index]!.end <= end));
  return overlapExcept(parts, at(parts.a, one), at(parts.b, other), context.weights) !== null;
}

function countedOtherwise(
  one: Count,
  other: Count,
  { a, b, strength }: SentencePair,
  context: ComparisonContext,
): Nomination {
  // "More than 5,000" and "fewer than 5,000" differ in the words around.
  const number = ({ start, end }: Span, text: number) => context.documents[text]!.text.slice(start, end);
  const alike = number(one, a.text) === number(other, b.text);
  const phrase = (text: number, { phrase, whole, start, end }: Count) => {
    const focus = alike ? whole : { start, end };
    return {
      text,
      start: Math.min(phrase.start, focus.start),
      end: Math.max(phrase.end, focus.end),
      focus: [focus],
    };
  };
  const sides = [phrase(a.text, one), phrase(b.text, other)] as const;
  return nominate('number.count', { witnesses: sides, slots: { sides }, strength });
}
