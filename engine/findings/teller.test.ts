import { expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { quoted, withoutStop } from './teller.ts';

it('leaves the marks of the sentence out of what is quoted, and no point of an abbreviation', () => {
  expect(withoutStop('It left at 9.40 p.m.')).toBe('It left at 9.40 p.m.');
  expect(withoutStop('Sie lag in Kiel, z. B.')).toBe('Sie lag in Kiel, z. B.');
  expect(withoutStop('It left at 9.40 p.m., ')).toBe('It left at 9.40 p.m.');
  expect(withoutStop('It left at nine.')).toBe('It left at nine');
  expect(withoutStop('It left …')).toBe('It left …');
  expect(withoutStop('It is version B.')).toBe('It is version B');
});

it('quotes a sentence that ends in an abbreviation with its point', () => {
  const result = compare([
    { id: 'a', text: 'The lifeboat left Varde harbour on Monday at 9.40 p.m. Nine men were taken off.' },
    { id: 'b', text: 'The lifeboat left Varde harbour on Monday at 9.20 p.m. Nine men were taken off.' },
  ]);
  expect(result.findings.map(({ says }) => says)).toEqual([
    'A says “The lifeboat left Varde harbour on Monday at 9.40 p.m.”; B says “The lifeboat left Varde harbour on Monday at 9.20 p.m.”.',
  ]);
});

it('quotes what is quoted in single marks', () => {
  expect(quoted('The captain said he “saw no light at all”')).toBe(
    '“The captain said he ‘saw no light at all’”',
  );
  expect(quoted('He said: "I saw it" (or "nearly")')).toBe('“He said: ‘I saw it’ (or ‘nearly’)”');
  expect(quoted('Er sagte: „Ich sah es“')).toBe('“Er sagte: „Ich sah es“”');
});
