import { packOf } from '../../lexicon/language-pack.ts';
import { relatePhrases } from '../lexical/index.ts';
import type { Fact } from '../fact.ts';
import { areOneChange } from './bounded-states.ts';
import type { Contrast } from './contrast.ts';
import type { ContrastMemory } from './contrast-memory.ts';
import type { FactSide } from './fact-side.ts';
import { inLikePlaces } from './names.ts';
import type { WordForm } from './word-form.ts';

interface WordValue {
  readonly lemma: string;
  readonly pos: string;
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
  memory: ContrastMemory,
  close: boolean,
): Contrast[] {
  const aspect = 'word';
  if (one.fact.group !== other.fact.group) return contrastQualities(a, b, one, other, memory);
  const [x, y] = [memory.word(one, a), memory.word(other, b)];
  if (a.lemma === b.lemma)
    return [contrastDenial(one, other, x, y) ?? { aspect, relation: 'equal', why: 'same', distance: 0 }];
  const near = close || inLikePlaces(one, other) || besideOneWord(x, y) || shareParticipant(x, y, memory);
  if (!near && one.fact.group === 'NOUN') return [];
  const { relation, why } = memory.relateWords(x.key, y.key);
  switch (relation) {
    case 'equal':
    case 'equivalent':
    case 'narrower':
    case 'wider':
      return [{ aspect, relation, why, distance: 0.2 }];
    case 'opposite':
      // "Was not closed", "was open": a denial and an opposite cancel out.
      if (why === 'converse' || x.isDenied !== y.isDenied) return [];
      if (tellOneChange(one.fact, other.fact)) return [];
      if (RELATING.test(one.fact.group) && !relateOneThing(one, other, x, y)) return [];
      return [{ aspect, relation: 'conflict', why: 'opposite', distance: 1 }];
    case 'exclusive':
      return near && x.isDenied === y.isDenied
        ? [{ aspect, relation: 'conflict', why: 'exclusive', distance: 1 }]
        : [];
    default:
      return inOneSlot(one, other, x, y, memory) && !standsElsewhere(a, b, one, other)
        ? [{ aspect, relation: 'unlike', why: relation, distance: 1 }]
        : [];
  }
}

function tellOneChange({ statement: p, token: x }: Fact, { statement: q, token: y }: Fact): boolean {
  if (!p || !q) return false;
  return areOneChange({ statement: p, tokens: [x] }, { statement: q, tokens: [y] });
}

const RELATING = /^(?:ADP|PRON)$/;

/** Whether two words that relate stand with one word or one subject: of two people "walked *into*", "was struck *outside*" say nothing of each other. */
function relateOneThing(one: FactSide, other: FactSide, x: WordForm, y: WordForm): boolean {
  const subjectOf = ({ fact: { statement } }: FactSide) => {
    const head = statement?.clause.subject?.head;
    return head === undefined ? null : statement!.tree.tokens[head]!.lemma;
  };
  const [a, b] = [one.fact, other.fact];
  const subject = subjectOf(one);
  return (
    (a.governor !== null && a.governor === b.governor) ||
    besideOneWord(x, y) ||
    (subject !== null && subject === subjectOf(other))
  );
}

/**
 * Words of two sorts in one place: a noun and an adjective that say of what kind one thing is ("a *silver* cup", "a *golden* cup"), or two
 * predicates of one subject ("was *insured*", "was *uninsured*"; "the *eldest*", "the *youngest*").
 */
function contrastQualities(
  a: WordValue,
  b: WordValue,
  one: FactSide,
  other: FactSide,
  memory: ContrastMemory,
): Contrast[] {
  const [x, y] = [memory.word(one, a), memory.word(other, b)];
  const inOnePlace = qualifyOneThing(one, other, x, y, memory) || areOfOneSubject(x, y, memory);
  if (!inOnePlace || x.isDenied !== y.isDenied) return [];
  const { relation, why } = memory.relateWords(x.key, y.key);
  if ((relation !== 'opposite' && relation !== 'exclusive') || why === 'converse') return [];
  if (relation === 'opposite' && tellOneChange(one.fact, other.fact)) return [];
  return [{ aspect: 'word', relation: 'conflict', why: relation, distance: 1 }];
}

function qualifyOneThing(
  one: FactSide,
  other: FactSide,
  x: WordForm,
  y: WordForm,
  memory: ContrastMemory,
): boolean {
  if (one.fact.governor === null || other.fact.governor === null) return false;
  return x.qualifies !== null && y.qualifies !== null && memory.areOneWord(x.qualifies, y.qualifies);
}

/** Whether two predicates of different sorts tell of one thing. */
function areOfOneSubject(x: WordForm, y: WordForm, memory: ContrastMemory): boolean {
  const [mine, theirs] = [x.participants ?? [], y.participants ?? []];
  return mine.some((one) =>
    theirs.some((other) => one !== null && other !== null && memory.areOneWord(one, other)),
  );
}

/** "With no injuries", "with three injuries": one noun, of which one side says that there is none. */
function contrastDenial(one: FactSide, other: FactSide, x: WordForm, y: WordForm): Contrast | null {
  // "Lacked a permit" and "had no permit" deny both.
  if ((x.denial === null) === (y.denial === null) || x.isDenied === y.isDenied) return null;
  const mark = ({ fact, sentence }: FactSide, { denial }: WordForm) =>
    [...(denial ?? []).map((at) => sentence.tree.tokens[at]!), fact].map(({ start, end }) => ({
      start,
      end,
    }));
  return {
    aspect: 'polarity',
    relation: 'conflict',
    why: 'denied noun',
    distance: 1,
    marks: { a: mark(one, x), b: mark(other, y) },
  };
}

/** Whether both hang on one word in one role, and no phrase of theirs is known to be one thing. */
function inOneSlot(
  one: FactSide,
  other: FactSide,
  x: WordForm,
  y: WordForm,
  memory: ContrastMemory,
): boolean {
  const [a, b] = [one.fact, other.fact];
  if (a.group === 'VERB' && shareParticipant(x, y, memory)) return true;
  if (
    a.governor === null ||
    a.governor !== b.governor ||
    a.role !== b.role ||
    !/^(?:NOUN|VERB|ADJ)$/.test(a.group)
  )
    return false;
  if (a.group !== 'NOUN') return true;
  const { relation } = relatePhrases(
    { tree: one.sentence.tree, head: a.token },
    { tree: other.sentence.tree, head: b.token },
  );
  return relation === 'unknown' || relation === 'similar';
}

/** Whether one of the words stands in the other sentence too, or both only say who tells it: "no *appeal* was *lodged*", "did not *appeal*". */
function standsElsewhere(a: WordValue, b: WordValue, one: FactSide, other: FactSide): boolean {
  const isIn = ({ sentence: { tree } }: FactSide, lemma: string) =>
    tree.tokens.some((token) => token.lemma === lemma);
  if (isIn(other, a.lemma) || isIn(one, b.lemma)) return true;
  const reporting = packOf(one.sentence.tree.language)?.reportingVerbs;
  return reporting?.has(a.lemma) === true && reporting.has(b.lemma);
}

/** Whether two predicates have one doer or one object. */
function shareParticipant(x: WordForm, y: WordForm, memory: ContrastMemory): boolean {
  if (x.participants === null || y.participants === null) return false;
  return x.participants.some((one, at) => {
    const other = y.participants![at] ?? null;
    return one !== null && other !== null && memory.areOneWord(one, other);
  });
}

/** Whether the word before or behind is the same, or both stand with one name. */
function besideOneWord(x: WordForm, y: WordForm): boolean {
  return (
    (x.before !== null && x.before === y.before) ||
    (x.behind !== null && x.behind === y.behind) ||
    x.names.some((name) => y.names.includes(name))
  );
}
