import { describe, expect, it } from 'vitest';
import { deepLink, parseDeepLink } from './deep-link.ts';

describe('a deep link', () => {
  it.each([
    ['variorum://comparison/c-1', { comparison: 'c-1', finding: null }],
    ['variorum://comparison/c-1/', { comparison: 'c-1', finding: null }],
    [
      '#/comparison/c_1/place/v-2/12-40',
      { comparison: 'c_1', finding: null, place: { text: 'v-2', start: 12, end: 40 } },
    ],
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
    '#/comparison/c/place/v/40-12',
    '#/comparison/c/place/v/x-12',
  ])('“%s” leads nowhere', (address) => {
    expect(parseDeepLink(address)).toBeNull();
  });

  it('leads back to where it was made', () => {
    const link = { comparison: 'c1', finding: 'a/b ü' };
    const made = deepLink(link, 'desktop', '');
    expect(made).toBe('variorum://comparison/c1/finding/a%2Fb%20%C3%BC');
    expect(parseDeepLink(made)).toEqual(link);
    const place = { comparison: 'c1', finding: null, place: { text: 'v1', start: 3, end: 9 } };
    expect(parseDeepLink(deepLink(place, 'desktop', ''))).toEqual(place);
    expect(deepLink({ ...link, finding: null }, 'browser', 'http://127.0.0.1:1234')).toBe(
      'http://127.0.0.1:1234/#/comparison/c1',
    );
  });
});
