import { expect, it } from 'vitest';
import { turnsDirection, withMarksOfDirection } from './marks-of-direction.ts';

it('shows what turns the direction of words as a mark, and keeps every offset', () => {
  const text = 'He signed \u202egpj.exe\u202c, \u2066then\u2069 left.';
  expect(withMarksOfDirection(text)).toBe('He signed ⇄gpj.exe⇄, ⇄then⇄ left.');
  expect(withMarksOfDirection(text)).toHaveLength(text.length);
  for (const code of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])
    expect(turnsDirection(`a${String.fromCharCode(code)}b`)).toBe(true);
});

it('leaves words from the right, and the marks they need, as they are', () => {
  const text = 'בשנת 2022\u200f (\u200e57) مرحبا\u061c 👩‍👩‍👧';
  expect([withMarksOfDirection(text), turnsDirection(text)]).toEqual([text, false]);
});
