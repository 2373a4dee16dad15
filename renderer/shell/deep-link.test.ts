import { describe, expect, it } from 'vitest';
import { deepLink, parseDeepLink } from './deep-link.ts';

describe('a deep link', () => {
  it.each([
    ['variorum://comparison/c-1', { comparison: 'c-1', finding: null }],
    ['variorum://comparison/c-1/', { comparison: 'c-1', finding: null }],
    ['#/comparison/c_1/finding/number.count%3Aab', { comparison: 'c_1', finding: 'number.count:ab' }],
  ])('%s is understood', (address, expected) => {
    expect(parseDeepLink(address)).toEqual(expected);
  });

  it.each([
    '',
    '#',
    'variorum://',
    'variorum://comparison/',
    'variorum://comparison/../x',
    'variorum://comparison/a b',
    'variorum://library/x',
    'https://example.org/#/comparison/c',
    '#/comparison/c/finding/%E0%A4%A',
  ])('“%s” leads nowhere', (address) => {
    expect(parseDeepLink(address)).toBeNull();
  });

  it('leads back to where it was made', () => {
    const link = { comparison: 'c1', finding: 'a/b ü' };
    const made = deepLink(link, 'desktop', '');
    expect(made).toBe('variorum://comparison/c1/finding/a%2Fb%20%C3%BC');
    expect(parseDeepLink(made)).toEqual(link);
    expect(deepLink({ ...link, finding: null }, 'browser', 'http://127.0.0.1:1234')).toBe(
      'http://127.0.0.1:1234/#/comparison/c1',
    );
  });
});
