import type { Connective } from '../../lexicon/connectives.ts';
import type { Circumstance } from '../reading/circumstances.ts';
import type { Contrast } from './contrast.ts';
import type { CircumstanceForm } from './circumstance-form.ts';
import type { ContrastMemory } from './contrast-memory.ts';
import type { WordKey, WordRelations } from './word-relations.ts';

/**
 * How two circumstances of one field stand: two conditions of one act, two reasons for one effect, two events in one order and in the other,
 * what alone is meant and what is meant too.
 */
export function contrastCircumstances(
  one: Circumstance,
  other: Circumstance,
  memory: ContrastMemory,
): Contrast[] {
  const [a, b] = [memory.circumstance(one), memory.circumstance(other)];
  switch (one.field) {
    case 'condition':
      return contrastConditions(a, b, memory);
    case 'reason':
      return contrastReasons(a, b, memory);
    case 'order':
      return contrastOrders(a, b, memory);
    default:
      return contrastScopes(a, b, memory);
  }
}

/** "Only if the site is sold", "whether or not the site is sold". */
function contrastConditions(a: CircumstanceForm, b: CircumstanceForm, words: WordRelations): Contrast[] {
  const oneAct = ofOneAct(a, b, words);
  const alike = haveCommon(a.filler, b.filler, words);
  if (!oneAct && !alike && !haveCommon(a.host, b.host, words)) return [];
  if (areOneCondition(a.circumstance.kind, b.circumstance.kind)) {
    if (alike) return [agreement('condition')];
    return oneAct ? [difference('condition', 'unlike', 'filler', a, b)] : [];
  }
  return [difference('condition', oneAct || alike ? 'conflict' : 'unlike', 'other', a, b)];
}

/** "If it is sold" and "only if it is sold" tell the same, one more closely. */
function areOneCondition(a: Connective, b: Connective): boolean {
  return a === b || (a === 'if' && b === 'only if') || (a === 'only if' && b === 'if');
}

/** "Because of high winds", "because a valve failed". */
function contrastReasons(a: CircumstanceForm, b: CircumstanceForm, words: WordRelations): Contrast[] {
  const alike = haveCommon(a.filler, b.filler, words);
  if (a.circumstance.kind !== b.circumstance.kind)
    return alike || ((a.head === null || b.head === null) && haveCommon(a.host, b.host, words))
      ? [difference('reason', 'conflict', 'other', a, b)]
      : [];
  if (a.circumstance.kind !== 'cause') return [];
  if (alike) return [agreement('reason')];
  const related = ofOneAct(a, b, words) || haveCommon(a.host, b.host, words);
  return [difference('reason', related ? 'conflict' : 'unlike', 'filler', a, b)];
}

/** "Resigned before it came to light", "it came to light before she resigned". */
function contrastOrders(a: CircumstanceForm, b: CircumstanceForm, words: WordRelations): Contrast[] {
  const sequence = ({ circumstance: { kind }, act, head }: CircumstanceForm) =>
    kind === 'before' ? ([act, head] as const) : ([head, act] as const);
  const [x, y] = [sequence(a), sequence(b)];
  const same = (p: WordKey | null, q: WordKey | null) => p !== null && q !== null && words.areOneWord(p, q);
  const straight = same(x[0], y[0]) && same(x[1], y[1]);
  const turned = same(x[0], y[1]) && same(x[1], y[0]);
  if (straight && !turned) return [agreement('order')];
  if (turned && !straight) return [difference('order', 'conflict', 'turned', a, b)];
  if (a.circumstance.kind === b.circumstance.kind || !ofOneAct(a, b, words)) return [];
  return [difference('order', 'unlike', 'other', a, b)];
}

/** "Only the infants", "juniors as well as infants". */
function contrastScopes(a: CircumstanceForm, b: CircumstanceForm, words: WordRelations): Contrast[] {
  if (a.circumstance.kind === b.circumstance.kind) {
    if (a.circumstance.kind !== 'only' || a.head === null || b.head === null || !ofOneAct(a, b, words))
      return [];
    if (words.areOneWord(a.head, b.head)) return [agreement('scope')];
    return [difference('scope', 'unlike', 'focus', a, b)];
  }
  const [only, also] = a.circumstance.kind === 'only' ? [a, b] : [b, a];
  const focus = only.head;
  if (focus === null) return [];
  const taken = also.members.some((one) => words.areOneWord(one, focus));
  if (taken) return [difference('scope', 'conflict', 'other', a, b)];
  return ofOneAct(a, b, words) ? [difference('scope', 'unlike', 'other', a, b)] : [];
}

function ofOneAct(a: CircumstanceForm, b: CircumstanceForm, words: WordRelations): boolean {
  return a.act !== null && b.act !== null && words.areOneWord(a.act, b.act);
}

/** Whether two stretches share a word of content, or their words can name one thing. */
function haveCommon(a: readonly WordKey[], b: readonly WordKey[], words: WordRelations): boolean {
  return a.some((one) => b.some((other) => one.lemma === other.lemma || words.areOneWord(one, other)));
}

function agreement(aspect: Contrast['aspect']): Contrast {
  return { aspect, relation: 'equal', why: 'equal', distance: 0 };
}

function difference(
  aspect: Contrast['aspect'],
  relation: 'conflict' | 'unlike',
  why: string,
  a: CircumstanceForm,
  b: CircumstanceForm,
): Contrast {
  return {
    aspect,
    relation,
    why,
    distance: relation === 'conflict' ? 1 : 0.5,
    marks: { a: a.marks, b: b.marks },
  };
}
