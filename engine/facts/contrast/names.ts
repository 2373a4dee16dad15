import {
  excludes,
  relateLemmas,
  relateNameParts,
  type NameParts,
  type NameRelation,
} from '../lexical/index.ts';
import type { Fact } from '../fact.ts';
import type { NameRead } from '../reading/names.ts';
import type { Contrast, SlotRelation } from './contrast.ts';
import type { FactSide } from './fact-side.ts';

const RELATION: Readonly<Record<NameRelation, SlotRelation>> = {
  equal: 'equal',
  'short form': 'equivalent',
  acronym: 'equivalent',
  variant: 'equivalent',
  spelling: 'conflict',
  translation: 'equivalent',
  demonym: 'equivalent',
  'near spelling': 'conflict',
  other: 'conflict',
  unknown: 'incomparable',
};

/**
 * How two names in like places stand. Another name is held against one only where both stand in one slot: under one word, beside one
 * office or noun ("the accountants Farrow", "accountants from Morrow"), or in sentences that are the nearest to each other.
 */
export function contrastNames(
  a: NameRead,
  b: NameRead,
  one: FactSide,
  other: FactSide,
  close: boolean,
): Contrast[] {
  const names = relateNameParts(a.parts, b.parts);
  const relation = RELATION[names.relation];
  if (relation === 'incomparable') return [];
  const spelt = names.relation === 'near spelling' || names.relation === 'spelling';
  if (relation === 'conflict' && !spelt) {
    const [x, y] = [a.parts.kind, b.parts.kind];
    const noun = sharesNoun(a, b);
    if (!noun && x !== y && x !== null && y !== null) return [];
    const shares = noun || a.parts.words.some((word) => b.parts.words.includes(word));
    if (!shares && !(close && x === y) && !inLikePlaces(one, other)) return [];
    if (!noun && didOther(a, b)) return [];
    return [{ aspect: 'name', relation, why: noun ? 'one noun' : (names.differs ?? 'other'), distance: 1 }];
  }
  return [
    {
      aspect: 'name',
      relation,
      why: spelt ? 'near spelling' : names.relation,
      distance: relation === 'conflict' ? 0.3 : 0,
    },
  ];
}

/**
 * Whether two names can stand in one slot though their sentences are not alike: under one word, beside one noun, or in part the same or
 * spelt nearly alike. Asked before all names of two texts are held against each other.
 */
export function canShareSlot(a: Fact, b: Fact): boolean {
  if (a.value.family !== 'name' || b.value.family !== 'name') return false;
  if ((a.governor !== null && a.governor === b.governor) || sharesNoun(a.value.name, b.value.name))
    return true;
  const { relation } = relateNameParts(a.value.name.parts, b.value.name.parts);
  return relation !== 'other' && relation !== 'unknown';
}

/** Whether two names have an office in common, or a noun that tells what they are or whose. */
function sharesNoun(a: NameRead, b: NameRead): boolean {
  return a.nouns.some((noun) => b.nouns.includes(noun)) && !didOther(a, b);
}

/** Whether what two did to one thing is known to be two acts: one may build a ferry that another runs. */
function didOther(a: NameRead, b: NameRead): boolean {
  if (a.act === null || b.act === null || a.act === b.act) return false;
  const found = relateLemmas({ lemma: a.act, pos: 'VERB' }, { lemma: b.act, pos: 'VERB' }, 'en');
  return found.relation === 'unknown' || excludes(found);
}

/** Whether two names are one person's, body's or place's. */
export function areOneName(a: NameParts, b: NameParts): boolean {
  const { relation } = relateNameParts(a, b);
  const found = RELATION[relation];
  return (
    found === 'equal' || found === 'equivalent' || relation === 'spelling' || relation === 'near spelling'
  );
}

/** Governed by one word, or in one role. */
export function inLikePlaces({ fact: a }: FactSide, { fact: b }: FactSide): boolean {
  return a.role === b.role || (a.governor !== null && a.governor === b.governor);
}
