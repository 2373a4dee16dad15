import { describe, expect, it } from 'vitest';
import { fragmentOf, linkArgument } from './link.ts';

describe('a link of ours', () => {
  it.each([
    ['variorum://comparison/c1', '#/comparison/c1'],
    ['variorum://comparison/c1/place/v-1/3-9', '#/comparison/c1/place/v-1/3-9'],
    ['variorum://comparison/c1/finding/number.count%3Aab/', '#/comparison/c1/finding/number.count%3Aab'],
  ])('%s', (address, fragment) => {
    expect(fragmentOf(address)).toBe(fragment);
  });

  it.each([
    'variorum://',
    'variorum://comparison/',
    'variorum://comparison/../../etc',
    'variorum://comparison/c1?x=1',
    'variorum://comparison/c1/finding/"><script>',
    'https://example.org/comparison/c1',
    'Variorum://comparison/c1 --flag',
    '--of=variorum://comparison/c1',
  ])('%s is none', (address) => {
    expect(fragmentOf(address)).toBeNull();
  });

  it('is found among the words of a command line', () => {
    expect(linkArgument(['/opt/variorum', '--allow-file-access', 'variorum://comparison/c1'])).toBe(
      '#/comparison/c1',
    );
    expect(linkArgument(['/opt/variorum', '.'])).toBeNull();
  });
});
