import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

const whose = (...texts: readonly string[]) => valuesOf('name.whose', ...texts);
const memo = (thing: string, name = 'Ines Aldana') =>
  `In the memo on the Brenn harbour the mayor, ${name}, wrote that the inquiry would ${thing} for years to come.`;

describe('name.whose', () => {
  it.each([
    [
      'an of-phrase and a pronoun',
      'damage the reputation of the ministry',
      'damage his personal reputation',
      ['the ministry', 'his personal'],
    ],
    [
      'a genitive and a pronoun',
      'damage the ministry’s reputation',
      'damage her own reputation',
      ['the ministry', 'her own'],
    ],
    [
      'two persons',
      'damage the reputation of Tove Brandt',
      'damage Karin Holmgren’s reputation',
      ['Tove Brandt', 'Karin Holmgren'],
    ],
    [
      'an acronym and a name',
      'damage the standing of the OHCHR',
      'damage the standing of Tove Brandt',
      ['the OHCHR', 'Tove Brandt'],
    ],
    [
      'a noun that governs',
      'be a blow to the reputation of the council',
      'be a blow to his reputation',
      ['the council', 'his'],
    ],
  ])('name.whose: %s', (_, a, b, values) => {
    expect(whose(memo(a), memo(b))).toEqual([values]);
  });

  it('name.whose: a passive is the same as its active', () => {
    expect(
      whose(
        'In the memo on the Brenn harbour Ines Aldana wrote that the inquiry would damage the reputation of the ministry.',
        'In the memo on the Brenn harbour Ines Aldana wrote that his reputation would be damaged by the inquiry.',
      ),
    ).toEqual([['the ministry', 'his']]);
  });

  it.each([
    ['what may be one', 'damage the reputation of the ministry', 'damage its reputation'],
    ['a pronoun for a person', 'damage the reputation of Tove Brandt', 'damage her reputation'],
    ['one person in two forms', 'damage the reputation of Ines Aldana', 'damage Aldana’s reputation'],
    [
      'the office and who leads it',
      'approve the decision of the ministry',
      'approve the decision of the minister',
    ],
    ['another act', 'damage the reputation of the ministry', 'restore his reputation'],
    ['another thing', 'damage the reputation of the ministry', 'damage his health'],
    [
      'both on one side',
      'damage the reputation of the ministry and damage his reputation',
      'damage his reputation',
    ],
    ['a country and its capital', 'damage the reputation of Norway', 'damage Oslo’s reputation'],
  ])('name.whose is silent on %s', (_, a, b) => {
    expect(whose(memo(a), memo(b))).toEqual([]);
  });

  it('name.whose: inside a text only where it speaks of two versions itself', () => {
    const first =
      'The letter says that “the plan would damage the reputation of the ministry in the harbour towns”.';
    const second = 'the letter says that the plan would damage his personal reputation in the harbour towns.';
    const [finding, more] = findingsOf(`${first} Another version of ${second}`).filter(
      ({ rule }) => rule === 'name.whose',
    );
    expect(more).toBeUndefined();
    expect(finding?.places.map(({ quote }) => quote)).toEqual([
      'damage the reputation of the ministry',
      'damage his personal reputation',
    ]);
    expect(finding?.says).toContain('whose reputation it is differs');
    expect(whose(`${first} Later ${second}`)).toEqual([]);
  });
});
