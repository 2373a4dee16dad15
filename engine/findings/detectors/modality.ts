import { packOf } from '../../lexicon/language-pack.ts';
import { hasClass, type WordClass } from '../../lexicon/word-classes.ts';
import type { Word } from '../../analysis/document.ts';
import type { Statement } from '../../analysis/statements.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { statementsOf, wordOfToken } from '../evidence/side-statements.ts';
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
  context.nearlyAlike.flatMap((pair) => {
    if (!areClose(pair) || !bothEnglish(pair, context)) return [];
    return [...strengthIn(pair, context), ...hedgesIn(pair)];
  });

/** A statement that a word of its own makes possible or sure, by positions in its side. */
interface Graded {
  /** The modal verb or adverb. */
  readonly modal: number;
  readonly predicate: number;
}

function strengthIn(pair: SentencePair, context: ComparisonContext): Nomination[] {
  const { a, b } = pair;
  for (const [unsure, sure, unsureIsA] of [
    [a, b, true],
    [b, a, false],
  ] as const) {
    if (!holds(unsure, 'possibility')) continue;
    const sureThere = gradedIn(sure, isSure);
    if (sureThere.length === 0 || gradedIn(sure, isPossible).length + gradedIn(unsure, isSure).length > 0)
      continue;
    for (const may of gradedIn(unsure, isPossible))
      for (const must of sureThere) {
        // Both govern the same verb.
        const [one, other] = [unsure.words[may.predicate]!, sure.words[must.predicate]!];
        if (!agrees(lexicalRelation(one, other))) continue;
        const [inA, inB] = unsureIsA ? [may.modal, must.modal] : [must.modal, may.modal];
        const parts = context.alignmentOf(pair);
        if (overlapExcept(parts, new Set([inA]), new Set([inB]), context.weights) === null) continue;
        return [contrast('modality.strength', pair, { a: [wordAt(inA)], b: [wordAt(inB)] })];
      }
  }
  return [];
}

function gradedIn(side: Side, fits: (statement: Statement) => boolean): Graded[] {
  return statementsOf(side).flatMap((statement): Graded[] => {
    const { tree, clause, standing, quoted } = statement;
    // Under a negation "may" and "must" change places.
    if (quoted || standing.polarity !== 'positive' || standing.modal === null || !fits(statement)) return [];
    const modal = wordOfToken(side.words, tree, standing.modal.tokens[0]!);
    const predicate = wordOfToken(side.words, tree, clause.predicate);
    return modal < 0 || predicate < 0 ? [] : [{ modal, predicate }];
  });
}

/** Whether a side has a word of a class: trees are not asked for otherwise. */
function holds({ sentences }: Side, name: WordClass): boolean {
  return sentences.some(({ form }) => hasClass(form, name));
}

/** "May", "perhaps"; what one can do is no guess. */
function isPossible({ tree, standing: { certainty, modal } }: Statement): boolean {
  const { abilities, grades } = packOf(tree.language)!.modality;
  const word = tree.tokens[modal!.tokens[0]!]!;
  return certainty === 'possible' && grades?.has(word.norm) === true && abilities?.has(word.lemma) !== true;
}

/** "Will", "must": by an auxiliary of its own, and under no condition. */
function isSure({ clause: { verb }, standing: { certainty, modal } }: Statement): boolean {
  const own = verb !== null && verb.auxiliaries.includes(modal!.tokens[0]!);
  return own && (certainty === 'planned' || certainty === 'demanded');
}

function hedgesIn(pair: SentencePair): Nomination[] {
  const { a, b, strength } = pair;
  for (const [hedged, plain] of [
    [a, b],
    [b, a],
  ] as const) {
    const found = hedgeAgainst(hedged, plain);
    if (found !== null) return [hedgeOn(hedged, found.hedge, plain, found.plain, found.length, strength)];
  }
  return [];
}

/** Where one side hedges what the other says plainly: the hedge, and where the plain words begin and how many they are. */
function hedgeAgainst(hedged: Side, plain: Side): { hedge: number; plain: number; length: number } | null {
  if (!holds(hedged, 'hedge')) return null;
  if (hedgeIn(plain) >= 0 || statementsOf(plain).some(({ standing }) => standing.certainty === 'alleged'))
    return null;
  const at = hedgeIn(hedged);
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

/** The first word that leaves a noun or a clause with those who say it: "*alleged* fraud", "*reportedly* left"; -1 for none. */
function hedgeIn({ sentences, words }: Side): number {
  for (const { tree } of sentences) {
    const hedges = tree === null ? undefined : packOf(tree.language)?.modality.hedges;
    const token = tree?.tokens.find(
      ({ norm, relation, quoted }) =>
        hedges?.has(norm) === true && /^(?:amod|advmod)$/.test(relation) && !quoted,
    );
    if (token !== undefined) return wordOfToken(words, tree!, token.index);
  }
  return -1;
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
