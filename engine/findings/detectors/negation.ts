import { areNearlyAlike, isClaimOnText } from '../evidence/nearly-alike.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { tellOfAnother } from '../../analysis/mentions/brought-in.ts';
import { answerTo } from '../evidence/contradiction.ts';
import { claimsOf, type Claims, type Denial } from '../evidence/denials.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { lettersOf, oneSubstitution } from '../evidence/one-substitution.ts';
import { coverage, mirrored, sharesSpecific, type PairAlignment } from '../evidence/pair-alignment.ts';
import { bareClaimsIn, soleSentences, type SentencePair, type Side } from '../evidence/sentence-pairs.ts';
import { negatorsOf } from '../../lexicon/negators.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import { lexicalRelation } from '../../analysis/lexical-relation.ts';
import { isSpeechVerb, speakerOfVerb } from '../../analysis/attribution/speech-verbs.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import { phraseAt } from '../../analysis/statements.ts';
import type { Word } from '../../analysis/document.ts';
import { sidesOf, wordAt, type Stretch } from '../contrast.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';
import { negationElsewhere } from './negation-elsewhere.ts';

/** From this strength on pair are looked at. */
const LEAST_LINK = 0.3;

/**
 * Rule `negation.one-sided`: two sentences say the same, but what a clause of one denies stands in the other undenied. Whatever denies
 * counts ("not", "no", "failed to", "without"); two denials cancel out, and so do a denial and an opposite ("not allowed", "banned").
 */
export const negation: Detector = (context) => [
  ...context.pairs.filter((pair) => !bothEnglish(pair, context)).flatMap((pair) => elsewhere(pair, context)),
  ...[...context.pairs, ...bareClaimsIn(context)].flatMap((pair) => {
    if (!bothEnglish(pair, context)) return [];
    if (!areNearlyAlike(pair, context.documents) && !isClaimOnText(pair, context.documents)) return [];
    if (pair.strength < LEAST_LINK || !differInCues(pair, context)) return [];
    if (tellOfAnother(treesOf(pair.a), treesOf(pair.b))) return [];
    // "Knew nobounds": a space lost.
    if (lettersOf(pair.a.words) === lettersOf(pair.b.words)) return [];
    const [a, b] = [claimsOf(pair.a), claimsOf(pair.b)];
    return a === null || b === null ? [] : byClauses(pair, a, b, context);
  }),
  // sentencePairsIn leaves out sentences that share too little for a dictionary to be of use.
  ...soleSentences(context, context.pairs)
    .filter((pair) => !bothEnglish(pair, context))
    .flatMap((pair) => elsewhere(pair, context)),
];

function treesOf({ sentences }: Side): Tree[] {
  return sentences.flatMap(({ tree }) => (tree === null ? [] : [tree]));
}

function elsewhere(pair: SentencePair, context: ComparisonContext): Nomination[] {
  const found = negationElsewhere(pair, context);
  return found === null ? [] : [nominated(pair, found.a, found.b, found.negator)];
}

/** Whether one side has words that deny which the other has not: only then trees are asked for. */
function differInCues({ a, b }: SentencePair, { documents }: ComparisonContext): boolean {
  const cues = (words: readonly Word[], language: string) => {
    const kinds = packOf(language)?.negation.negators;
    return (
      words
        .filter((word, at) => isCue(word, language) || isCut(words, at))
        // "Neither spoke nor looked": the denial goes on, with "or" as with "nor".
        .filter(({ key }, at) => at === 0 || kinds?.get(key) !== 'neither')
        .map(({ key }) => key)
        .join(' ')
    );
  };
  return cues(a.words, documents[a.text]!.language) !== cues(b.words, documents[b.text]!.language);
}

function isCue({ key, lexeme }: Word, language: string): boolean {
  if (negatorsOf(language).has(key) || key.endsWith("n't")) return true;
  if (packOf(language)?.negation.almost?.has(key) === true) return true;
  return denyingWords(language).has(lexeme?.word ?? key);
}

/** "Didn 't": a contraction that was split before it came here. */
function isCut(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.key === 't' && words[at - 2]?.key.endsWith('n') === true && /^['’]$/u.test(words[at - 1]!.text)
  );
}

const known = new Map<string, ReadonlySet<string>>();

/** Dictionary forms of words that deny what they govern, and words that open a phrase which denies. */
function denyingWords(language: string): ReadonlySet<string> {
  let denying = known.get(language);
  if (denying === undefined) {
    const pack = packOf(language);
    const rules = pack?.implicatives.filter(({ signature }) => signature.startsWith('-')) ?? [];
    // "Yet to", "rather than": the word that opens a phrase.
    const phrases = [...(pack?.negation.negators.keys() ?? [])].filter((phrase) => phrase.includes(' '));
    const first = phrases.map((phrase) => phrase.slice(0, phrase.indexOf(' ')));
    known.set(language, (denying = new Set([...first, ...rules.flatMap(({ lemmas }) => [...lemmas])])));
  }
  return denying;
}

function byClauses(pair: SentencePair, inA: Claims, inB: Claims, context: ComparisonContext): Nomination[] {
  if (inA.denials.length === 0 && inB.denials.length === 0) return [];
  const parts = context.alignmentOf(pair);
  const nearlyAlike = areNearlyAlike(pair, context.documents);
  const inPlace = deniedInPlace(parts, inA, inB, context);
  if (inPlace !== null) return [oneSided(pair, inPlace.side, inPlace.cue, [inPlace.against])];
  for (const [side, here, claims, there] of [
    ['a', parts, inA, inB],
    ['b', mirrored(parts), inB, inA],
  ] as const)
    for (const denial of claims.denials) {
      const answer = answerTo(denial, here, there, context, heldAs(side, pair, context), nearlyAlike);
      if (answer !== null) return [oneSided(pair, side, denial.cue, [wordAt(answer)])];
    }
  return [];
}

/** A text of one sentence is a claim that is held against the other as a whole; of two such the shorter. */
function heldAs(
  side: 'a' | 'b',
  { a, b }: SentencePair,
  { documents }: ComparisonContext,
): 'claim' | 'text' | 'passage' {
  const [here, there] = side === 'a' ? [a, b] : [b, a];
  const isLone = ({ text }: Side) => documents[text]!.sentences.length === 1;
  if (a.text === b.text || (!isLone(here) && !isLone(there))) return 'passage';
  if (!isLone(there)) return 'claim';
  const content = ({ words }: Side) => words.filter(({ isStop }) => !isStop).length;
  return isLone(here) && content(here) <= content(there) ? 'claim' : 'text';
}

/** A longer stretch than this says more than the denial of what stands in its place. */
const LONGEST_DENIAL = 5;
/** So much must be common besides where no name and no figure is; see `weigh`. */
const COMMON_WEIGHT_UNNAMED = 16;

interface InPlace {
  readonly side: 'a' | 'b';
  readonly cue: Stretch;
  /** What stands in its place. */
  readonly against: Stretch;
}

/**
 * Two sides that are the same word for word but for one stretch, with a denial in the stretch of one of them only: whatever it
 * denies ("is used", "is not put to use"), unless the other side has an opposite there.
 */
function deniedInPlace(
  { a, b, saidA }: PairAlignment,
  inA: Claims,
  inB: Claims,
  { weights }: ComparisonContext,
): InPlace | null {
  const only = oneSubstitution(a, b, LONGEST_DENIAL);
  if (only === null) return null;
  const { fromA, toA, fromB, toB } = only;
  if (!sharesSpecific(a, saidA)) {
    const inside = new Set(Array.from({ length: toA - fromA }, (_, at) => fromA + at));
    if (coverage(a, saidA, weights, inside).weight < COMMON_WEIGHT_UNNAMED) return null;
  }
  const within = (denials: readonly Denial[], from: number, to: number) =>
    denials.filter(({ cue }) => cue.from >= from && cue.to <= to);
  const [hereA, hereB] = [within(inA.denials, fromA, toA), within(inB.denials, fromB, toB)];
  if (hereA.length > 0 === hereB.length > 0) return null;
  const [side, cue, words, against, others] =
    hereA.length > 0
      ? (['a', hereA[0]!.cue, a.slice(fromA, toA), { from: fromB, to: toB }, b] as const)
      : (['b', hereB[0]!.cue, b.slice(fromB, toB), { from: fromA, to: toA }, a] as const);
  const there = others.slice(against.from, against.to);
  if (!there.some((word) => !word.isStop) || !words.some((word) => !word.isStop)) return null;
  // An opposite there, or the same word undenied on both sides ("did not fail to pay", "paid"), says the same.
  const [polarity, from] = side === 'a' ? [inA.polarity, fromA] : [inB.polarity, fromB];
  const meets = words.some((word, at) =>
    there.some((other) => {
      if (word.isStop || other.isStop) return false;
      const meaning = lexicalRelation(word, other);
      return meaning === 'opposite' || (meaning === 'same' && polarity[from + at] === 'positive');
    }),
  );
  return meets ? null : { side, cue, against };
}

function oneSided(
  pair: SentencePair,
  side: 'a' | 'b',
  cue: Stretch,
  against: readonly Stretch[],
): Nomination {
  const negator = pair[side].words
    .slice(cue.from, cue.to)
    .map(({ text }) => text)
    .join(' ');
  return side === 'a' ? nominated(pair, [cue], against, negator) : nominated(pair, against, [cue], negator);
}

function nominated(
  pair: SentencePair,
  a: readonly Stretch[],
  b: readonly Stretch[],
  negator: string,
): Nomination {
  const sides = sidesOf(pair, { a, b });
  return nominate('negation.one-sided', {
    witnesses: sides.sides,
    slots: { ...sides, negator, reporter: reporterOf(sides.sides, [pair.a, pair.b]) },
    strength: pair.strength,
  });
}

/** Who says it in the one text, where the other tells it itself or names nobody: "*critics* say that it did not". */
function reporterOf(
  sides: readonly [Witness, Witness],
  [a, b]: readonly [Side, Side],
): { text: number; who: string } | null {
  const [one, other] = [saidBy(sides[0], a), saidBy(sides[1], b)];
  if ((one === null) === (other === null) || a.text === b.text) return null;
  const [text, teller] = one === null ? [b.text, other!] : [a.text, one];
  // "He" tells nobody who it is.
  return teller.isPronoun ? null : { text, who: teller.who };
}

/** "*Critics* say the dam ...": who speaks with a verb that opens the sentence, whatever the parser hung on it; -1 without. */
function openingSpeaker(tree: Tree, before: number): number {
  const verb = tree.tokens.findIndex(({ tag }) => /^VB/.test(tag));
  if (verb < 0 || tree.tokens[verb]!.start >= before || !isSpeechVerb(tree, verb)) return -1;
  if (tree.tokens.slice(0, verb + 1).some(({ pos }) => pos === 'PUNCT')) return -1;
  return speakerOfVerb(tree, verb, (at) => at < verb);
}

/** The nearest that a clause is reported of, as printed; null for the narrator. */
function saidBy(
  { focus }: Witness,
  { sentences }: Side,
): { readonly who: string; readonly isPronoun: boolean } | null {
  const word = focus[0];
  if (word === undefined) return null;
  const own = sentences
    .flatMap(({ statements }) => statements)
    .find(({ tree, clause }) =>
      clause.tokens.some((at) => tree.tokens[at]!.start < word.end && tree.tokens[at]!.end > word.start),
    );
  if (own === undefined || own.quoted) return null;
  const { tree } = own;
  const head = own.sources.find((source) => source.head >= 0)?.head ?? openingSpeaker(tree, word.start);
  if (head < 0) return null;
  const words = phraseAt(tree, head).map((at) => tree.tokens[at]!.text);
  return { who: words.join(' '), isPronoun: tree.tokens[head]!.pos === 'PRON' };
}
