import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { linkTexts } from '../../link-texts.ts';
import type { Fact } from '../fact.ts';
import { factPairsOf } from './fact-pairs.ts';
import { FactReader } from './fact-reader.ts';

/** The pairs of facts of two texts that list so many days, the second another year. */
function pairsOfLists(days: number) {
  const list = (year: number) =>
    `The council met on ${Array.from({ length: days }, (_, at) => `${1 + (at % 28)} May ${year + (at % 60)}`).join(', ')}.`;
  const documents = [list(1901), list(1902)].map((text, at) =>
    analyse({ id: String(at), text, language: 'en' }),
  );
  const linked = linkTexts(documents, { pins: [], expired: () => false });
  return factPairsOf(linked, 0, new FactReader(linked));
}

it('lists are not held against each other without end: a fact is in a hundred pairs at most, and pairs grow as the lists do', () => {
  const [some, twice] = [pairsOfLists(300), pairsOfLists(600)];
  const ofFact = new Map<Fact, number>();
  for (const { a, b } of twice) for (const fact of [a, b]) ofFact.set(fact, (ofFact.get(fact) ?? 0) + 1);
  expect(Math.max(...ofFact.values())).toBeLessThanOrEqual(100);
  expect(twice.length / some.length).toBeLessThan(2.2);
});

it('of a pair whose values agree the evidence is the same whenever it is asked for', () => {
  const [pair] = pairsOfLists(2).filter(({ contrast }) => contrast.relation === 'equal');
  expect(pair!.evidence).toBe(pair!.evidence);
  expect(pair!.evidence).toContain(pair!.closeness);
});
