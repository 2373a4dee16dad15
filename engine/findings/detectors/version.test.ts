import { describe, expect, it } from 'vitest';
import { compare } from '../../index.ts';

const BEFORE =
  'The ministry refused. The letter to the board said: “We ask you not to print the report on the mine.\n\n“We are full of concern for the town.”\n\nNobody answered. ';
const OTHER =
  'Another version of the letter is harder on the board, and says that the report on the mine was “written in bad faith.';

const placesOf = (text: string) =>
  compare([{ id: 'a', text, language: 'en' }]).findings.find(({ rule }) => rule === 'version.other')
    ?.places ?? [];

describe('version.other: what becomes a passage', () => {
  it('all that the text quotes of both versions, over several paragraphs', () => {
    const [first, other] = placesOf(
      `${BEFORE}\n\n${OTHER}\n\n“We expect the board to step down.\n\n“The mine is safe.” It also calls the visit “a show”.\n\nThe board met on Friday. It said “nothing”.`,
    );
    expect(first?.quote).toMatch(/^We ask you not[\s\S]*full of concern for the town\.$/);
    expect(other?.quote).toMatch(
      /^Another version[\s\S]*“The mine is safe\.” It also calls the visit “a show”\.$/,
    );
  });

  it('the sentence alone where nothing goes on with it', () => {
    const [, other] = placesOf(`${BEFORE}\n\n${OTHER}” The board met on Friday. It said “nothing” about it.`);
    expect(other?.quote).toMatch(/bad faith\.”$/);
  });
});
