import { describe, expect, it } from 'vitest';
import { fnv1a, shortDigest } from './hash.ts';

describe('fnv1a', () => {
  it('gives the published values for ASCII', () => {
    expect(fnv1a('')).toBe(0x811c9dc5);
    expect(fnv1a('a')).toBe(0xe40c292c);
    expect(fnv1a('foobar')).toBe(0xbf9cf968);
  });

  it('takes a stretch, and another seed', () => {
    expect(fnv1a('a foobar b', undefined, 2, 8)).toBe(fnv1a('foobar'));
    expect(fnv1a('foobar', 1)).not.toBe(fnv1a('foobar'));
  });
});

it('a digest has two halves that hang on nothing but the text', () => {
  expect(shortDigest('a')).toMatch(/^[0-9a-z]{14}$/);
  expect(shortDigest('a').slice(0, 7)).toBe(fnv1a('a').toString(36).padStart(7, '0'));
  expect(shortDigest('a')).not.toBe(shortDigest('b'));
});
