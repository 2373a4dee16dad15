import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { linkTexts } from '../../link-texts.ts';
import { factPairsOf } from './fact-pairs.ts';
import { FactReader } from './fact-reader.ts';
import { frameOf } from './frame.ts';

/** The frame of two words of two sentences. */
function frame(a: string, b: string, wordA: string, wordB = wordA) {
  const documents = [a, b].map((text, at) => analyse({ id: `t${at}`, text, language: 'en' }));
  const linked = linkTexts(documents, { pins: [], expired: () => false });
  const pair = factPairsOf(linked, 0, new FactReader(linked)).find(
    (one) => a.slice(one.a.start, one.a.end) === wordA && b.slice(one.b.start, one.b.end) === wordB,
  );
  expect(pair).toBeDefined();
  return frameOf(pair!.a, pair!.b, pair!.view);
}

it('runs as far as both say the same, articles and auxiliaries aside', () => {
  const one = frame(
    'The money must be spent on the harbour wall.',
    'Later the proceeds may be spent on a harbour wall.',
    'spent',
  );
  expect(one).toMatchObject({ before: 0, behind: 3, telling: 2 });
  const other = frame(
    'The money must be spent on the harbour wall.',
    'The proceeds may be spent on schools.',
    'spent',
  );
  expect(other.behind).toBe(1);
  expect(other.inOrder).toBeLessThan(one.inOrder);
});

it('knows what hangs on a word and what it hangs on', () => {
  const same = frame(
    'Two old ships burned in the bay.',
    'Three old ships burned near the bay.',
    'Two',
    'Three',
  );
  expect(same.above).toBe(2);
  const apart = frame(
    'Two old ships burned in the bay.',
    'Three old barns burned near the bay.',
    'Two',
    'Three',
  );
  expect(apart.above).toBe(0);
});
