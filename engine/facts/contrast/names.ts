import type { EntityMention } from '../../analysis/mentions/mention.ts';
import { relateNames, type NameRelation } from '../lexical/index.ts';
import type { Contrast, SlotRelation } from './contrast.ts';
import type { FactSide } from './fact-side.ts';

const RELATION: Readonly<Record<NameRelation, SlotRelation>> = {
  equal: 'equal',
  'short form': 'equivalent',
  acronym: 'equivalent',
  spelling: 'conflict',
  translation: 'equivalent',
  demonym: 'equivalent',
  'near spelling': 'conflict',
  other: 'conflict',
  unknown: 'incomparable',
};

/** How two names in like places stand. Another name is held against one only where both stand in one slot. */
export function contrastNames(
  a: EntityMention,
  b: EntityMention,
  one: FactSide,
  other: FactSide,
  close: boolean,
): Contrast[] {
  const names = relateNames({ text: printed(one), kind: a.kind }, { text: printed(other), kind: b.kind });
  const relation = RELATION[names.relation];
  if (relation === 'incomparable') return [];
  const spelt = names.relation === 'near spelling' || names.relation === 'spelling';
  if (relation === 'conflict' && !spelt) {
    if (a.kind !== b.kind && a.kind !== null && b.kind !== null) return [];
    const shares = a.words.some((word) => b.words.includes(word));
    if (!close && !shares && !inLikePlaces(one, other)) return [];
  }
  return [
    {
      aspect: 'name',
      relation,
      why: spelt ? 'near spelling' : names.relation === 'other' ? (names.differs ?? 'other') : names.relation,
      distance: relation === 'conflict' ? (spelt ? 0.3 : 1) : 0,
    },
  ];
}

/** Whether two names are one person's, body's or place's. */
export function areOneName(a: string, b: string): boolean {
  const { relation } = relateNames({ text: a, kind: null }, { text: b, kind: null });
  return (
    RELATION[relation] === 'equal' ||
    RELATION[relation] === 'equivalent' ||
    relation === 'spelling' ||
    relation === 'near spelling'
  );
}

function printed({ fact, sentence }: FactSide): string {
  return sentence.document.text.slice(fact.start, fact.end);
}

/** Governed by one word, or in one role. */
export function inLikePlaces({ fact: a }: FactSide, { fact: b }: FactSide): boolean {
  return a.role === b.role || (a.governor !== null && a.governor === b.governor);
}
