import { expect, it } from 'vitest';
import { cssString } from './css-string.ts';

it('leaves words as they are, and escapes what would end the string', () => {
  expect(cssString('Orrin / Kell “1”')).toBe('"Orrin / Kell “1”"');
  expect(cssString('a "b" \\ c\nd')).toBe(String.raw`"a \22 b\22  \5c  c\a d"`);
});
