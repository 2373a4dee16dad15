import { expect, it } from 'vitest';
import { splitParagraphs } from '../segment/paragraphs.ts';
import { headingLevels, type HeadingMark } from './headings.ts';

/** The lines that are headings, with their levels. */
function headings(text: string, marks?: readonly HeadingMark[]): (readonly [string, number])[] {
  const paragraphs = splitParagraphs(text);
  return headingLevels(text, paragraphs, marks).flatMap((level, index) => {
    const { start, end } = paragraphs[index]!;
    return level > 0 ? [[text.slice(start, end), level] as const] : [];
  });
}

const TITLE = 'The ferry of Kell';
const BODY = 'The ferry was sold on Monday. Nobody was told of it.';

it('the headlines of a text are its title and what stands below it', () => {
  expect(headings(`${TITLE}\n\nSold overnight\n\n${BODY}`)).toEqual([
    [TITLE, 1],
    ['Sold overnight', 2],
  ]);
});

it('short lines that stand apart above text are headings, a level lower by each further number', () => {
  const text = [
    TITLE,
    BODY,
    '1. Costs',
    BODY,
    '1.2 Costs of the crew',
    BODY,
    'Chapter II',
    'The harbour',
    BODY,
  ];
  expect(headings(text.join('\n\n'))).toEqual([
    [TITLE, 1],
    ['1. Costs', 2],
    ['1.2 Costs of the crew', 3],
    ['Chapter II', 2],
    ['The harbour', 2],
  ]);
});

it.each([
  ['a sentence', 'It was cold.'],
  ['an opening', 'Dear Anna,'],
  ['what is said before a list', 'They carried:'],
  ['an item', '• two lamps'],
  ['a line in small letters', 'and so on'],
  ['a row of a table', 'Monday\t14'],
  ['a line of thirteen words', 'One two three four five six seven eight nine ten eleven twelve thirteen'],
])('%s is no heading', (_, line) => {
  expect(headings([TITLE, BODY, line, BODY].join('\n\n'))).toEqual([[TITLE, 1]]);
});

it('a name below a letter, a label that comes again and a list of short lines are no headings', () => {
  const signed = [TITLE, BODY, 'Yours', 'Anna Holt'];
  const labels = [TITLE, BODY, 'Speaker One', BODY, 'Speaker One', BODY];
  const list = [TITLE, BODY, 'Lamps', 'Ropes', 'Two boats', BODY];
  for (const text of [signed, labels, list]) expect(headings(text.join('\n\n'))).toEqual([[TITLE, 1]]);
});

it('a line right below another is none, nor one right above its text', () => {
  expect(headings(`${TITLE}\n\n${BODY}\nThe harbour\n\n${BODY}`)).toEqual([[TITLE, 1]]);
  expect(headings(`${TITLE}\n\n${BODY}\n\nThe harbour\n${BODY}`)).toEqual([[TITLE, 1]]);
});

it('what the file says is taken as it is: no other line is a heading, and one may end as a sentence does', () => {
  const text = [TITLE, BODY, 'Who pays?', BODY, 'The harbour', BODY].join('\n\n');
  const start = text.indexOf('Who pays?');
  expect(headings(text, [{ start, end: start + 9, level: 3 }])).toEqual([
    [TITLE, 1],
    ['Who pays?', 3],
  ]);
  expect(headings(text, [])).toEqual([[TITLE, 1]]);
});

it('a heading of several lines is one in each of them', () => {
  const text = `${TITLE}\n\n${BODY}\n\nThe harbour\nand its owners\n\n${BODY}`;
  const start = text.indexOf('The harbour');
  const marks = [{ start, end: start + 'The harbour\nand its owners'.length, level: 2 }];
  const told = headings(text, marks).slice(1);
  expect(told.map(([line]) => line).join('\n')).toBe('The harbour\nand its owners');
  expect(new Set(told.map(([, level]) => level))).toEqual(new Set([2]));
});
