import { expect, it } from 'vitest';
import { compare } from '../../compare.ts';

const told = (...texts: readonly string[]) =>
  compare(texts.map((text, at) => ({ id: `t${at}`, text, language: 'en' }))).findings.map(
    ({ values }) => values,
  );

it.each(['in favour of', 'in favor of', 'in support of'])(
  '"%s" is one word, and the opposite of "against"',
  (words) => {
    const a = 'Ms Greta Moll spoke against the lease.';
    expect(told(a, `Greta Moll spoke ${words} the lease.`)).toEqual([['against', words]]);
    expect(told(a, 'Greta Moll spoke against the lease.')).toEqual([]);
  },
);

it('whatever it stands before, and whatever else its sentence tells', () => {
  const a = 'Greta Moll spoke in favour of moving the tanks, and the harbour master thanked the crews.';
  expect(told(a, 'Greta Moll spoke against moving the tanks.')).toEqual([['in favour of', 'against']]);
});

it('the words alone are none', () => {
  expect(told('Greta Moll was in favour.', 'Greta Moll was in favour, too.')).toEqual([]);
});
