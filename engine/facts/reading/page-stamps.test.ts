import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { compare } from '../../index.ts';
import { isPageStamp } from './page-stamps.ts';

const isStamp = (text: string) => isPageStamp(analyse({ id: 'a', text, language: 'en' }), 0);

describe('stamps of a page', () => {
  it.each([
    'Posted: Friday, 3 May 2019, 9:40 AM',
    'PUBLISHED: FRIDAY, MAY 3, 2019, 9:40 PM',
    'Last Updated: May 03, 2019 8:44 PM ET',
    'Posted in Local News on Friday, May 3, 2019.',
    'POSTED: 05 / 03 / 19, 9: 40 PM PDT |',
    'Posted: May 3, 2019 10: 40AM CDT',
    'Updated 9: 06 AM',
  ])('are told by their date and by what little stands beside it: %s', (line) => {
    expect(isStamp(line)).toBe(true);
  });

  it.each([
    'The report was published on 3 May 2019.',
    'On 3 May 2019 the mill burned.',
    'File your claim by 3 May 2019.',
    'Updated in May.',
    'Last year 400 of 900 boats sank.',
    'By 2012 it had 9 members.',
    'Friday, 3 May 2019',
  ])('are no sentences with a date: %s', (sentence) => {
    expect(isStamp(sentence)).toBe(false);
  });

  it('tell nothing that two reports could differ in', () => {
    const report = (stamp: string, body: string) => `Mill burns at Ferring\n\n${stamp}\n\n${body}`;
    const { findings } = compare([
      {
        id: 'a',
        text: report('Posted: Friday, 3 May 2019, 9:40 AM', 'The mill at Ferring burned to the ground.'),
        language: 'en',
      },
      {
        id: 'b',
        text: report('Posted: Saturday, 4 May 2019, 7:15 PM', 'A fire destroyed the old mill at Ferring.'),
        language: 'en',
      },
    ]);
    expect(findings.filter(({ type }) => type === 'date')).toEqual([]);
  });

  it('differ in two versions of one letter', () => {
    const letter = (date: string) =>
      `${date}\n\nDear Mrs Beck, the board has read your request for a new bridge at Ferring.\n\nWe cannot grant it this year.`;
    const { findings } = compare([
      { id: 'a', text: letter('3 May 2019'), language: 'en' },
      { id: 'b', text: letter('4 May 2019'), language: 'en' },
    ]);
    expect(findings.map(({ type }) => type)).toContain('date');
  });
});
