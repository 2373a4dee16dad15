import { describe, expect, it } from 'vitest';
import { wordsAround } from './words-around.ts';

const around = (quote: string, words: string) => {
  const start = quote.indexOf(words);
  return wordsAround(quote, { start, end: start + words.length });
};

describe('the words around a stretch', () => {
  it('are all there are, or some with an ellipsis', () => {
    expect(around('The ferry carried 214 passengers.', '214')).toEqual({
      before: 'The ferry carried ',
      after: ' passengers.',
    });
    expect(around('One two three four five six 214 seven eight nine ten eleven twelve.', '214')).toEqual({
      before: '… two three four five six ',
      after: ' seven eight nine ten eleven …',
    });
  });

  it('keep marks with the words they stand beside', () => {
    expect(around('He said (“214”), or more.', '214')).toEqual({
      before: 'He said (“',
      after: '”), or more.',
    });
    expect(around('214', '214')).toEqual({ before: '', after: '' });
  });
});
