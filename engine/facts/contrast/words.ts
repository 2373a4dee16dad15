import { relateLemmas, relatePhrases, type Lexical } from '../lexical/index.ts';
import type { Contrast } from './contrast.ts';
import type { Fact } from '../fact.ts';
import type { FactSide } from './fact-side.ts';
import { inLikePlaces } from './names.ts';

interface WordValue {
  readonly lemma: string;
  readonly pos: string;
}

const relations = new Map<string, Lexical>();
/** So many pairs of words are remembered. */
const REMEMBERED = 200_000;

/** How two words stand by themselves; remembered, since sentences ask for the same pairs again and again. */
function relationOf(a: WordValue, b: WordValue, language: string): Lexical {
  const key = `${language} ${a.pos} ${a.lemma} ${b.pos} ${b.lemma}`;
  let known = relations.get(key);
  if (known === undefined) {
    if (relations.size > REMEMBERED) relations.clear();
    relations.set(key, (known = relateLemmas(a, b, language)));
  }
  return known;
}

/**
 * How two words with content stand: opposites wherever they meet; what excludes each other and what is merely other only in like places,
 * since a text that speaks of a bus may speak of a truck too.
 */
export function contrastWords(
  a: WordValue,
  b: WordValue,
  one: FactSide,
  other: FactSide,
  close: boolean,
): Contrast[] {
  const aspect = 'word';
  if (a.lemma === b.lemma)
    return [contrastDenial(one, other) ?? { aspect, relation: 'equal', why: 'same', distance: 0 }];
  const near = close || inLikePlaces(one, other) || sameNeighbour(one, other);
  if (!near && one.fact.group === 'NOUN') return [];
  const { relation, why } = relationOf(a, b, one.sentence.document.language);
  switch (relation) {
    case 'equal':
    case 'equivalent':
    case 'narrower':
    case 'wider':
      return [{ aspect, relation, why, distance: 0.2 }];
    case 'opposite':
      // "Was not closed", "was open": a denial and an opposite cancel out.
      if (why === 'converse' || isDenied(one) !== isDenied(other)) return [];
      return [{ aspect, relation: 'conflict', why: 'opposite', distance: 1 }];
    case 'exclusive':
      return near ? [{ aspect, relation: 'conflict', why: 'exclusive', distance: 1 }] : [];
    default:
      return inOneSlot(one, other) ? [{ aspect, relation: 'unlike', why: relation, distance: 1 }] : [];
  }
}

/** "With no injuries", "with three injuries": one noun, of which one side says that there is none. */
function contrastDenial(one: FactSide, other: FactSide): Contrast | null {
  const [a, b] = [denialOf(one), denialOf(other)];
  if ((a === null) === (b === null)) return null;
  const mark = ({ fact, sentence }: FactSide, negator: readonly number[] | null) =>
    [...(negator ?? []).map((at) => sentence.tree.tokens[at]!), fact].map(({ start, end }) => ({
      start,
      end,
    }));
  return {
    aspect: 'polarity',
    relation: 'conflict',
    why: 'denied noun',
    distance: 1,
    marks: { a: mark(one, a), b: mark(other, b) },
  };
}

/** Whether the clause of a word, or the word itself, is denied. */
function isDenied(side: FactSide): boolean {
  return side.fact.statement?.standing.polarity === 'negative' || denialOf(side) !== null;
}

function denialOf({ fact }: FactSide): readonly number[] | null {
  const denied = fact.statement?.deniedPhrases.find(({ noun }) => noun === fact.token);
  return denied === undefined ? null : denied.negator.tokens;
}

/** Whether both hang on one word in one role, and no phrase of theirs is known to be one thing. */
function inOneSlot(one: FactSide, other: FactSide): boolean {
  const [a, b] = [one.fact, other.fact];
  if (a.group === 'VERB' && b.group === 'VERB' && shareArgument(a, b)) return true;
  if (
    a.governor === null ||
    a.governor !== b.governor ||
    a.role !== b.role ||
    !/^(?:NOUN|VERB|ADJ|ADV)$/.test(a.group)
  )
    return false;
  if (a.group !== 'NOUN') return true;
  const { relation } = relatePhrases(
    { tree: one.sentence.tree, head: a.token },
    { tree: other.sentence.tree, head: b.token },
  );
  return relation === 'unknown' || relation === 'similar';
}

/** Whether two predicates have one doer or one object. */
function shareArgument(a: Fact, b: Fact): boolean {
  if (a.statement?.clause.predicate !== a.token || b.statement?.clause.predicate !== b.token) return false;
  const heads = ({ statement }: Fact) =>
    [statement!.clause.actor, statement!.clause.undergoer].map((argument) =>
      argument === null ? null : statement!.tree.tokens[argument.head]!.lemma,
    );
  const [x, y] = [heads(a), heads(b)];
  return x.some((lemma, at) => lemma !== null && lemma === y[at]);
}

/** Whether the word before or behind is the same. */
function sameNeighbour(one: FactSide, other: FactSide): boolean {
  const beside = ({ fact, sentence }: FactSide, step: number) =>
    sentence.tree.tokens[fact.token + step]?.lemma ?? null;
  return [-1, 1].some((step) => {
    const lemma = beside(one, step);
    return lemma !== null && /\p{L}{3}/u.test(lemma) && lemma === beside(other, step);
  });
}
