import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';
import { areMisreadings } from '../text/misreadings.ts';

const kinds = (a: string, b: string, language = 'en') =>
  diffWords(a, b, { language }).map(({ kind, a: one, b: other }) => [
    kind,
    one?.quote ?? '',
    other?.quote ?? '',
  ]);

describe('diff.recognition', () => {
  it.each([
    ['rn and m', 'The cornpany was founded in spring.', 'The company was founded in spring.'],
    ['c and e', 'He found thc bridge shut on Monday.', 'He found the bridge shut on Monday.'],
    ['l and 1', 'It was shut in Apri1 for good.', 'It was shut in April for good.'],
    ['1 before letters', 'They came 1ate to the meeting.', 'They came late to the meeting.'],
    ['l in a year', 'It was shut in l932 for good.', 'It was shut in 1932 for good.'],
    ['the long s', 'The king ſaid nothing of it.', 'The king said nothing of it.'],
    ['the long s read as f', 'The king refufed the money.', 'The king refused the money.'],
    ['two words in a row', 'He saw tbe bouse on the hill.', 'He saw the house on the hill.'],
    ['h and li', 'He saw tlie house on the hill.', 'He saw the house on the hill.'],
  ])('is %s', (_, misread, right) => {
    const found = kinds(misread, right);
    expect(found.map(([kind]) => kind)).toEqual(found.map(() => 'recognition'));
    expect(found).not.toEqual([]);
    expect(kinds(right, misread)).toEqual(found.map(([kind, a, b]) => [kind, b, a]));
  });

  it.each([
    ['two words', 'They bought a modern one.', 'They bought a modem one.'],
    ['two words of one letter apart', 'The cat sat on the mat.', 'The eat sat on the mat.'],
    ['two names', 'They met Lord Carnarvon there.', 'They met Lord Camarvon there.'],
    ['two figures', 'It was shut in 1932 for good.', 'It was shut in 1937 for good.'],
    ['a plane and a figure', 'They saw a B52 over the town.', 'They saw a 852 over the town.'],
    ['an ordinal', 'They came on the 1st of May.', 'They came on the 15th of May.'],
  ])('is none of %s', (_, a, b) => {
    expect(kinds(a, b).map(([kind]) => kind)).not.toContain('recognition');
  });

  it('is one of two names where other words show that a machine read one of the texts', () => {
    const before = 'He saw tbe house, and thc cornpany met there with';
    const right = 'He saw the house, and the company met there with';
    expect(kinds(`${before} Lord Camarvon.`, `${right} Lord Carnarvon.`).at(-1)).toEqual([
      'recognition',
      'Camarvon',
      'Carnarvon',
    ]);
    expect(kinds(`${before} Lord Hill.`, `${right} Lord Bill.`).at(-1)?.[0]).not.toBe('recognition');
  });

  it('needs figures among letters where the language has no dictionary', () => {
    expect(
      kinds('Dann kam der Damm dran.', 'Dann kam der Dann dran.', 'de').map(([kind]) => kind),
    ).not.toContain('recognition');
    expect(kinds('Er kam im Apri1 nach Hause.', 'Er kam im April nach Hause.', 'de')).toEqual([
      ['recognition', 'Apri1', 'April'],
    ]);
  });

  it('allows a letter in four, whichever side was misread', () => {
    expect(areMisreadings('cornrnittee', 'committee')).toBe(true);
    expect(areMisreadings('committee', 'cornrnittee')).toBe(true);
    expect(areMisreadings('tbc', 'the')).toBe(false);
    expect(areMisreadings('the', 'the')).toBe(false);
    expect(areMisreadings('', 'a')).toBe(false);
  });
});

describe('what cannot be seen, and garbled marks', () => {
  it('do not count in words', () => {
    expect(kinds('The agree\u200bment\u200f was si\u0002gned.', 'The agreement was signed.')).toEqual([
      ['space', 'agree\u200bment', 'agreement'],
      ['space', '\u200f', ''],
      ['space', 'si\u0002gned', 'signed'],
    ]);
  });

  it('are marks', () => {
    const found = kinds(
      'The ministerâ€™s letter was â€œnever sentâ€\u009d â€“ he said.',
      'The minister’s letter was “never sent” – he said.',
    );
    expect(found).toEqual([
      ['spelling', 'ministerâ€™s', 'minister’s'],
      ['quote-style', 'â€œ', '“'],
      ['quote-style', 'â€\u009d', '”'],
      ['dash-style', 'â€“', '–'],
    ]);
  });
});
