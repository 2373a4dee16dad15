import { expect, it } from 'vitest';
import { errorWithoutKey, withoutKey } from './without-key.ts';

const KEY = 'sk-proj-Ab12Cd34Ef56Gh78';

it.each([
  [`Incorrect API key provided: ${KEY}.`, 'Incorrect API key provided: [key].'],
  [`${KEY} ${KEY.toLowerCase()}`, '[key] [key]'],
  ['Incorrect API key provided: sk-proj-****Ef56Gh78', 'Incorrect API key provided: [key]****[key]'],
  ['cut short: sk-proj-Ab12Cd', 'cut short: [key]'],
  ['İ: Ab12Cd34Ef', 'İ: [key]'],
  ['Your project ran out of credit', 'Your project ran out of credit'],
])('a key and its long parts are cut out of “%s”', (said, kept) => {
  expect(withoutKey(said, KEY)).toBe(kept);
});

it('a key that is a word is cut out where it stands alone', () => {
  expect(withoutKey('tiny is no key; destiny is', 'tiny')).toBe('[key] is no key; destiny is');
});

it('without a key nothing is cut out, but what an error calls one', () => {
  expect([withoutKey('Bearer abc123def456', null), withoutKey('any words', ' ')]).toEqual([
    'Bearer abc123def456',
    'any words',
  ]);
  expect(errorWithoutKey('bad header: Bearer abc123def456', null)).toBe('bad header: Bearer [key]');
  expect(errorWithoutKey('Bearer authentication is wanted', null)).toBe('Bearer authentication is wanted');
});
