import { describe, expect, it } from 'vitest';
import { compare, ledgersOf } from '../index.ts';

const said = (...texts: string[]) =>
  ledgersOf(texts.map((text, at) => ({ id: `${at}`, text, language: 'en' }))).quotations.flatMap(
    ({ speaker, groups }) =>
      groups.flatMap(({ wordings }) => wordings.map(({ words }) => `${speaker ?? '-'}: ${words}`)),
  );

const STORY = 'Edda Holm runs the ferry. Her clerk, Jon Dahl, met the inspector on Monday.\n\n';

describe('quotations inside quotations', () => {
  it.each([
    [
      '“I” is whoever says the whole',
      `“I told him, ‘The boat is not safe,’ and he went home,” Holm said.`,
      ['Edda Holm: The boat is not safe'],
    ],
    [
      'another person inside',
      `“Dahl told us, ‘The boat is not safe,’ and he went home,” Holm said.`,
      ['Jon Dahl: The boat is not safe'],
    ],
    [
      'somebody without a name',
      `“The inspector said, ‘The boat is not safe,’” Holm said.`,
      ['The inspector: The boat is not safe'],
    ],
    [
      'straight marks',
      `"The inspector said, 'The boat is not safe,' and he went home," Holm said.`,
      ['The inspector: The boat is not safe'],
    ],
  ])('keep their own speaker: %s', (_, words, expected) => {
    expect(said(STORY + words)).toEqual(expect.arrayContaining(expected));
  });

  it('apostrophes and a mark that nothing closes open none', () => {
    expect(said(`${STORY}“The dogs’ bones weren’t the cats’ and that’s it,” Holm said.`)).toEqual([
      'Edda Holm: The dogs’ bones weren’t the cats’ and that’s it',
    ]);
  });

  it('meet the same words in another text, and nobody is said to be given the words of another', () => {
    const [a, b] = [
      `${STORY}“Dahl told us on the quay, ‘The old boat is not safe at sea,’ and went home,” Holm said.`,
      `${STORY}“The old boat is not fit for the sea,” Dahl told Holm. The quay was empty.`,
    ];
    const { findings } = compare([
      { id: 'a', text: a!, language: 'en' },
      { id: 'b', text: b!, language: 'en' },
    ]);
    expect(findings.map(({ rule }) => rule)).not.toContain('attribution.speaker');
    const entry = ledgersOf([
      { id: 'a', text: a!, language: 'en' },
      { id: 'b', text: b!, language: 'en' },
    ]).quotations.find(({ speaker }) => speaker === 'Jon Dahl');
    expect(entry?.groups.map(({ wordings }) => wordings.length)).toEqual([2]);
  });

  it('tell an altered word once, in the whole', () => {
    const [a, b] = ['not safe', 'not sound'].map(
      (words) =>
        `${STORY}“Dahl told us on the quay, ‘The old boat is ${words} at sea,’ and went home,” Holm said.`,
    );
    const { findings } = compare([
      { id: 'a', text: a!, language: 'en' },
      { id: 'b', text: b!, language: 'en' },
    ]);
    expect(findings.filter(({ rule }) => rule.startsWith('quotation.'))).toHaveLength(1);
  });
});
