import { categoryForms, exclude, isColour, namesFrom, type Member } from '../../lexicon/en/categories.ts';
import type { Word } from '../../analysis/document.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { coverage, sharesSpecific, type PairAlignment } from '../evidence/pair-alignment.ts';
import { oneSubstitution } from '../evidence/one-substitution.ts';
import type { Detector } from '../detector.ts';
import type { Nomination } from '../nomination.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import { negationsIn, turned } from '../../analysis/negation-scope.ts';
import { areIndefiniteReferents } from '../evidence/indefinite-referents.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { sentenceOf, tokenOf } from '../evidence/word-tokens.ts';
import { verbGroupOf } from '../../analysis/clauses/verb-groups.ts';
import { COORDINATORS } from '../../lexicon/en/function-words.ts';
import { areClose, overlapExcept } from '../evidence/overlap.ts';
import { contrast, type Stretch } from '../contrast.ts';

/**
 * So much must be common where no name and no figure is, so that two things of one kind are not two scenes; see `weigh`. Opposites
 * need less: two of them seldom meet by chance.
 */
const COMMON_WEIGHT_UNNAMED = 30;
/** Only sentences that are close: elsewhere two things of one kind are two things. */
const SURE_LINK = 0.4;

/** A name of a thing in a sentence. */
interface Mention extends Stretch {
  readonly members: readonly Member[];
  /** The last word of the name: "hockey" of "ice hockey". */
  readonly head: Word;
}

/**
 * Rule `wording.exclusive`: two sentences say the same, but name two things of which one cannot be the other: two colours,
 * countries, instruments, days. Synonyms and wider words are no difference, nor is a thing that both sides name.
 */
export const disjointCategory: Detector = (context) =>
  context.nearlyAlike.flatMap((pair) =>
    areClose(pair, SURE_LINK) && bothEnglish(pair, context) ? conflictsIn(pair, context) : [],
  );

function conflictsIn(pair: SentencePair, context: ComparisonContext): Nomination[] {
  if (
    ![pair.a, pair.b].every(({ sentences }) =>
      sentences.some(({ form }) => hasClass(form, 'category member')),
    )
  )
    return [];
  const [inA, inB] = mentionsOf(pair);
  const pairs = inA.flatMap((one) =>
    inB.some((other) => together(one, other))
      ? []
      : inB.flatMap((other) =>
          apart(one, other) && !inA.some((another) => together(another, other))
            ? [[one, other] as const]
            : [],
        ),
  );
  if (pairs.length === 0) return [];
  const parts = context.alignmentOf(pair);
  const [turnedA, turnedB] = [turned(parts.a, negationsIn(parts.a)), turned(parts.b, negationsIn(parts.b))];
  const found = pairs.filter(
    ([one, other]) =>
      stand(one, other, parts) &&
      turnedA[one.from] === turnedB[other.from] &&
      !isMeasured(pair.a, one) &&
      !isMeasured(pair.b, other) &&
      !isDone(pair.a, one) &&
      !isDone(pair.b, other) &&
      (isName(one) || !areIndefiniteReferents(one.from, other.from, pair, parts, context.weights)),
  );
  if (found.length === 0) return [];
  const [exceptA, exceptB] = [0, 1].map(
    (side) => new Set(found.flatMap((pair) => positions(pair[side as 0 | 1]))),
  );
  if (overlapExcept(parts, exceptA!, exceptB!, context.weights) === null) return [];
  if (parts.only === null && !sharesSpecific(parts.a, parts.saidA)) {
    const common = coverage(parts.a, parts.saidA, context.weights, exceptA!).weight;
    if (common < COMMON_WEIGHT_UNNAMED) return [];
  }
  return [
    contrast('wording.exclusive', pair, {
      a: found.map(([one]) => one),
      b: found.map(([, other]) => other),
    }),
  ];
}

/** The mentions of both sides; where they differ in one stretch only, those that stand in it. */
function mentionsOf({ a, b }: SentencePair): [Mention[], Mention[]] {
  const only = oneSubstitution(a.words, b.words);
  const [inA, inB] = [mentionsIn(a.words, only !== null), mentionsIn(b.words, only !== null)];
  if (only === null) return [inA, inB];
  return [
    inA.filter(({ from, to }) => from < only.toA && to > only.fromA),
    inB.filter(({ from, to }) => from < only.toB && to > only.fromB),
  ];
}

/** "Is riding" is what somebody does, no sport. */
function isDone(side: Side, { head }: Mention): boolean {
  const { tree } = sentenceOf(side, head);
  return tree !== null && verbGroupOf(tree, tokenOf(tree, head))?.progressive === true;
}

/** "Two *days*", "48 *hours*": what a number counts time by is compared with the number. */
function isMeasured(side: Side, { head }: Mention): boolean {
  const { amounts } = sentenceOf(side, head);
  return amounts.times.some(
    ({ kind, start, end }) =>
      /^(?:duration|age|frequency)$/.test(kind) && start <= head.start && head.end <= end,
  );
}

/** Countries, cities, languages: who has one is told by it. */
function isName({ members }: Mention): boolean {
  return members.every(({ category }) => ['country', 'city', 'province', 'continent'].includes(category));
}

function positions({ from, to }: Mention): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Whether two mentions can be of one thing. */
function together(one: Mention, other: Mention): boolean {
  return (
    sameHead(one, other) ||
    one.members.some((member) =>
      other.members.some((another) => member.kinds.has(another) || another.kinds.has(member)),
    )
  );
}

/** "Bike" and "bicycle", "hockey" and "ice hockey". */
function sameHead(one: Mention, other: Mention): boolean {
  const lengths = [one.to - one.from, other.to - other.from];
  if (Math.min(...lengths) > 1) return false;
  return Math.max(...lengths) === 1
    ? agrees(lexicalRelation(one.head, other.head))
    : one.head.stem === other.head.stem;
}

/** Whether no two things that they can mean go together and some exclude each other. */
function apart(one: Mention, other: Mention): boolean {
  return (
    !together(one, other) &&
    one.members.some((member) => other.members.some((another) => exclude(member, another)))
  );
}

/** Whether two mentions stand in the same place: a word of one corresponds to a word of the other. */
function stand(one: Mention, other: Mention, parts: PairAlignment): boolean {
  return (
    parts.only !== null ||
    positions(one).some((at) => parts.ofA[at]!.some((index) => index >= other.from && index < other.to))
  );
}

function mentionsIn(words: readonly Word[], alone: boolean): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mention = mentionAt(words, at);
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.to - 1;
  }
  return alone
    ? mentions
    : mentions.filter((mention) => !mentions.some((other) => arePaired(mention, other, words)));
}

/** "Black and white", "black-and-white": two of a kind for one thing. */
function arePaired(one: Mention, other: Mention, words: readonly Word[]): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const between = words.slice(first.to, second.from);
  if (one === other || between.length === 0 || between.length > 3) return false;
  return (
    between.every(({ key, text }) => COORDINATORS.has(key) || text === ',' || text === '-') &&
    one.members.some(
      ({ category }) => isColour(category) && other.members.some((member) => isColour(member.category)),
    )
  );
}

function mentionAt(words: readonly Word[], at: number): Mention | null {
  const first = words[at]!;
  if (first.kind !== 'word' || (first.isStop && !/^\p{Lu}{2}/u.test(first.text))) return null;
  const forms = categoryForms(first);
  const fitting = forms.flatMap(namesFrom).filter(({ words: name, capital }) => {
    if (capital && !/^\p{Lu}/u.test(first.text)) return false;
    if (first.isStop && name.length === 1 && !/^\p{Lu}{2}|^\p{Lu}\./u.test(first.text)) return false;
    return name.every((part, index) => {
      const word = words[at + index];
      return (
        word !== undefined &&
        (word.key === part || (index === name.length - 1 && categoryForms(word).includes(part)))
      );
    });
  });
  const longest = Math.max(0, ...fitting.map((name) => name.words.length));
  const members = fitting.filter((name) => name.words.length === longest).map(({ member }) => member);
  return members.length === 0
    ? null
    : { from: at, to: at + longest, members: [...new Set(members)], head: words[at + longest - 1]! };
}
