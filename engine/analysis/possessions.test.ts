import { expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { possessionsIn } from './possessions.ts';

function owned(text: string, language = 'en'): string[] {
  return analyse({ id: 'x', text, language }).sentences.flatMap(({ tree }) =>
    tree === null
      ? []
      : possessionsIn(tree).map(({ governor, head, owner }) =>
          [governor, head, owner].map((at) => tree.tokens[at]!.norm).join(' '),
        ),
  );
}

it.each([
  ['The inquiry damaged the reputation of the ministry.', ['damaged reputation ministry']],
  ['The inquiry damaged his reputation.', ['damaged reputation his']],
  ['The inquiry damaged Holm’s reputation.', ['damaged reputation holm']],
  ['His reputation was damaged by the inquiry.', ['damaged reputation his']],
  ['It was a blow to the reputation of the council.', ['blow reputation council']],
  ['He was arrested on suspicion of TDF by the council.', []],
  ['The ship sank.', []],
])('%s', (text, expected) => {
  expect(owned(text)).toEqual(expected);
});

it('a language without genitives in its pack has none', () => {
  expect(owned('Niets beschadigde zijn goede naam.', 'nl')).toEqual([]);
});
