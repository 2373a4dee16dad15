import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { linkTexts } from '../link-texts.ts';
import { factPairsOf } from './matching/fact-pairs.ts';
import { FactReader } from './matching/fact-reader.ts';
import { isOfOneAct } from './one-act.ts';

/** Whether the clauses of the first verb that both sentences have are of one act. */
function areOneAct(a: string, b: string): boolean {
  const documents = [a, b].map((text, at) => analyse({ id: `t${at}`, text, language: 'en' }));
  const linked = linkTexts(documents, { pins: [], expired: () => false });
  const pair = factPairsOf(linked, 0, new FactReader(linked)).find(
    ({ contrast }) => contrast.aspect === 'certainty',
  );
  expect(pair).toBeDefined();
  return isOfOneAct(pair!, linked);
}

it('clauses that go on alike are of one act, whoever does it', () => {
  expect(areOneAct('Banks may pass on the increase.', 'Lenders must pass on the increase.')).toBe(true);
  expect(areOneAct('The money may be spent on the wall.', 'The proceeds must be spent on the wall.')).toBe(
    true,
  );
  expect(areOneAct('Banks may pass on the increase.', 'Lenders must pass on the costs.')).toBe(false);
});
