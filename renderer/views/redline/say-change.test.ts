import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { redlineBlocks, redlineChanges } from '../../../engine/view/index.ts';
import { sayChange } from './say-change.ts';

const OLD = [
  'The harbour was reopened at noon by the coast guard. Two ferries had waited outside since the early morning.',
  'The company promised every passenger a refund. Nobody was hurt.',
  'A spokeswoman blamed thick fog for the long delay.',
].join('\n\n');
const NEW = [
  'A spokeswoman blamed thick fog for the long delay.',
  'The harbour was reopened at one by the coast guard. Two ferries had waited outside since the early morning.',
  'The Company promised every passenger a refund.',
].join('\n\n');

it('lists every change once, in the order of the newer text, and no change of capitals', () => {
  const texts = [OLD, NEW].map((text, at) => ({ id: `t${at}`, text }));
  const { blocks } = redlineBlocks(compare(texts), { older: texts[0]!, newer: texts[1]! });
  const changes = redlineChanges(blocks);
  expect(changes.map((change) => sayChange(change, { older: OLD, newer: NEW }))).toEqual([
    'Moved: “A spokeswoman blamed thick fog for the long delay.”',
    expect.stringMatching(/^\w+: “noon” → “one”$/u),
    'Wording, taken out: “Nobody was hurt.”',
  ]);
  expect(new Set(changes.map(({ id }) => id)).size).toBe(3);
});
