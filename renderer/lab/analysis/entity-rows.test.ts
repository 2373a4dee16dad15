import { expect, it } from 'vitest';
import { entityRows } from './entity-rows.ts';
import { CAPTAIN, CAPTAIN_ENTITIES } from './entity.test-data.ts';

it('puts entities into words', () => {
  expect(entityRows(CAPTAIN_ENTITIES, CAPTAIN)).toEqual([
    {
      index: 0,
      name: 'Captain Ada Holm',
      attributes: ['person', 'female', 'singular', '“captain”', 'aged 61'],
      mentions: [
        { index: 0, sentence: 0, start: 0, end: 16, printed: 'Captain Ada Holm', note: 'name' },
        { index: 1, sentence: 1, start: 29, end: 32, printed: 'She', note: 'pronoun, from 0' },
      ],
      group: 'chain',
    },
    {
      index: 1,
      name: 'It',
      attributes: ['kind open', 'neuter', 'singular'],
      mentions: [{ index: 2, sentence: 2, start: 39, end: 41, printed: 'It', note: 'pronoun' }],
      group: 'open',
    },
    {
      index: 2,
      name: 'a quay',
      attributes: ['place', 'singular'],
      mentions: [{ index: 3, sentence: 2, start: 52, end: 58, printed: 'a quay', note: 'indefinite' }],
      group: 'single',
    },
  ]);
});
