import { expect, it } from 'vitest';
import { compare } from './compare.ts';

const OPENED = 'The mill of Kell was opened in 1902.';
const OTHERWISE = 'The mill of Kell was opened in 1911.';
const SCHOOL = 'Anna Frost bought the school for 40,000 euros.';

function compared(...texts: readonly string[]) {
  return compare(texts.map((text, at) => ({ id: `t${at}`, text, language: 'en' }))).compared;
}

it('what two texts tell alike counts once, and so does what three tell alike', () => {
  const two = compared(OPENED, `${OPENED} ${SCHOOL}`);
  expect(two).toMatchObject({ differ: 0, alone: [0, 2] });
  expect(two!.agree).toBeGreaterThan(0);
  const three = compared(OPENED, `${OPENED} It rained.`, `${OPENED} It snowed.`);
  expect(three).toEqual({ agree: two!.agree, differ: 0, alone: [0, 0, 0] });
});

it('what two texts tell alike and a third otherwise is told differently, and not alike', () => {
  const alike = compared(OPENED, `${OPENED} It rained.`)!;
  const disputed = compared(OPENED, `${OPENED} It rained.`, `${OTHERWISE} It snowed.`)!;
  expect(disputed).toEqual({ agree: alike.agree - 1, differ: 1, alone: [0, 0, 0] });
});

it('what a copy tells counts with its original, and texts that are all the same have nothing to compare', () => {
  expect(compared(OPENED, SCHOOL, OPENED)!.alone).toEqual([2, 2, 0]);
  expect(compared(OPENED, OPENED)).toBeNull();
  expect(compared(OPENED)).toBeNull();
});
