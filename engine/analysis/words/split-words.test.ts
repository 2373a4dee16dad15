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

/** Words of a contraction are joined by "+", and stand for the printed stretch. */
const OTHERS: readonly (readonly [string, string, string])[] = [
  [
    'de',
    'Am 9. Mai fuhr Dr. Klein z.B. zur IG-Metall.',
    'An+dem 9. Mai fuhr Dr. Klein z.B. zu+der IG - Metall .',
  ],
  ['de', '„Geht’s im Haus- und Hofbau?“', '„ Geht’s in+dem Haus - und Hofbau ? “'],
  [
    'fr',
    'L’homme du port, c’est-à-dire moi, parle à des enfants.',
    'L’ homme de+le port , c’est-à-dire moi , parle à des enfants .',
  ],
  [
    'fr',
    'Peut-être viendra-t-il aujourd’hui avec des amis, jusqu’au soir.',
    'Peut-être viendra -t-il aujourd’hui avec des amis , jusqu’ à+le soir .',
  ],
  [
    'fr',
    'M. Roux a 25 000 pages au total, soit 40% à 20h30.',
    'M. Roux a 25 000 pages à+le total , soit 40 % à 20 h 30 .',
  ],
  ['fr', 'La vie des gens et celle-ci', 'La vie de+les gens et celle-ci'],
  [
    'es',
    'Al llegar, quiso dárselo al Sr. Ruiz del 1999-2003.',
    'A+el llegar , quiso dar+se+lo a+el Sr. Ruiz de+el 1999-2003 .',
  ],
  [
    'es',
    'Encontrándose solo, Carlos firme canta en gobiernos tiernos.',
    'Encontrando+se solo , Carlos firme canta en gobiernos tiernos .',
  ],
  ['it', 'L’uomo è qui, al mare.', 'L’uomo è qui , al mare .'],
];

describe('analysis.words', () => {
  it('analysis.words joins what was printed with spaces inside', () => {
    const words = (text: string) => splitWords(text, 0, text.length, 'en').map((word) => word.text);
    expect(words("It didn 't, or didn’ t, open the city’ s gate.").join('|')).toBe(
      "It|did|n't|,|or|did|n’t|,|open|the|city|’s|gate|.",
    );
    expect(words('Some 230, 000 paid $9. 40 each for 1 / 2 of it.').join('|')).toBe(
      'Some|230,000|paid|$|9.40|each|for|1/2|of|it|.',
    );
    expect(words('Rooms 101, 102: he took 3 / 5.').join('|')).toBe('Rooms|101|,|102|:|he|took|3|/|5|.');
  });

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

  it.each(OTHERS)('analysis.words splits %s with its contractions: %s', (language, text, wanted) => {
    let line = '';
    let from = -1;
    for (const word of splitWords(text, 0, text.length, language)) {
      line += (line === '' ? '' : word.start === from ? '+' : ' ') + word.text;
      from = word.start;
    }
    expect(line).toBe(wanted);
  });

  it('analysis.words takes any stretch of marks, letters and lone surrogates', () => {
    for (const text of [
      '',
      ' \n',
      '\ud800',
      '….’’',
      'a'.repeat(3000),
      '.a'.repeat(3000),
      '-'.repeat(9999),
      '漢字かな',
      '\u00ad\u200b',
      'co\u00adop \u200b',
    ])
      for (const language of ['en', 'de', 'fr', 'es', 'zh', 'und']) {
        const words = splitWords(text, 0, text.length, language);
        expect(words.map((word) => word.text).join('')).toBe(text.replace(/[\s\u00ad\u200b]/g, ''));
      }
  });
});
