import { packOf } from '../../lexicon/language-pack.ts';
import type { Word } from '../../analysis/document.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import { coverage, sharesSpecific, type PairAlignment } from './pair-alignment.ts';
import type { Claims, Denial } from './denials.ts';
import type { ComparisonContext } from './comparison-context.ts';

/** Share of the content that is denied which the other side must say, and of the shorter side as a whole. */
const REACHED = 0.7;
const SAME_CONTENT = 0.75;
/** The same of all the rest, on both sides, where the word denied here is another than the one affirmed there. */
const SAME_REST = 0.85;
/** Share of the other side from which on two sentences are alike. */
const ALIKE = 0.6;
/** Share of the other side from which on it says nothing else. */
const ALL_SAID = 0.95;
/** Of a claim what the text denies must tell more than this share. */
const NEARLY_HALF = 0.45;
/** How much more is asked of both where no name and no figure in common shows that it is one event. */
const STRICTER = 0.1;

/**
 * Where the other side says, undenied, what a denial denies: position of the word there; null where it does not, or says something else.
 *
 * @param heldAs whether the side that denies is a claim that is held against a text as a whole, that text, or neither
 * @param nearlyAlike whether the sides are the same but for a few words; see `areNearlyAlike`
 */
export function answerTo(
  denial: Denial,
  parts: PairAlignment,
  there: Claims,
  context: ComparisonContext,
  heldAs: 'claim' | 'text' | 'passage',
  nearlyAlike: boolean,
): number | null {
  if (hasSameVerb(denial, parts)) return null;
  if (hasOpposite(denial, parts)) return null;
  if (areAlike(parts, context) && saysAnother(denial, parts)) return null;
  const answer = affirmed(denial, parts, there);
  if (answer === 'denied') return null;
  if (answer !== null && isSameStatement(denial, parts, answer, context, heldAs)) return answer;
  return heldAs !== 'passage' && denial.clausal
    ? claimed(denial, parts, there, answer, heldAs, nearlyAlike)
    : null;
}

/** No name and no figure shows that it is one event, and the other side says little else: what is more here is the difference. */
function areAlike({ a, b, saidA, saidB }: PairAlignment, { weights }: ComparisonContext): boolean {
  return !sharesSpecific(a, saidA) && coverage(b, saidB, weights, new Set()).share >= ALIKE;
}

/**
 * Of sentences that are alike: a denial of somebody else ("no boy is walking", "a man is walking"), of more than
 * is affirmed ("is not writing with a pencil", "is writing"), or of what somebody has in particular ("a man with no shirt").
 */
function saysAnother(
  { subjects, parts, reach, pivots, clausal, specific }: Denial,
  { a, b, saidA }: PairAlignment,
): boolean {
  if (!clausal && !specific) return true;
  const isSame = (at: number) => b.some((other) => lexicalRelation(a[at]!, other) === 'same');
  const named = subjects.filter((at) => at >= 0 && !a[at]!.isStop);
  if (named.length > 0 && !named.some(isSame)) return true;
  const beside = new Set([...pivots, ...subjects, ...parts]);
  return reach.some((at) => saidA[at] === false && !beside.has(at));
}

/** A verb that denies, and the same verb or another that denies on the other side: they differ in something else. */
function hasSameVerb({ cue }: Denial, { a, b }: PairAlignment): boolean {
  return a
    .slice(cue.from, cue.to)
    .some(
      (word) =>
        !word.isStop &&
        word.lexeme !== null &&
        b.some((other) => other.lexeme === word.lexeme || (isDenial(word) && isDenial(other))),
    );
}

function isDenial({ lexeme }: Word): boolean {
  return lexeme !== null && packOf('en')?.reportingVerbs.get(lexeme.word)?.kind === 'deny';
}

/** An opposite on one side and a denial on the other say the same ("not allowed", "banned"). */
function hasOpposite({ reach }: Denial, { a, b, saidA }: PairAlignment): boolean {
  return reach.some(
    (at) =>
      saidA[at] !== true &&
      b.some(
        (other) => !other.isStop && other.key !== a[at]!.key && lexicalRelation(a[at]!, other) === 'opposite',
      ),
  );
}

/** A verb that says little itself: what is denied is the noun behind it. */
function carriesNoun({ lexeme, isStop }: Word): boolean {
  return isStop || (lexeme !== null && packOf('en')?.lightVerbs?.support.has(lexeme.word) === true);
}

/** The word there that says what is denied here; "denied" where it is denied there too. */
function affirmed(
  { pivots }: Denial,
  { a, b, ofA, ofB, saidA, saidB }: PairAlignment,
  { polarity }: Claims,
): number | 'denied' | null {
  const named = sharesSpecific(a, saidA);
  // No figure stands for what is done: "made in 1642", "never left".
  const standsFor = (at: number, other: number) =>
    named &&
    a[at]!.kind === b[other]!.kind &&
    !b[other]!.isStop &&
    saidB[other] === false &&
    ofA[at]!.length === 1 &&
    ofB[other]!.length === 1;
  for (const at of pivots) {
    if (a[at]!.isStop) continue;
    const linked = ofA[at]!.filter(
      (other) => agrees(lexicalRelation(a[at]!, b[other]!)) || standsFor(at, other),
    );
    const others =
      linked.length > 0
        ? linked
        : b.flatMap((other, index) =>
            !other.isStop && agrees(lexicalRelation(a[at]!, other)) ? [index] : [],
          );
    if (others.length > 0) {
      if (others.some((other) => polarity[other] === 'negative')) return 'denied';
      return others.find((other) => polarity[other] === 'positive') ?? null;
    }
    // "Did not name the hostage" is no denial of a hostage.
    if (at === pivots[0] && !carriesNoun(a[at]!)) return null;
  }
  return null;
}

function isSameStatement(
  { cue, pivots, reach, specific, clausal }: Denial,
  { a, b, saidA, saidB }: PairAlignment,
  answer: number,
  { weights }: ComparisonContext,
  heldAs: 'claim' | 'text' | 'passage',
): boolean {
  const isClaim = heldAs !== 'passage';
  const own = new Set(Array.from({ length: cue.to - cue.from }, (_, at) => cue.from + at));
  if (saidB[answer] !== true) {
    // The word denied is another one: all the rest must be the same.
    const there = coverage(b, saidB, weights, new Set([answer]));
    return (
      Math.min(coverage(a, saidA, weights, new Set([...own, ...pivots])).share, there.share) >= SAME_REST
    );
  }
  for (const at of pivots) if (saidA[at] === false && carriesNoun(a[at]!)) own.add(at);
  const inside = new Set(reach);
  const outside = new Set([...a.keys()].filter((at) => !inside.has(at) || own.has(at)));
  const reached = coverage(a, saidA, weights, outside);
  const [one, two] = [coverage(a, saidA, weights, own), coverage(b, saidB, weights, new Set())];
  const more = sharesSpecific(a, saidA) && (clausal || isClaim) ? 0 : STRICTER;
  // Where the other side says nothing else, it is about the same, however much more stands here.
  if (isClaim && two.share >= ALL_SAID && (specific || sharesSpecific(a, saidA))) return true;
  return reached.share >= REACHED + more && Math.max(one.share, two.share) >= SAME_CONTENT + more;
}

/**
 * A claim about somebody in particular. Where the claim denies, some of it must stand in the text, undenied; where the text does, nearly half of the claim must stand in what is denied. Never where the other side denies something of the same.
 */
function claimed(
  { pivots, reach, scope, specific, ofAnybody }: Denial,
  { a, b }: PairAlignment,
  there: Claims,
  answer: number | null,
  heldAs: 'claim' | 'text',
  nearlyAlike: boolean,
): number | null {
  if ((!specific && !ofAnybody) || reach.length === 0) return null;
  const said = reach.flatMap((at) => {
    const other = b.findIndex((word, index) => there.polarity[index] !== 'open' && tellsOf(a[at]!, word));
    return other < 0 ? [] : [other];
  });
  if (said.length === 0 || said.some((at) => there.polarity[at] === 'negative')) return null;
  if (!ofAnybody && said.some((at) => there.specific[at] === false)) return null;
  const both = there.denials.some((denial) =>
    denial.reach.some((other) => reach.some((at) => tellsOf(a[at]!, b[other]!))),
  );
  if (both) return null;
  if (heldAs === 'text') {
    const shorter = b.filter(({ isStop }) => !isStop);
    const inside = shorter.filter((word) => scope.some((at) => tellsOf(a[at]!, word)));
    if (answer === null || !specific || inside.length / shorter.length <= NEARLY_HALF) return null;
  }
  if (answer !== null) return answer;
  // The act itself is told there ("had never left the building"), or the denial says so little that what is told of the same can be held against it.
  const isTold = pivots.some((at) => b.some((word) => tellsOf(a[at]!, word)));
  return isTold || (!nearlyAlike && isBare(a)) ? said[0]! : null;
}

/** A claim of so few words that it denies one thing. */
const BARE = 12;

function isBare(words: readonly Word[]): boolean {
  return words.filter(({ kind }) => kind !== 'punctuation').length <= BARE;
}

/** One meaning; stop words by the dictionary word alone ("told", "tell"). */
function tellsOf(word: Word, other: Word): boolean {
  return other.isStop || word.isStop
    ? other.lexeme !== null && other.lexeme === word.lexeme
    : agrees(lexicalRelation(word, other));
}
