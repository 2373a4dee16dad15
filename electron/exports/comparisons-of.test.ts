import { expect, it } from 'vitest';
import { comparisonsOf } from './comparisons-of.ts';

const comparison = (name: string, investigation: string | null, sources: string, kept = true) => ({
  name,
  investigation,
  kept,
  members: [...sources].map((id) => ({ kind: 'version' as const, id })),
});
const ALL = [
  comparison('its own, of another source too', 'i', 'ax'),
  comparison('of none, of its sources', null, 'ab'),
  comparison('of none, of another source too', null, 'ax'),
  comparison('of another', 'j', 'ab'),
  comparison('not kept', null, 'ab', false),
];
const named = (investigation: string | null, sources: string) =>
  comparisonsOf({ investigation, sources: new Set(sources) }, ALL, ({ id }) => (id === 'x' ? null : id)).map(
    ({ name }) => name,
  );

it('an investigation has its own, and those of none whose sources it holds', () => {
  expect(named('i', 'ab')).toEqual(['its own, of another source too', 'of none, of its sources']);
  expect(named('i', 'a')).toEqual(['its own, of another source too']);
});

it('a collection has those of its sources alone, in any investigation', () => {
  expect(named(null, 'ab')).toEqual(['of none, of its sources', 'of another']);
});
