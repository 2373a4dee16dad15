import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { disputed } from './sentence-patterns.ts';
import { tellerOf } from './teller.ts';

/** What is told of texts that each say one of some values, which stand in square brackets. */
function told(...sentences: readonly string[]) {
  const bare = sentences.map((sentence) => sentence.replace(/[[\]]/g, ''));
  const documents = bare.map((text, at) => analyse({ id: `t${at}`, text, language: 'en' }));
  const order = { positions: bare.map((_, at) => at), letters: [...'ABCD'] };
  const sides = sentences.map((sentence, text) => {
    const start = sentence.indexOf('[');
    const focus = [{ start, end: sentence.indexOf(']') - 1 }];
    return { text, start: 0, end: bare[text]!.length, focus };
  });
  return disputed({ sides }, tellerOf(documents, order));
}

it('a dispute of two texts is told with the words of each', () => {
  expect(told('It lends [40] euros.', 'It lends [45] euros.')).toEqual({
    says: 'A says “It lends 40 euros”; B says “It lends 45 euros”.',
    values: ['40', '45'],
  });
});

it('texts that say one value in the same words stand together', () => {
  expect(told('It lends [40] euros.', 'It lends [45] euros.', 'It lends [40] euros.')).toEqual({
    says: 'A and C say “It lends 40 euros”; B says “It lends 45 euros”.',
    values: ['40', '45'],
  });
});

it('no text is quoted with the words of another', () => {
  expect(
    told(
      'Anna lends [Ten] euros.',
      'It lends [45] euros.',
      'Peter lends [ten] euros.',
      'They lend [ten] euros.',
    ),
  ).toEqual({
    says: 'A says “Anna lends Ten euros”, C and D also say “ten”; B says “It lends 45 euros”.',
    values: ['Ten', '45'],
  });
});
