import { describe, expect, it } from 'vitest';
import { readHeadLines } from './head-lines.ts';

const BODY = '\n\nThe bridge will reopen on Thursday, city officials said.\n';
const read = (...lines: string[]) => readHeadLines(`${['Bridge to Reopen', ...lines].join('\n')}${BODY}`);

describe('the lines below a title', () => {
  it.each([
    [
      ['By Maria Lopez, Harbour Post', 'Published 12 March 2024'],
      'Maria Lopez',
      'Harbour Post',
      '2024-03-12',
    ],
    [['By Tom Reed', 'The Daily Courier, March 13, 2024'], 'Tom Reed', 'The Daily Courier', '2024-03-13'],
    [['northern-weekly.example', '14 March 2024'], null, 'northern-weekly.example', '2024-03-14'],
    [['Harbour Post | 2024-03-12'], null, 'Harbour Post', '2024-03-12'],
    [
      ['By Ann Lee and Omar Haddad | Reuters', 'Tuesday, March 12, 2024 10:30 GMT'],
      'Ann Lee and Omar Haddad',
      'Reuters',
      '2024-03-12',
    ],
    [['By Ann Lee, Staff Writer', 'Posted on Mar. 12, 2024 at 9:40 am'], 'Ann Lee', null, '2024-03-12'],
    [['Von Jana Roth', 'Kölner Rundschau, 5. März 2024'], 'Jana Roth', 'Kölner Rundschau', '2024-03-05'],
    [['Engineers scraped paint off the pier', 'By Ann Lee', '12 March 2024'], 'Ann Lee', null, '2024-03-12'],
    [['LONDON, 12 March 2024'], null, null, '2024-03-12'],
    [['By Ann Lee, The Port Ellen Herald, 12 March 2024'], 'Ann Lee', 'The Port Ellen Herald', '2024-03-12'],
    [['By Ann Lee, Port Ellen Mercury, 12 March 2024'], 'Ann Lee', 'Port Ellen Mercury', '2024-03-12'],
    [['By Ann Lee', 'Port Ellen Mercury, 12 March 2024'], 'Ann Lee', 'Port Ellen Mercury', '2024-03-12'],
    [['Ann Lee, The Lantern, 12 March 2024'], 'Ann Lee', 'The Lantern', '2024-03-12'],
    [
      ['Ann Lee and Omar Haddad, The Lantern, 12 March 2024'],
      'Ann Lee and Omar Haddad',
      'The Lantern',
      '2024-03-12',
    ],
    [['ANN LEE, THE LANTERN, 12 MARCH 2024'], 'ANN LEE', 'THE LANTERN', '2024-03-12'],
    // A writer or a place, an outlet or a country: the day alone is known.
    [['Ann Lee, Lantern Online, 12 March 2024'], null, null, '2024-03-12'],
    // An outlet or a place: the day alone is known.
    [['By Ann Lee', 'Port Ellen, 12 March 2024'], 'Ann Lee', null, '2024-03-12'],
    [['Western Lantern, 12 March 2024', 'By Ann Lee'], 'Ann Lee', null, '2024-03-12'],
  ])('%j say by whom, where and when', (lines, author, outlet, published) => {
    expect(read(...lines)).toMatchObject({ author, outlet, published });
  });

  it.each([
    [['Officials Say Danger Is Over']],
    [['By the time it was shut, four were hurt']],
    [['Thousands march on 12 March 2024']],
    [['Good News for Drivers in Port Ellen, officials say']],
    [['The Post office reopens']],
    [['Bad News']],
    [['Star Wins Award', 'And more']],
    [['03/05/2024']],
    [['By Friday']],
  ])('%j say nothing of this', (lines) => {
    expect(read(...lines)).toEqual({
      author: null,
      outlet: null,
      published: null,
      dayWithoutYear: null,
      lines: [],
    });
  });

  it('a text without its title begins with them', () => {
    const line = 'Ann Lee, The Lantern, 12 March 2024';
    expect(readHeadLines(`${line}${BODY}`)).toEqual({
      author: 'Ann Lee',
      outlet: 'The Lantern',
      published: '2024-03-12',
      dayWithoutYear: null,
      lines: [{ start: 0, end: line.length }],
    });
    expect(readHeadLines(`Harbour Post, 12 March 2024${BODY}`).published).toBeNull();
  });

  it('are found by where they stand, and the title is none of them', () => {
    const text = 'Daily Post\nBy Ann Lee\n\nBody.';
    expect(readHeadLines(text)).toMatchObject({ outlet: null, lines: [{ start: 11, end: 21 }] });
    expect(readHeadLines('')).toMatchObject({ lines: [], published: null });
  });
});

describe('a dateline', () => {
  it.each([
    ['PORT ELLEN, March 12, 2024 (AP) — The bridge', '2024-03-12', null],
    ['LONDON, 12 March 2024 – The bridge', '2024-03-12', null],
    ['PORT ELLEN, March 12 (Reuters) - The bridge', null, 'March 12'],
    ['PORT ELLEN — The bridge opened on March 12, 2024', null, null],
    ['A report, March 12 — or so', null, null],
  ])('%s', (line, published, dayWithoutYear) => {
    expect(readHeadLines(`Bridge to Reopen\n\n${line}`)).toMatchObject({ published, dayWithoutYear });
  });

  it('is part of the report', () => {
    expect(readHeadLines('Title\n\nROME, May 2, 2024 — It rained.').lines).toEqual([]);
  });
});
