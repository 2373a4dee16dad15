import { expect, it } from 'vitest';
import { asParagraph } from './as-paragraph.ts';

it.each([
  ['', '', 'P'],
  ['words', '', 'words\n\nP'],
  ['words\n', '', 'words\n\nP'],
  ['words\n\n', '', 'words\n\nP'],
  ['words  \n  ', '', 'words  \n  \nP'],
  ['one ', 'two', 'one \n\nP\n\ntwo'],
  ['one\n', '\ntwo', 'one\n\nP\n\ntwo'],
  ['one\n\n', '\n\ntwo', 'one\n\nP\n\ntwo'],
  ['', 'two', 'P\n\ntwo'],
])('a block between %j and %j is a paragraph', (before, behind, whole) => {
  expect(before + asParagraph(before, 'P', behind) + behind).toBe(whole);
});
