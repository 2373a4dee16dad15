import { expect, it } from 'vitest';
import { linesOf } from './flash.ts';

it('joins the boxes of a line, and leaves out empty ones', () => {
  const box = (left: number, right: number, top: number, bottom: number) => ({ left, right, top, bottom });
  expect(
    linesOf([
      box(0, 50, 0, 20),
      box(50, 90, 2, 18),
      box(0, 90, -1, 21),
      box(5, 5, 30, 50),
      box(0, 40, 30, 50),
    ]),
  ).toEqual([box(0, 90, -1, 21), box(0, 40, 30, 50)]);
});
