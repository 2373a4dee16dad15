import { describe, expect, it } from 'vitest';
import { NAMES_READ_UP_TO } from '../facts/names-read.ts';
import { compare } from '../index.ts';
import type { Compared, Comparison, SourceText, TextOutline } from '../types.ts';
import { comparedWords } from './compared-words.ts';

const outline = (letter: string, more: Partial<TextOutline> = {}): TextOutline => ({
  id: letter,
  letter,
  language: 'en',
  length: 100,
  words: 20,
  paragraphs: [],
  sentences: [],
  ...more,
});

/** Words for a comparison of so many texts as there are numbers of facts that stand in one alone. */
function wordsFor(compared: Compared, more: readonly Partial<TextOutline>[] = []) {
  const texts = compared.alone.map((_, at) => outline('ABCDEFGH'[at]!, more[at]));
  return comparedWords({ texts, links: [], compared, precise: true });
}

const compared = (texts: readonly Partial<SourceText>[], options = {}): Comparison =>
  compare(
    texts.map((text, at) => ({ id: `t${at}`, text: '', ...text })),
    options,
  );

const MILL = 'The fire in the mill of Kell killed 38 workers on Monday.';
const WOOL = 'Anna Frost bought the school in Orrey for 40,000 euros in 1911.';

describe('what was compared is told', () => {
  it.each<[string, Compared, string, string]>([
    [
      'of two texts',
      { agree: 14, differ: 2, alone: [9, 4] },
      'Of the figures, times and names looked at, 14 stand in both texts and are told alike as far as the program can see, 2 are told differently; 9 were found in A only, 4 in B only.',
      'Figures, times and names looked at: 14 told alike, 2 differently, 9 in A only, 4 in B only.',
    ],
    [
      'of three, one of which tells nothing alone',
      { agree: 1, differ: 1, alone: [1, 0, 2] },
      'Of the figures, times and names looked at, 1 stands in two texts or more and is told alike as far as the program can see, 1 is told differently; 1 was found in A only, 2 in C only.',
      'Figures, times and names looked at: 1 told alike, 1 differently, 1 in A only, 2 in C only.',
    ],
    [
      'of many',
      { agree: 0, differ: 3, alone: [1000, 200, 30, 4, 5] },
      'Of the figures, times and names looked at, none is told alike in two texts or more, 3 are told differently; 1,239 were found in one text only.',
      'Figures, times and names looked at: 0 told alike, 3 differently, 1,239 in one text only.',
    ],
    [
      'where all is told alike',
      { agree: 2, differ: 0, alone: [0, 0] },
      'Of the figures, times and names looked at, 2 stand in both texts and are told alike as far as the program can see, none was found to be told differently.',
      'Figures, times and names looked at: 2 told alike, 0 differently.',
    ],
    [
      'where the texts share nothing',
      { agree: 0, differ: 0, alone: [9, 1] },
      'Of the figures, times and names looked at, none was found in both texts; 9 were found in A only, 1 in B only.',
      'Figures, times and names looked at: none in both texts, 9 in A only, 1 in B only.',
    ],
    [
      'where there is nothing to compare',
      { agree: 0, differ: 0, alone: [0, 0] },
      'No figures, times or names were found to compare.',
      'No figures, times or names were found to compare.',
    ],
  ])('%s', (_, counts, whole, short) => {
    expect(wordsFor(counts)).toMatchObject({ whole, short });
  });

  it('with the texts whose facts, or names, were not read', () => {
    const counts = { agree: 3, differ: 0, alone: [0, 0, 0] };
    expect(wordsFor(counts, [{}, {}, { language: 'sw' }]).short).toBe(
      'Figures, times and names looked at: 3 told alike, 0 differently. The facts of C were not compared: the program has no grammar for its language.',
    );
    const { sentences } = compared([{ text: `${MILL} `.repeat(NAMES_READ_UP_TO + 1), language: 'en' }])
      .texts[0]!;
    expect(wordsFor(counts, [{ sentences }, {}, { sentences }]).whole).toMatch(
      /\. The names in A and C were not compared: they are long texts\.$/,
    );
  });

  it('of copies as of one text', () => {
    const three = compared(
      [{ text: MILL }, { text: WOOL }, { text: MILL }].map((one) => ({ ...one, language: 'en' })),
    );
    expect(comparedWords(three).whole).toMatch(/\d were found in A and C only, \d in B only\.$/);
  });
});

describe('that nothing was compared is told, and why', () => {
  it.each<[string, Comparison]>([
    ['there is one text only', compared([{ text: MILL }])],
    ['there is no text', compared([])],
    ['the texts are the same, word for word', compared([{ text: MILL }, { text: MILL }])],
    ['B holds no words', compared([{ text: MILL }, { text: '' }])],
    ['A and B hold no words', compared([{ text: ' ' }, { text: '…' }])],
    [
      'the program has no grammar for the language of A and B',
      compared([
        { text: 'Moto uliua watu 38 huko Kell.', language: 'sw' },
        { text: 'Moto uliua watu 41 huko Kell.', language: 'sw' },
      ]),
    ],
    [
      'the program has no grammar for the language of B',
      compared([
        { text: MILL, language: 'en' },
        { text: 'Moto uliua watu 41 huko Kell.', language: 'sw' },
      ]),
    ],
    ['the time ran out', compared([{ text: MILL }, { text: WOOL }], { expired: () => true })],
  ])('%s', (reason, comparison) => {
    const { whole, short } = comparedWords(comparison);
    expect(whole).toBe(`No facts were compared: ${reason}.`);
    expect(short).toBe(whole);
  });
});

it('an empty list of findings is no agreement', () => {
  const none = (comparison: Comparison) => comparedWords(comparison).noFindings;
  expect(none(compared([{ text: MILL }, { text: WOOL }]))).toBe(
    'No findings. That does not say that the texts agree.',
  );
  expect(none(compared([{ text: MILL }]))).toBe(
    'No findings. That does not say that nothing in this text contradicts itself.',
  );
  expect(none(compared([{ text: MILL }, { text: WOOL }], { expired: () => true }))).toBe(
    'No findings: the time ran out before all was looked at.',
  );
});
