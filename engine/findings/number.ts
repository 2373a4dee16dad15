import type { Word } from '../analysis/document.ts';
import { onlyDifference, type OnlyDifference } from './only-difference.ts';
import type { ComparisonContext } from './context.ts';
import type { Detector } from './detector.ts';
import type { Span } from '../types.ts';
import { nominate, type Nomination } from './nomination.ts';
import { mayCount, mayQuantify } from '../analysis/amounts.ts';
import type { Partners, Side } from './partners.ts';
import { bareCount, compatible, countsIn, sharesCounted, type Count } from './counts.ts';
import { areClose, sameOtherwise } from './same-otherwise.ts';

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
  context.pairs
    .filter((partners) => areClose(partners))
    .flatMap((partners) => conflictsIn(partners, context));

function conflictsIn(partners: Partners, context: ComparisonContext): Nomination[] {
  const only = onlyDifference(partners.a.words, partners.b.words);
  const { documents } = context;
  const language = documents[partners.a.text]!.language;
  const counts = ({ sentences }: Side) => sentences.some(({ form }) => mayCount(form.forms, language));
  if (
    only === null ? !(counts(partners.a) && counts(partners.b)) : !mayDifferInNumber(partners, only, language)
  )
    return [];
  const inA = partners.a.sentences.flatMap(countsIn);
  if (inA.length === 0 && only === null) return [];
  const inB = partners.b.sentences.flatMap(countsIn);
  if (inB.length === 0 && only === null) return [];
  if (only !== null) return conflictInPlace(partners, inA, inB, only, context);
  const english = documents[partners.a.text]!.language.startsWith('en');
  return inA.flatMap((one) => {
    // Places in a series and measures are read less surely in other languages.
    if (!english && (one.family === 'ordinal' || one.family.startsWith('measure'))) return [];
    const sameThing = inB.filter((other) => sharesCounted(one, other));
    if (sameThing.length === 0 || sameThing.some((other) => compatible(one, other))) return [];
    const other = sameThing[0]!;
    if (inA.some((another) => sharesCounted(another, other) && compatible(another, other))) return [];
    if (partners.strength < SAME_SENTENCE && areFarApart(one, other)) return [];
    if (partners.strength < SURE_LINK && !sayTheSame(partners, one, other, context)) return [];
    return [countedOtherwise(one, other, partners, context)];
  });
}

/** How far from what differs the number can stand that it qualifies: "more than 5,000", "fewer than 5,000". */
const BESIDE = 3;

/** Whether the only stretch that differs may be a number or what is said of one. */
function mayDifferInNumber(
  { a, b }: Partners,
  { fromA, toA, fromB, toB }: OnlyDifference,
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
  partners: Partners,
  inA: readonly Count[],
  inB: readonly Count[],
  only: OnlyDifference,
  context: ComparisonContext,
): Nomination[] {
  const within = (words: readonly Word[], from: number, to: number) => (quantity: Count) =>
    from < to && quantity.whole.start < words[to - 1]!.end && quantity.whole.end > words[from]!.start;
  const [one, another] = inA.filter(within(partners.a.words, only.fromA, only.toA));
  const [other, further] = inB.filter(within(partners.b.words, only.fromB, only.toB));
  if (another !== undefined || further !== undefined) return [];
  if (one === undefined || other === undefined)
    return ranked(partners, [one, other], only, context) ?? bareNumbers(partners, only, context);
  if (!comparableInPlace(one, other) || compatible(one, other)) return [];
  return [countedOtherwise(one, other, partners, context)];
}

/** "The worst flood" and "the second worst flood": a rank before a superlative that the other side has alone. */
function ranked(
  partners: Partners,
  [one, other]: readonly [Count | undefined, Count | undefined],
  { fromA, toA, fromB, toB }: OnlyDifference,
  context: ComparisonContext,
): Nomination[] | null {
  const rank = one ?? other;
  if (rank?.family !== 'rank') return null;
  const [{ words }, at] = one === undefined ? [partners.a, toA] : [partners.b, toB];
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
  return [countedOtherwise(one ?? first, other ?? first, partners, context)];
}

/** Numbers that count nothing, alone in the stretch that differs: "came first", "the number five". */
function bareNumbers(partners: Partners, only: OnlyDifference, context: ComparisonContext): Nomination[] {
  const numberIn = ({ sentences, words }: Side, from: number, to: number): Count | null => {
    if (from === to) return null;
    const [start, end] = [words[from]!.start, words[to - 1]!.end];
    const sentence = sentences.find((one) => one.start <= start && end <= one.end);
    return sentence === undefined ? null : bareCount(sentence, { start, end });
  };
  const [one, other] = [
    numberIn(partners.a, only.fromA, only.toA),
    numberIn(partners.b, only.fromB, only.toB),
  ];
  if (one === null || other === null || one.family !== other.family || compatible(one, other)) return [];
  return [countedOtherwise(one, other, partners, context)];
}

/** Two numbers in one place: of one kind, or a share against points. */
function comparableInPlace(one: Count, other: Count): boolean {
  if (one.family === 'quantifier')
    return other.family === 'quantifier' && one.keys.join() === other.keys.join();
  const both = [one.family, other.family].sort().join(' ');
  return one.family === other.family || both === 'points share';
}

/** Whether a weak link says the same but for two numbers: the words around do. */
function sayTheSame(partners: Partners, one: Count, other: Count, context: ComparisonContext): boolean {
  const parts = context.alignmentOf(partners);
  const at = (words: readonly Word[], { start, end }: Count) =>
    new Set([...words.keys()].filter((index) => words[index]!.start >= start && words[index]!.end <= end));
  return sameOtherwise(parts, at(parts.a, one), at(parts.b, other), context.weights) !== null;
}

function countedOtherwise(
  one: Count,
  other: Count,
  { a, b, strength }: Partners,
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
