import type { Word } from '../analysis/document.ts';
import type { ComparisonContext } from './context.ts';
import { onlyDifference, type OnlyDifference } from './only-difference.ts';
import type { Detector } from './detector.ts';
import { nominate, type Nomination } from './nomination.ts';
import type { Partners } from './partners.ts';
import { compatible, quantitiesIn, type Quantity } from './quantities.ts';
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
  const inA = partners.a.sentences.flatMap(quantitiesIn);
  if (inA.length === 0) return [];
  const inB = partners.b.sentences.flatMap(quantitiesIn);
  if (inB.length === 0) return [];
  const only = onlyDifference(partners.a.words, partners.b.words);
  if (only !== null) return conflictInPlace(partners, inA, inB, only, context);
  return inA.flatMap((one) => {
    const sameThing = inB.filter((other) => sharesCounted(one, other));
    if (sameThing.length === 0 || sameThing.some((other) => compatible(one, other))) return [];
    const other = sameThing[0]!;
    if (inA.some((another) => sharesCounted(another, other) && compatible(another, other))) return [];
    if (partners.strength < SAME_SENTENCE && areFarApart(one, other)) return [];
    if (partners.strength < SURE_LINK && !sayTheSame(partners, one, other, context)) return [];
    return [countedOtherwise(one, other, partners, context)];
  });
}

/** "Five children" of a family and "16 million children" of a country. */
function areFarApart(one: Quantity, other: Quantity): boolean {
  const [low, high] = [one.value, other.value].map(Math.abs).sort((x, y) => x - y);
  return high! >= low! * FAR_APART;
}

/** The numbers in the only stretch that differs. */
function conflictInPlace(
  partners: Partners,
  inA: readonly Quantity[],
  inB: readonly Quantity[],
  only: OnlyDifference,
  context: ComparisonContext,
): Nomination[] {
  const within = (words: readonly Word[], from: number, to: number) => (quantity: Quantity) =>
    from < to && quantity.start < words[to - 1]!.end && quantity.end > words[from]!.start;
  const [one, another] = inA.filter(within(partners.a.words, only.fromA, only.toA));
  const [other, further] = inB.filter(within(partners.b.words, only.fromB, only.toB));
  if (one === undefined || other === undefined || another !== undefined || further !== undefined) return [];
  if (one.ordinal !== other.ordinal || compatible(one, other)) return [];
  return [countedOtherwise(one, other, partners, context)];
}

/** Whether a weak link says the same but for two numbers: the words around do. */
function sayTheSame(partners: Partners, one: Quantity, other: Quantity, context: ComparisonContext): boolean {
  const parts = context.alignmentOf(partners);
  const at = (words: readonly Word[], { start, end }: Quantity) =>
    new Set([...words.keys()].filter((index) => words[index]!.start >= start && words[index]!.end <= end));
  return sameOtherwise(parts, at(parts.a, one), at(parts.b, other), context.weights) !== null;
}

function sharesCounted(a: Quantity, b: Quantity): boolean {
  if (a.ordinal || b.ordinal)
    return a.ordinal && b.ordinal && a.counted[1] !== undefined && a.counted[1] === b.counted[1];
  if (a.counted[0] === '#age' || b.counted[0] === '#age')
    return a.counted[0] === b.counted[0] && a.counted[1] === b.counted[1];
  return a.counted.some((stem) => b.counted.includes(stem));
}

function countedOtherwise(
  one: Quantity,
  other: Quantity,
  { a, b, strength }: Partners,
  context: ComparisonContext,
): Nomination {
  const phrase = (text: number, quantity: Quantity) => {
    const sentence = context.documents[text]!.sentences[quantity.sentence]!;
    const after = sentence.words.findIndex((word) => word.start >= quantity.end);
    let last = after;
    while (
      last >= 0 &&
      last < sentence.words.length - 1 &&
      last - after < 3 &&
      !quantity.counted.includes(sentence.words[last]!.stem)
    )
      last += 1;
    const end = quantity.counted.includes(sentence.words[last]?.stem ?? '')
      ? sentence.words[last]!.end
      : quantity.end;
    return { text, start: quantity.start, end, focus: [{ start: quantity.start, end: quantity.end }] };
  };
  const sides = [phrase(a.text, one), phrase(b.text, other)] as const;
  return nominate('number.count', { witnesses: sides, slots: { sides }, strength });
}
