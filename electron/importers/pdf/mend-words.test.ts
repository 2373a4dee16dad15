import { describe, expect, it } from 'vitest';
import { joinLines, mendLigatures, vocabularyOf } from './mend-words.ts';

const english = vocabularyOf('The Kellerman family was there. The re-entry failed.', 'en');

describe('two lines', () => {
  it.each([
    ['a word that exists is joined', 'the coop-', 'eration ended', 'the cooperation ended'],
    ['a name of the document is joined', 'the Keller-', 'man family', 'the Kellerman family'],
    ['a compound keeps its hyphen', 'a well-', 'known inn', 'a well-known inn'],
    ['one that the document writes so keeps it', 'the re-', 'entry', 'the re-entry'],
    ['a soft hyphen goes', 'the coop\u00ad', 'eration', 'the cooperation'],
    ['before a capital it stays', 'the Franco-', 'Prussian war', 'the Franco-Prussian war'],
    ['before a number it stays', 'in 1914-', '18', 'in 1914-18'],
    ['others get a space', 'one line', 'and the next', 'one line and the next'],
    ['a dash at the end stays apart', 'the end –', 'or not', 'the end – or not'],
  ])('%s', (_, before, line, text) => {
    expect(joinLines(before, line, english).text).toBe(text);
  });
});

describe('ligatures', () => {
  it.each([
    ['an oﬃcial ﬁgure', 'an official figure', 0],
    ['an o ffi cial fi gure', 'an official figure', 2],
    ['a re fl ection', 'a reflection', 1],
    ['a sci fi film', 'a sci fi film', 0],
  ])('%s is %s', (text, expected, mended) => {
    expect(mendLigatures(text, english)).toEqual({ text: expected, mended });
  });
});
