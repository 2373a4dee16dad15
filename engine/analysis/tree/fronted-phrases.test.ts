import { expect, it } from 'vitest';
import { withSubjectsBehindPhrases } from './fronted-phrases.ts';

const words = ['In', 'this', 'office', 'Holm', 'succeeded', 'Beck'];
const tags = ['IN', 'DT', 'NN', 'NNP', 'VBD', 'NNP'];
const read = (name: readonly [number, string], printed = words) => {
  const heads = [2, 2, 4, name[0], -1, 4];
  const relations = ['case', 'det', 'obl', name[1], 'root', 'obj'];
  const mended = withSubjectsBehindPhrases(printed, { tags, pos: [], heads, relations });
  return [mended.heads[3], mended.relations[3]];
};

it('a name hung on the phrase in front is the subject of the verb behind it', () => {
  expect(read([2, 'appos'])).toEqual([4, 'nsubj']);
});

it('a verb that has a subject keeps it', () => {
  expect(read([4, 'nsubj'])).toEqual([4, 'nsubj']);
});

it('what hangs on the phrase in another way stays', () => {
  expect(read([2, 'obl'])).toEqual([2, 'obl']);
});
