import { expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { relationsTold } from './relations-told.ts';

function told(text: string): string[] {
  return analyse({ id: 'x', text, language: 'en' }).sentences.flatMap(({ tree, statements }) =>
    relationsTold(tree!, statements).map(({ relation, doer, other }) =>
      [relation, tree!.tokens[doer[0]!]!.text, tree!.tokens[other[0]!]!.text].join(' '),
    ),
  );
}

it.each([
  ['a verb', 'Holm succeeded Beck.', ['succeed Holm Beck']],
  ['a passive', 'Holm was sued by Beck.', ['sue Beck Holm']],
  ['its other end', 'Holm preceded Beck.', ['succeed Beck Holm']],
  ['a noun for who is it', 'Holm is a subsidiary of Beck.', ['own Beck Holm']],
  ['an owner, and a name beside', 'They met Beck’s successor, Holm.', ['succeed Holm Beck']],
  ['a denial', 'Holm never sued Beck.', []],
  ['one name', 'Holm resigned.', []],
])('%s: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
