import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import type { Word } from '../analysis/document.ts';
import { alignWords } from './word-alignment.ts';

function wordsOf(text: string): readonly Word[] {
  return analyse({ id: 'x', text, language: 'en' }).sentences.flatMap((sentence) => sentence.words);
}

/** The correspondences of words that are not the same, as `a=b`. */
function rewordings(a: string, b: string): string[] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return alignWords(left, right)
    .filter((pair) => left[pair.a]!.key !== right[pair.b]!.key)
    .map((pair) => `${left[pair.a]!.text}=${right[pair.b]!.text}`);
}

describe('word alignment', () => {
  it.each([
    [
      'words.kin: synonyms, inflections and derivations meet',
      'China strongly denied the charges.',
      'China vehemently rejects the accusations.',
      ['strongly=vehemently', 'denied=rejects', 'charges=accusations'],
    ],
    [
      'words.kin: irregular forms meet their verb',
      'The men told the court.',
      'The man tells the court.',
      ['men=man', 'told=tells'],
    ],
    ['words.kin: numerals', 'It killed 12 people.', 'It killed twelve people.', ['12=twelve']],
    [
      'words.kin: short forms',
      'Gov. Brown paid 5 % of it.',
      'Governor Brown paid 5 percent of it.',
      ['Gov=Governor', '%=percent'],
    ],
    [
      'words.context: what stands between two pairs is one phrase for another',
      'They live in residential areas there.',
      'They live in settlements there.',
      ['residential=settlements', 'areas=settlements'],
    ],
    [
      'words.context: an auxiliary goes with its verb',
      'The minister has declined the offer.',
      'The minister refused the offer.',
      ['has=refused', 'declined=refused'],
    ],
    ['words.context: unrelated words without neighbours do not meet', 'Dogs barked.', 'Markets closed.', []],
  ])('%s', (_, a, b, expected) => {
    expect(rewordings(a, b)).toEqual(expected);
  });

  it('words.cross: pairs may cross', () => {
    const [a, b] = [
      wordsOf('after the storm the harbour reopened'),
      wordsOf('the harbour reopened after the storm'),
    ];
    const pairs = alignWords(a, b).map((pair) => [pair.a, pair.b]);
    expect(pairs).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
  });

  it('words.cross: swapping the sides mirrors the pairs', () => {
    const [a, b] = [
      wordsOf('Police have now sealed off the site of the blast.'),
      wordsOf('The place of the explosion has been closed by police officers.'),
    ];
    const flipped = alignWords(b, a).map((pair) => `${pair.b}-${pair.a}`);
    expect(flipped.sort()).toEqual(
      alignWords(a, b)
        .map((pair) => `${pair.a}-${pair.b}`)
        .sort(),
    );
  });
});
