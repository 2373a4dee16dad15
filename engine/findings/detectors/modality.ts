import { packOf, type Modality } from '../../lexicon/language-pack.ts';
import type { Word } from '../../analysis/document.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import { negationsIn } from '../../analysis/negation-scope.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { areClose, overlapExcept } from '../evidence/overlap.ts';
import { contrast, wordAt } from '../contrast.ts';

/** So many content words behind a hedge must stand on the other side too, one after the other. */
const HEDGED = 2;
/** So many of them are shown. */
const MOST_HEDGED = 4;

/**
 * Rules `modality.strength` and `modality.hedge`: the same statement is possible here and certain there ("may", "will"); or what
 * is alleged here stands there as a fact.
 */
export const modality: Detector = (context) =>
  context.pairs.flatMap((pair) => {
    if (!areClose(pair) || !bothEnglish(pair, context)) return [];
    const { modality } = packOf(context.documents[pair.a.text]!.language)!;
    return [...strengthIn(pair, modality, context), ...hedgesIn(pair, modality)];
  });

function strengthIn(
  pair: SentencePair,
  { possible, certain }: Modality,
  context: ComparisonContext,
): Nomination[] {
  const { a, b } = pair;
  const [mayA, mayB] = [find(a.words, possible), find(b.words, possible)];
  const [mustA, mustB] = [find(a.words, certain), find(b.words, certain)];
  const modals: readonly [number, number] | null =
    mayA >= 0 && mayB < 0 && mustB >= 0 && mustA < 0
      ? [mayA, mustB]
      : mayB >= 0 && mayA < 0 && mustA >= 0 && mustB < 0
        ? [mustA, mayB]
        : null;
  // Under a negation "may" and "must" change places.
  if (modals === null || negationsIn(a.words).length + negationsIn(b.words).length > 0) return [];
  const parts = context.alignmentOf(pair);
  // Both govern the same verb.
  const [verbA, verbB] = [nextContent(a.words, modals[0]), nextContent(b.words, modals[1])];
  if (verbA === null || verbB === null || !agrees(lexicalRelation(a.words[verbA]!, b.words[verbB]!)))
    return [];
  if (overlapExcept(parts, new Set([modals[0]]), new Set([modals[1]]), context.weights) === null) return [];
  return [contrast('modality.strength', pair, { a: [wordAt(modals[0])], b: [wordAt(modals[1])] })];
}

function hedgesIn(pair: SentencePair, { hedges }: Modality): Nomination[] {
  const { a, b, strength } = pair;
  for (const [hedged, plain] of [
    [a, b],
    [b, a],
  ] as const) {
    const found = hedgeAgainst(hedged, plain, hedges);
    if (found !== null) return [hedgeOn(hedged, found.hedge, plain, found.plain, found.length, strength)];
  }
  return [];
}

/** Where one side hedges what the other says plainly: the hedge, and where the plain words begin and how many they are. */
function hedgeAgainst(
  hedged: Side,
  plain: Side,
  hedges: ReadonlySet<string>,
): { hedge: number; plain: number; length: number } | null {
  if (find(plain.words, hedges) >= 0) return null;
  const at = find(hedged.words, hedges);
  if (at < 0) return null;
  const behind: Word[] = [];
  for (let index = at + 1; index < hedged.words.length && behind.length < MOST_HEDGED; index += 1) {
    const word = hedged.words[index]!;
    if (word.isStop || word.kind === 'punctuation') break;
    behind.push(word);
  }
  if (behind.length < HEDGED) return null;
  // Of several places the one that goes on longest with the same words.
  let [found, length] = [-1, HEDGED - 1];
  for (let start = 0; start < plain.words.length; start += 1) {
    let same = 0;
    while (same < behind.length && plain.words[start + same]?.stem === behind[same]!.stem) same += 1;
    if (same > length) [found, length] = [start, same];
  }
  if (found < 0) return null;
  return { hedge: at, plain: found, length };
}

function find(words: readonly Word[], list: ReadonlySet<string>): number {
  return words.findIndex(
    (word) =>
      list.has(word.key) && !word.quoted && !(word.key === 'may' && word.proper) && word.text !== 'May',
  );
}

function nextContent(words: readonly Word[], from: number): number | null {
  for (let at = from + 1; at < words.length; at += 1) {
    if (words[at]!.kind === 'punctuation') return null;
    if (!words[at]!.isStop && !words[at]!.key.endsWith('ly')) return at;
  }
  return null;
}

function hedgeOn(
  hedged: Side,
  hedge: number,
  plain: Side,
  from: number,
  length: number,
  strength: number,
): Nomination {
  const stretch = ({ words }: Side, first: number, count: number) => ({
    start: words[first]!.start,
    end: words[first + count - 1]!.end,
  });
  // On the side without the hedge no one word differs: all that is said plainly is shown.
  const plainly = stretch(plain, from, length);
  const sides = [
    { text: hedged.text, ...stretch(hedged, hedge, length + 1), focus: [stretch(hedged, hedge, 1)] },
    { text: plain.text, ...plainly, focus: [plainly] },
  ] as const;
  return nominate('modality.hedge', { witnesses: sides, slots: { sides }, strength });
}
