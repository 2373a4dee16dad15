import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.ts';

/** Words with bars between them, and spaces where the text has them. */
function show(text: string, language: string): string {
  let line = '';
  let behind = 0;
  for (const { start, end, text: word } of splitWords(text, 0, text.length, language)) {
    line += start > behind ? text.slice(behind, start) : line === '' ? '' : '|';
    line += word;
    behind = Math.max(behind, end);
  }
  return line;
}

const ENGLISH: readonly string[] = [
  // Contractions and possessives.
  "She did|n't see Beck|'s plow|.",
  'I|’m sure they can|not come|, and we wo|n’t|.',
  "It|'s gon|na rain|; do|nt wait|.",
  "The drivers|' union said it|'d strike at six o'clock|.",
  'Mr. O’Hara and D’Angelo said “|it|’s fine|”|.',
  'Its roof fell in|; it|s not the first|.',
  "The '90s were 'em|, the 1960s were not|, nor the 50's|.",
  // Hyphens.
  'A 57|-|year|-|old driver met ex-members of a non-profit by e-mail|.',
  'Pages 12|-|14 tell of the 2019|–|21 drought|—|in part|.',
  'Call 555-0142 or 212-555-0199|.',
  // Figures.
  'It cost $|3.5|bn|, or US$|1,200 a head|, up 4|%|.',
  'They met at 7:30|PM|, left by 9 p.m. Monday|, and drove 40|km at 60|mph|.',
  'He won 1/2 of it on 9/11|, the 20th time in 3143C|.',
  // Full stops.
  'Dr. J. R. Poe of the U.S. Army came|, etc|.',
  'She holds a Ph.D. from St. Mary|’s|, no. 2 of its kind|.',
  // Marks and addresses.
  'Well|... (|maybe|) [|sic|] and|/|or "|never|"|?!',
  'See https://example.org/a_(b)|, or write to jo.poe@example.com|.',
  'R&D at P&L -- go #|1|, #lowtide :)',
];

describe('analysis.words', () => {
  it.each(ENGLISH)('analysis.words splits English as the treebanks do: %s', (marked) => {
    const text = marked.replaceAll('|', '');
    expect(show(text, 'en')).toBe(marked);
  });

  it('analysis.words prints words verbatim at their places inside a longer text', () => {
    const text = 'Before. She can’t go. After.';
    expect(splitWords(text, 8, 21, 'en')).toEqual([
      { start: 8, end: 11, text: 'She' },
      { start: 12, end: 14, text: 'ca' },
      { start: 14, end: 17, text: 'n’t' },
      { start: 18, end: 20, text: 'go' },
      { start: 20, end: 21, text: '.' },
    ]);
  });
});
