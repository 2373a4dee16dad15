import { describe, expect, it } from 'vitest';
import { compare } from '../../index.ts';

const rulesOf = (a: string, b: string) =>
  compare([
    { id: 'a', text: a, language: 'en' },
    { id: 'b', text: b, language: 'en' },
  ]).findings.map(({ rule }) => rule);

describe('disputed facts', () => {
  it('are not told of two scenes that nothing shows to be one', () => {
    expect(rulesOf('A woman is mending the fence', 'A man is mending the fence')).toEqual([]);
    expect(
      rulesOf('Two boys are rowing a boat on the lake', 'Three boys are rowing a boat on a pond'),
    ).not.toContain('number.fact');
  });

  it('are told of what has happened to newcomers', () => {
    const fell = (what: string) => `Nine riders were ${what} when the ramp gave way.`;
    expect(rulesOf(fell('bruised'), fell('killed'))).toContain('wording.fact');
    expect(rulesOf(fell('killed'), fell('killed'))).toEqual([]);
  });

  it('are told of words whose relation is not known where all around them is one, and not of how it is done', () => {
    const council = (did: string) => `The council of Brenn ${did} the levy on boats on Monday.`;
    expect(rulesOf(council('approved'), council('shelved'))).not.toEqual([]);
    expect(rulesOf(council('openly kept'), council('frankly kept'))).toEqual([]);
  });

  it('are told where a name or figure stands in both texts', () => {
    const [a, b] = [
      'A guard was hurt when the gate at Port Saba fell on Monday, police said.',
      'When the gate at Port Saba rose on Monday, police said, a guard was hurt.',
    ];
    expect(rulesOf(a, b).filter((rule) => /^antonym\./.test(rule))).not.toEqual([]);
  });

  it('are not told where what one side names stands in the other sentence too', () => {
    const [a, b] = [
      'The navy said 12 Somali and 11 Yemeni sailors were seized with the dhow on Monday.',
      'Seized with the dhow on Monday were 11 Yemeni sailors, and the navy said they were unharmed.',
    ];
    expect(rulesOf(a, b)).not.toContain('name.people');
  });

  it('are told with the text that tells the same as one side in other words, and not with a surname that both sides share', () => {
    const texts = [
      'The barge Otta sank off Brenn on Monday with 84 passengers and 11 crew on board. The master, Alasdair Munro, was saved.',
      'The Otta, with a crew of eleven, had left Varde for Brenn with 84 passengers on board before it sank on Monday. The master, Munro, was saved.',
      'The barge Otta sank off Brenn on Monday with 84 passengers and nine crew on board. The master, Alistair Munro, was saved.',
    ];
    const { findings } = compare(texts.map((text, at) => ({ id: `${at}`, text, language: 'en' })));
    const crew = findings.find(({ says }) => says.includes('nine crew'));
    expect(crew?.places.map(({ source }) => source)).toEqual(['0', '1', '2']);
    expect(crew?.says).toContain('eleven');
    const master = findings.find(({ rule, says }) => rule === 'name.fact' && says.includes('Alistair'));
    expect(master?.places.map(({ source }) => source) ?? []).not.toContain('1');
  });

  it('are not told of how many of all are badly hurt', () => {
    const [all, some] = [
      'Nine people were hurt in the crash at Brenn.',
      'Two people were badly hurt in the crash at Brenn.',
    ];
    expect(rulesOf(all, some)).toEqual([]);
    expect(rulesOf(all, some.replace('badly ', ''))).not.toEqual([]);
  });

  it('are not told of two words for what leaves no choice', () => {
    const [must, has, may, will] = ['must', 'have to', 'may', 'will have to'].map(
      (word) => `Drivers ${word} stop at the barriers of Brenn.`,
    ) as [string, string, string, string];
    expect(rulesOf(must, has)).toEqual([]);
    expect(rulesOf(must, will)).toEqual([]);
    expect(rulesOf(must, may)).not.toEqual([]);
    expect(rulesOf(must, may.replace('may', 'may have to'))).not.toEqual([]);
    expect(rulesOf(must, may.replace('may', 'should'))).not.toEqual([]);
  });

  it('are not told of what another of a kind counts', () => {
    const sloop = 'The sloop, nine metres long, has been raised and lies in a shed beside the lake.';
    const other =
      'The museum has ordered a shed for its other sloop, twelve metres long, to stand beside the lake.';
    expect(rulesOf(sloop, other)).toEqual([]);
  });
});
