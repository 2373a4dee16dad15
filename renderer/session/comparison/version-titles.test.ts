import { describe, expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { versionTitles } from './version-titles.ts';

const FIRST = 'The letter says: “the plan would damage the credibility of the office and all of its work”.';
const titlesFor = (telling: string) => {
  const text = `${FIRST} It rained on Friday. ${telling}`;
  const finding = compare([{ id: 'a', text }]).findings.find((one) => one.rule === 'version.other');
  return finding && versionTitles(finding);
};

describe('titles for the passages of a version finding', () => {
  it('are made of the thing and of what the text calls its other version', () => {
    expect(
      titlesFor(
        'Another version of the letter says that the plan would damage “his own credibility in the office”.',
      ),
    ).toEqual(['The letter, first version', 'The letter, another version']);
  });

  it('never call the quoted text the first when the other one came before it', () => {
    expect(
      titlesFor(
        'An earlier draft of the letter says that the plan would damage “his own credibility in the office”.',
      ),
    ).toEqual(['The letter, quoted draft', 'The letter, earlier draft']);
  });

  it('are left to the first words where the phrase names no thing', () => {
    const place = (quote: string) => ({
      source: 'a',
      start: 3,
      end: 3 + quote.length,
      quote,
      focus: [{ start: 3, end: 3 + quote.length }],
    });
    expect(versionTitles({ places: [place('The letter says'), place('Another version')] })).toEqual([]);
  });
});
