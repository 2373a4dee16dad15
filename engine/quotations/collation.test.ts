import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { collationOf } from './collation.ts';
import { speechesIn } from './speeches.ts';

/** Common words as printed, variants as "one | other", "…" where a wording has not begun or is over. */
const collated = (...said: readonly string[]) =>
  collationOf(
    said.map((words, text) => speechesIn(analyse(`Ada Wynn said: “${words}”`, 'en'), text)[0]!),
    'en',
  ).map(({ same, readings }) =>
    same ? readings.find((one) => one !== null) : readings.map((one) => one ?? '…').join(' | '),
  );

it.each([
  [
    'another word',
    ['We bolted the gate in May.', 'We painted the gate in May.'],
    ['We', 'bolted | painted', 'the gate in May.'],
  ],
  [
    'a word left out',
    ['We never bolted the gate.', 'We bolted the gate.'],
    ['We', 'never | ', 'bolted the gate.'],
  ],
  [
    'a wording that is over sooner says nothing of the rest',
    ['We bolted the gate in May, but not for ever.', 'We bolted the gate in May'],
    ['We bolted the gate in May, but not for ever.'],
  ],
  [
    'spelling, contractions and case are the same',
    ['It’s the colour of the gate that we honour.', 'it is the color of the gate that we honor.'],
    ['It’s the colour of the gate that we honour.'],
  ],
  [
    'three wordings',
    ['We bolted the old gate.', 'We painted the old gate.', 'We bolted the new gate.'],
    ['We', 'bolted | painted | bolted', 'the', 'old | old | new', 'gate.'],
  ],
])('collation: %s', (_, said, expected) => expect(collated(...said)).toEqual(expected));

it('collation: nothing of one wording alone, and of two that have little in common', () => {
  expect(collated('We bolted the gate in May.')).toEqual([]);
  expect(collated('We bolted the gate in May.', 'Nobody came to look at that door all year.')).toEqual([]);
});
