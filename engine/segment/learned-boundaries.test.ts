import { describe, expect, it } from 'vitest';
import { mannerOf } from './learned-boundaries.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string) =>
  splitSentences(text, splitParagraphs(text), 'en').map(({ start, end }) => text.slice(start, end));

describe('text.sentence in mail and chat', () => {
  it('text.sentence tells how a text is written', () => {
    expect(mannerOf('The road was closed. The bus turned. Nobody minded, i.e. all slept.')).toBe(0);
    expect(mannerOf('we ate here twice. the soup was cold. the bread was old. never again.')).toBe(2);
    expect(mannerOf('i think so')).toBe(2);
  });

  it('text.sentence begins in lower case where all do', () => {
    expect(
      split('we went there for lunch. the food was great. the staff is very nice. i would go back!'),
    ).toEqual([
      'we went there for lunch.',
      'the food was great.',
      'the staff is very nice.',
      'i would go back!',
    ]);
  });

  it('text.sentence goes on in lower case in prose', () => {
    const text = 'The two of them met. three others left. Nobody spoke.';
    expect(split(text)).toEqual(['The two of them met. three others left.', 'Nobody spoke.']);
  });

  it('text.sentence ends at smileys', () => {
    expect(split('I will see you on Friday :) Please bring the papers.')).toEqual([
      'I will see you on Friday :)',
      'Please bring the papers.',
    ]);
  });
});
