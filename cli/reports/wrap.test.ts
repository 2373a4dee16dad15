import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';
import { hang, wrap } from './wrap.ts';

describe('the width of a text in a terminal', () => {
  it.each([
    ['abc', 3],
    ['人权', 4],
    ['「门」', 6],
    ['한글', 4],
    ['e\u0301', 1],
    ['👩', 2],
    ['a\u200bb', 2],
    ['“–…”', 4],
    ['שלום', 4],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrapping', () => {
  it('breaks between words and keeps the breaks of the text', () => {
    expect(wrap('one two three\nfour', 8)).toEqual(['one two', 'three', 'four']);
    expect(wrap('a  b   c', 20)).toEqual(['a  b   c']);
    expect(wrap('', 10)).toEqual(['']);
    expect(wrap('a\n\nb', 10)).toEqual(['a', '', 'b']);
  });

  it('splits what is longer than a line', () => {
    expect(wrap('ab abcdefgh c', 3)).toEqual(['ab', 'abc', 'def', 'gh', 'c']);
  });

  it('breaks Chinese anywhere but before closing and after opening punctuation', () => {
    expect(wrap('发言人表示，中国不会合作。', 10)).toEqual(['发言人表', '示，中国不', '会合作。']);
    expect(wrap('他说：“不会。”', 8)).toEqual(['他说：', '“不会。”']);
  });

  it('hangs lines under each other', () => {
    expect(hang('one two three', 10, '1. ')).toEqual(['1. one two', '   three']);
    expect(hang('one two three', 10, ' A | ', ' A | ')).toEqual([' A | one', ' A | two', ' A | three']);
  });

  const seed = 80;
  it(`never passes the width, and loses nothing but white space (seed ${seed})`, () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom('人权报告。', ' ', '\n', '“', '👩‍👩‍👧'),
      ),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (parts, width) => {
        const text = parts.join('');
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { seed, numRuns: 300 },
    );
  });
});
