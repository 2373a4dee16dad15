import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { kinship } from '../../lexicon/lexeme.ts';
import { NEGATORS } from '../../lexicon/negators.ts';
import type { Word } from '../../analysis/document.ts';
import { coverage, sharesSpecific, type PairAlignment } from '../evidence/pair-alignment.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import { negationElsewhere } from './negation-elsewhere.ts';
import { negationsIn, turned, type Negation } from '../../analysis/negation-scope.ts';
import { lettersOf, oneSubstitution } from '../evidence/one-substitution.ts';
import { soleSentences, type SentencePair } from '../evidence/sentence-pairs.ts';
import { sidesOf, wordAt, type Stretch } from '../contrast.ts';

/** Share of the content of the shorter sentence that must stand in the other. */
const SAME_CONTENT = 0.75;
/** In English, from this strength on pairs are looked at. */
const LEAST_LINK = 0.36;
/** Share of the content that the negation reaches which the other side must say. */
const REACHED = 0.7;
/** The same of all the rest, on both sides, where the word denied here is another than the one affirmed there. */
const SAME_REST = 0.85;
/** How much more is asked of both where no name and no figure in common shows that it is one event. */
const STRICTER = 0.1;

/**
 * Rule `negation.one-sided`: two sentences say the same, but what a negation turns round in one stands without one in the other.
 * Two negations cancel out, and so do a negation and an opposite ("not allowed", "banned").
 */
export const negation: Detector = (context) => [
  ...context.pairs.flatMap((pair) => {
    if (bothEnglish(pair, context)) return pair.strength >= LEAST_LINK ? inEnglish(pair, context) : [];
    return elsewhere(pair, context);
  }),
  // sentencePairsIn leaves out sentences that share too little for a dictionary to be of use.
  ...soleSentences(context, context.pairs)
    .filter((pair) => !bothEnglish(pair, context))
    .flatMap((pair) => elsewhere(pair, context)),
];

function elsewhere(pair: SentencePair, context: ComparisonContext): Nomination[] {
  const found = negationElsewhere(pair, context);
  return found === null ? [] : [oneSided(pair, found.a, found.b, found.negator)];
}

function inEnglish(pair: SentencePair, context: ComparisonContext): Nomination[] {
  const [inA, inB] = [negationsIn(pair.a.words), negationsIn(pair.b.words)];
  if (inA.length === 0 && inB.length === 0) return [];
  if (sameCues(pair.a.words, inA, pair.b.words, inB) || isQuestion(pair.a.words) || isQuestion(pair.b.words))
    return [];
  const parts = context.alignmentOf(pair);
  const inPlace = negatedInPlace(parts, inA, inB, context);
  if (inPlace !== null) {
    const words = pair[inPlace.side].words.slice(inPlace.negation.from, inPlace.negation.to);
    const negator = words.map(({ text }) => text).join(' ');
    const [here, there] = [[inPlace.negation], [inPlace.against]];
    return [
      inPlace.side === 'a' ? oneSided(pair, here, there, negator) : oneSided(pair, there, here, negator),
    ];
  }
  const [turnedA, turnedB] = [turned(parts.a, inA), turned(parts.b, inB)];
  const mirrored: PairAlignment = {
    a: parts.b,
    b: parts.a,
    ofA: parts.ofB,
    ofB: parts.ofA,
    saidA: parts.saidB,
    saidB: parts.saidA,
    only: null,
  };
  for (const [here, negations, turnedHere, turnedThere, forward] of [
    [parts, inA, turnedA, turnedB, true],
    [mirrored, inB, turnedB, turnedA, false],
  ] as const) {
    for (const negation of negations) {
      if (isDeniedThere(here.a[negation.from]!, here.b)) continue;
      const other = denied(negation, here, turnedHere, turnedThere);
      if (other === null || !sameStatement(negation, here, other, context)) continue;
      const [one, two] = [[negation], [wordAt(other)]];
      const negator = here.a
        .slice(negation.from, negation.to)
        .map(({ text }) => text)
        .join(' ');
      return [forward ? oneSided(pair, one, two, negator) : oneSided(pair, two, one, negator)];
    }
  }
  return [];
}

/** A longer stretch than this says more than the denial of what stands in its place. */
const LONGEST_DENIAL = 5;
/** So much must be common besides where no name and no figure is; see `weigh`. */
const COMMON_WEIGHT_UNNAMED = 16;

interface InPlace {
  readonly side: 'a' | 'b';
  readonly negation: Negation;
  /** What stands in its place. */
  readonly against: Stretch;
}

/**
 * Two sides that are the same word for word but for one stretch, with a negation in the stretch of one of them only: whatever it
 * denies ("is used", "is not put to use"), unless the other side has an opposite or a denial there.
 */
function negatedInPlace(
  { a, b, saidA }: PairAlignment,
  inA: readonly Negation[],
  inB: readonly Negation[],
  { weights }: ComparisonContext,
): InPlace | null {
  const only = oneSubstitution(a, b, LONGEST_DENIAL);
  if (only === null) return null;
  const { fromA, toA, fromB, toB } = only;
  if (!sharesSpecific(a, saidA)) {
    const inside = new Set(Array.from({ length: toA - fromA }, (_, at) => fromA + at));
    if (coverage(a, saidA, weights, inside).weight < COMMON_WEIGHT_UNNAMED) return null;
  }
  const [hereA, hereB] = [within(inA, fromA, toA), within(inB, fromB, toB)];
  if (hereA.length + hereB.length !== 1) return null;
  const [side, negation, words, against, others] =
    hereA.length === 1
      ? (['a', hereA[0]!, a.slice(fromA, toA), { from: fromB, to: toB }, b] as const)
      : (['b', hereB[0]!, b.slice(fromB, toB), { from: fromA, to: toA }, a] as const);
  const there = others.slice(against.from, against.to);
  // "Knew nobounds": a space lost.
  if (lettersOf(words) === lettersOf(there)) return null;
  if (!there.some((word) => !word.light) || !words.some((word) => !word.light)) return null;
  const meets = words.some((word) =>
    there.some((other) => !word.light && !other.light && lexicalRelation(word, other) === 'opposite'),
  );
  return meets || there.some(isDenial) ? null : { side, negation, against };
}

function within(negations: readonly Negation[], from: number, to: number): Negation[] {
  return negations.filter((negation) => negation.from >= from && negation.to <= to);
}

/** The same negations in the same order: what they reach is only worded otherwise. */
function sameCues(
  a: readonly Word[],
  inA: readonly Negation[],
  b: readonly Word[],
  inB: readonly Negation[],
): boolean {
  const cues = (words: readonly Word[], negations: readonly Negation[]) =>
    negations
      .map(({ from, to }) =>
        words
          .slice(from, to)
          .map(({ key }) => key)
          .join(' '),
      )
      .join(', ');
  return cues(a, inA) === cues(b, inB);
}

/** "Do you not remember?" asks for the same as "Do you remember?". */
function isQuestion(words: readonly Word[]): boolean {
  return words.slice(-2).some(({ text }) => text === '?');
}

const DENIALS =
  /^(?:deny|denial|reject|rejection|dismiss|refute|rebut|dispute|refuse|ban|bar|prohibit|forbid|block)$/;

function isDenial({ lexeme }: Word): boolean {
  return lexeme !== null && DENIALS.test(lexeme.word);
}

/** A verb that denies, and another that does on the other side: the same in other words. */
function isDeniedThere({ key, lexeme }: Word, others: readonly Word[]): boolean {
  if (lexeme === null || NEGATORS.has(key)) return false;
  const own = DENIALS.test(lexeme.word);
  return others.some((other) => (own && isDenial(other)) || (other.lexeme === lexeme && !other.light));
}

/** Verbs that say little themselves: what is denied is the noun behind them. */
const CARRIES_NOUN: ReadonlySet<string> = new Set(
  'grant give make take serve consist use show do get receive offer provide hold play act function contain gain'.split(
    ' ',
  ),
);

function carriesNoun({ lexeme }: Word): boolean {
  return lexeme !== null && CARRIES_NOUN.has(lexeme.word);
}

/** Whether a noun names what a verb tells, or the other way round ("approval", "approved"). */
function isActOf(one: Word, other: Word): boolean {
  if (one.lexeme === null || other.lexeme === null || one.lexeme === other.lexeme) return false;
  return one.stem === other.stem || kinship(one.lexeme, other.lexeme) === 'derived';
}

/** Where the other side says without a negation what this one denies; null when it does not. */
function denied(
  { anchor, end, whole }: Negation,
  { a, b, ofA, ofB, saidA, saidB }: PairAlignment,
  turnedA: readonly boolean[],
  turnedB: readonly boolean[],
): number | null {
  // A word that stands in the place of another and for nothing else, in a sentence with the same names.
  const named = sharesSpecific(a, saidA);
  const standsFor = (at: number, other: number) =>
    named && !b[other]!.light && saidB[other] === false && ofA[at]!.length === 1 && ofB[other]!.length === 1;
  let carried = false;
  for (let at = anchor, looked = 0; at < end && looked < (whole ? 3 : 1); at += 1) {
    if (a[at]!.light) continue;
    // "Was not granted approval" denies that it was approved.
    if (named && saidA[at] === false && carriesNoun(a[at]!)) {
      carried = true;
      continue;
    }
    // "Not satisfactorily addressed" denies that it was addressed.
    if (!a[at]!.key.endsWith('ly')) looked += 1;
    if (turnedA[at] !== true) continue;
    const linked = ofA[at]!.filter(
      (other) => agrees(lexicalRelation(a[at]!, b[other]!)) || standsFor(at, other),
    );
    const others =
      linked.length > 0
        ? linked
        : b.flatMap((other, index) =>
            !other.light && agrees(lexicalRelation(a[at]!, other)) ? [index] : [],
          );
    if (others.length === 0) continue;
    // "Not to take the case" does not deny that there is one.
    if (carried && others.every((other) => !isActOf(a[at]!, b[other]!))) continue;
    if (others.some((other) => turnedB[other] === true)) return null;
    // An opposite on one side and a negation on the other say the same.
    if (oppositeInReach(anchor, end, a, b)) return null;
    return others[0]!;
  }
  return null;
}

function oppositeInReach(from: number, to: number, a: readonly Word[], b: readonly Word[]): boolean {
  for (let at = from; at < to; at += 1) {
    if (a[at]!.light) continue;
    if (
      b.some(
        (other) => !other.light && other.key !== a[at]!.key && lexicalRelation(a[at]!, other) === 'opposite',
      )
    )
      return true;
  }
  return false;
}

function sameStatement(
  negation: Negation,
  { a, b, saidA, saidB }: PairAlignment,
  other: number,
  { weights }: ComparisonContext,
): boolean {
  const cue = new Set(Array.from({ length: negation.to - negation.from }, (_, at) => negation.from + at));
  if (saidB[other] !== true) {
    // The word denied is another one: all the rest must be the same.
    const rest = new Set([...cue, negation.anchor]);
    const there = coverage(b, saidB, weights, new Set([other]));
    return Math.min(coverage(a, saidA, weights, rest).share, there.share) >= SAME_REST;
  }
  if (saidA[negation.anchor] === false && carriesNoun(a[negation.anchor]!)) cue.add(negation.anchor);
  const outside = new Set(
    [...a.keys()].filter((at) => at < negation.anchor || at >= negation.end || cue.has(at)),
  );
  const reached = coverage(a, saidA, weights, outside);
  const [one, two] = [coverage(a, saidA, weights, cue), coverage(b, saidB, weights, new Set())];
  const more = sharesSpecific(a, saidA) ? 0 : STRICTER;
  return reached.share >= REACHED + more && Math.max(one.share, two.share) >= SAME_CONTENT + more;
}

function oneSided(
  pair: SentencePair,
  a: readonly Stretch[],
  b: readonly Stretch[],
  negator: string,
): Nomination {
  const sides = sidesOf(pair, { a, b });
  return nominate('negation.one-sided', {
    witnesses: sides.sides,
    slots: { ...sides, negator },
    strength: pair.strength,
  });
}
