import type { Word } from '../analysis/document.ts';
import { commonInOrder } from '../diff/common-in-order.ts';
import { isContent } from './content.ts';
import { isNearInSense, pairsOfOneMeaning } from './meaning.ts';
import type { Speeches } from './same-speech.ts';
import type { Speech } from './speeches.ts';

/** Two speeches that say one thing in other words, with how much of it. */
export interface Reworded {
  readonly one: Speech;
  readonly other: Speech;
  /** Words of content of one meaning. */
  readonly meant: number;
}

/** Shorter speeches say too little to be known again in other words. */
const FEWEST_WORDS = 5;
/** So many times as long the longer may be. */
const LONGER = 2;
/** So many words of content must be of one meaning, and these shares of the side that has fewer and of the one that has more. */
const LEAST_MEANT = 2;
const SHARE_OF_FEWER = 0.5;
const SHARE_OF_MORE = 1 / 3;
/** One such word does in one frame ("not as a guest", "not as a visitor"): so many words are common in order, this share of the shorter. */
const LEAST_FRAME = 5;
const SHARE_OF_FRAME = 0.6;
/** So many in one order make it one with two words of like sense beside them, whatever the narrators tell. */
const FRAME_ALONE = 6;
/** So many rare stems of the narrators, beside the name of the speaker; where the texts do not tell that it is one. */
const OCCASION = 2;
const OCCASION_OF_UNKNOWN = 3;
/** So many, and this share of the narrators' words of content, make it one sentence told twice: then one word of one meaning does. */
const ONE_OCCASION = 3;
const SAME_FRAME = 0.4;

/**
 * Speeches of one named speaker on one occasion that say one thing in other words, as two translators or a careless copy would; each
 * with its nearest partner in the other text, and that with it. `free` are speeches that have no partner word for word.
 */
export function rewordedIn(free: readonly (readonly Speech[])[], speeches: Speeches): Reworded[] {
  const found: Reworded[] = [];
  const pairs: (readonly [Speech, Speech])[] = [];
  for (const [text, own] of free.entries())
    for (const theirs of free.slice(text + 1))
      for (const one of own) for (const other of theirs) pairs.push([one, other]);
  for (const [one, other] of pairs) {
    if (areTheSameWords(one, other)) continue;
    const meant = wordsMeant(one, other);
    if (meant > 0 && isOneSpeech(one, other, meant, speeches)) found.push({ one, other, meant });
    else if (areOfOneLength(one, other)) {
      const isOneOccasion = speeches.sharedOccasion(one, other) >= OCCASION;
      const isFramed = isOneFrame(one, other, FRAME_ALONE);
      if (!isOneOccasion && !isFramed) continue;
      const near = wordsMeant(one, other, (x, y) => isNearInSense(x, y, speeches.languageOf(one)));
      if (near < LEAST_MEANT) continue;
      const speakers = speeches.compare(one, other);
      if (speakers === 'one' ? isOneOccasion : isFramed && speakers !== 'two')
        found.push({ one, other, meant: near });
    }
  }
  const nearest = found.filter((pair) =>
    found.every((two) => two === pair || !rivals(two, pair) || two.meant < pair.meant),
  );
  return [...nearest, ...onlyOnesOfOccasion(pairs, nearest, speeches)];
}

/** What somebody says on one occasion of which both texts tell alike, where each quotes nothing else of it: two translations of one answer. */
function onlyOnesOfOccasion(
  pairs: readonly (readonly [Speech, Speech])[],
  nearest: readonly Reworded[],
  speeches: Speeches,
): Reworded[] {
  const taken = new Set(nearest.flatMap(({ one, other }) => [one, other]));
  const found = pairs.flatMap(([one, other]): Reworded[] => {
    if (taken.has(one) || taken.has(other) || !areOfOneLength(one, other)) return [];
    if (areTheSameWords(one, other)) return [];
    if (speeches.occasionInCommon(one, other) < SAME_FRAME) return [];
    if (speeches.sharedOccasion(one, other) < ONE_OCCASION || speeches.compare(one, other) !== 'one')
      return [];
    return [
      {
        one,
        other,
        meant: pairsOfOneMeaning(one.words.filter(isContent), other.words.filter(isContent)).length,
      },
    ];
  });
  return found.filter((pair) => pair.meant > 0 && !found.some((two) => two !== pair && rivals(two, pair)));
}

/** Another pair of the same texts with one of the two speeches. */
function rivals(two: Reworded, pair: Reworded): boolean {
  return (
    (two.one === pair.one && two.other.text === pair.other.text) ||
    (two.other === pair.other && two.one.text === pair.one.text)
  );
}

function isOneSpeech(one: Speech, other: Speech, meant: number, speeches: Speeches): boolean {
  const speakers = speeches.compare(one, other);
  if (speakers === 'two') return false;
  if (meant >= LEAST_MEANT && isOneFrame(one, other)) return speeches.sharedOccasion(one, other) > 0;
  return speeches.sharedOccasion(one, other) >= (speakers === 'one' ? OCCASION : OCCASION_OF_UNKNOWN);
}

/** All words of the shorter one stand in both, in one order: nothing was put in other words. */
function areTheSameWords({ words: x }: Speech, { words: y }: Speech): boolean {
  return commonInOrder(x, y).length === Math.min(x.length, y.length);
}

function areOfOneLength({ words: x }: Speech, { words: y }: Speech): boolean {
  const [fewer, more] = [Math.min(x.length, y.length), Math.max(x.length, y.length)];
  return fewer >= FEWEST_WORDS && more <= fewer * LONGER;
}

/** Most words of the shorter one stand in both, in one order: "I go as a ..., not as a ...". */
function isOneFrame({ words: x }: Speech, { words: y }: Speech, least = LEAST_FRAME): boolean {
  const fewer = Math.min(x.length, y.length);
  return commonInOrder(x, y).length >= Math.max(least, SHARE_OF_FRAME * fewer);
}

/** How many words of content are of one meaning, or of like sense where `isLike` is given; none where they are too few to be one speech. */
function wordsMeant(one: Speech, other: Speech, isLike?: (x: Word, y: Word) => boolean): number {
  if (!areOfOneLength(one, other)) return 0;
  const [x, y] = [one.words, other.words];
  const [a, b] = [x.filter(isContent), y.filter(isContent)];
  const meant = pairsOfOneMeaning(a, b, isLike).length;
  if (meant === 1 && isOneFrame(one, other)) return meant;
  return meant >= LEAST_MEANT &&
    meant >= SHARE_OF_FEWER * Math.min(a.length, b.length) &&
    meant >= SHARE_OF_MORE * Math.max(a.length, b.length)
    ? meant
    : 0;
}
