import { describe, expect, it } from 'vitest';
import type { Features } from './features.ts';
import { identicalPairs } from './identical.ts';

/** A text as letters, each a sentence; the same letter is the same sentence. */
const text = (letters: string) =>
  [...letters].map((signature): Features => ({
    terms: [],
    specific: [],
    signature,
    grams: new Uint32Array(),
  }));
const pairs = (a: string, b: string) =>
  identicalPairs(text(a), text(b))
    .map(([one, other]) => `${one}-${other}`)
    .join(' ');

describe('link.identical', () => {
  it('link.identical pairs what stands once in each, in order or moved', () => {
    expect(pairs('abc', 'abc')).toBe('0-0 1-1 2-2');
    expect(pairs('abc', 'cab')).toBe('0-1 1-2 2-0');
    expect(pairs('abc', 'xyz')).toBe('');
  });

  it('link.identical pairs a refrain between the sentences around it', () => {
    // The refrain r is dropped after a: the later ones must not all slip by one.
    expect(pairs('arbrcrd', 'abrcrd')).toBe('0-0 2-1 3-2 4-3 5-4 6-5');
  });

  it('link.identical pairs repeated sentences alone in turn', () => {
    expect(pairs('rrr', 'rr')).toBe('0-0 1-1');
  });

  it('link.identical is the same in both directions', () => {
    const mirrored = identicalPairs(text('abrcrd'), text('arbrcrd')).map(([one, other]) => `${other}-${one}`);
    expect(mirrored.sort().join(' ')).toBe(pairs('arbrcrd', 'abrcrd').split(' ').sort().join(' '));
  });
});
