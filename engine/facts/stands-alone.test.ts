import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { linkTexts } from '../link-texts.ts';
import { factPairsOf } from './matching/fact-pairs.ts';
import { FactReader } from './matching/fact-reader.ts';
import { standsAlone } from './stands-alone.ts';

/** How the values of two sentences stand that differ in their time or amount, by their printed words. */
function standing(a: string, b: string, ...words: readonly [string, string]) {
  const documents = [a, b].map((text, at) => analyse({ id: `t${at}`, text, language: 'en' }));
  const linked = linkTexts(documents, { pins: [], expired: () => false });
  const pair = factPairsOf(linked, 0, new FactReader(linked)).find(
    (one) => a.slice(one.a.start, one.a.end) === words[0] && b.slice(one.b.start, one.b.end) === words[1],
  );
  expect(pair).toBeDefined();
  return standsAlone(pair!);
}

it('a time of one act of one doer stands alone where nothing in the other sentence equals it', () => {
  const b = 'In 1962 Holt retired to a farm.';
  expect(standing('Holt retired from the stage in 1963.', b, '1963', '1962')).toBe('act');
  expect(
    standing('Holt retired from the stage in 1963, after a fall in 1962.', b, '1963', '1962'),
  ).toBeNull();
  expect(standing('Holt returned to the stage in 1963.', b, '1963', '1962')).toBeNull();
});

it('an amount of one thing stands alone where it is the only one of its sort', () => {
  const b = 'Rourke added 16 points for the visitors.';
  expect(standing('Jon Rourke posted 15 points in the win.', b, '15', '16')).toBe('amount');
  expect(
    standing('Jon Rourke posted 15 points in the win, and Ames had 9 points.', b, '15', '16'),
  ).toBeNull();
});
