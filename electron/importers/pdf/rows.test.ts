import { expect, it } from 'vitest';
import { RAISED_END, RAISED_START, rowsOf } from './rows.ts';

const run = (text: string, x: number, y: number, size: number) => ({ text, x, y, size, width: 3 });
const textsOf = (...runs: ReturnType<typeof run>[]) =>
  rowsOf(runs).map(({ segments }) => segments.map(({ text }) => text));

it('the number of a note in small type stands in the line of its words, however high it is raised', () => {
  const [figure, words] = [run('1', 50, 696.6, 6.67), run('Kell Archive, box 3.', 53, 700, 8)];
  expect(textsOf(figure, words)).toEqual([[`${RAISED_START}1${RAISED_END}Kell Archive, box 3.`]]);
});

it('a number that is no neighbour of the line below stays a line of its own', () => {
  expect(textsOf(run('1', 200, 696.4, 6.67), run('Kell Archive, box 3.', 53, 700, 8))).toHaveLength(2);
});
