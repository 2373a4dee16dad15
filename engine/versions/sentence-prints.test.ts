import { expect, it } from 'vitest';
import { sentencePrints } from './sentence-prints.ts';

const SENTENCE = 'The bridge at Kell was shut on Monday morning';

it('a sentence has one print in whatever case, spacing and punctuation, and a short one none', () => {
  const one = sentencePrints(`${SENTENCE}. Nobody was hurt.`);
  expect(one.size).toBe(1);
  expect(sentencePrints(`It rained. ${SENTENCE.toUpperCase().replace(/ /g, '\n')}!`)).toEqual(one);
  expect(sentencePrints(SENTENCE.replace('Monday', 'Tuesday'))).not.toEqual(one);
  expect([...one].every(Number.isSafeInteger)).toBe(true);
});
