import { expect, it } from 'vitest';
import { changedLines } from './changed-lines.ts';

it.each([
  ['a line in the middle', 'a\n\nb\nc', 'a\n\nx\nc', ['b'], ['x']],
  ['a line more', 'a\nb', 'a\nx\nb', [], ['x']],
  ['the same line more', 'a\na', 'a\na\na', [], ['a']],
  ['a part that is new', null, 'a\n\nb', [], ['a', 'b']],
  ['a part that is taken out', 'a', null, ['a'], []],
  ['what stands between lines that changed', '> a\n>\n> b\nc', '> x\n>\n> b\ny', ['> a', 'c'], ['> x', 'y']],
  ['the order alone', 'a\nb', 'b\na', [], []],
  ['nothing', 'a\nb', 'a\nb', [], []],
])('%s', (_, before, after, out, into) => {
  expect(changedLines(before, after)).toEqual({ out, in: into });
});
