import { describe, expect, it } from 'vitest';
import { spellingVariants } from './en/spelling-variants.ts';

describe('spellings of one word', () => {
  it.each([
    ['labour', 'labor'],
    ['organisation', 'organization'],
    ['criticise', 'criticize'],
    ['analyse', 'analyze'],
    ['traveller', 'traveler'],
    ['favourable', 'favorable'],
    ['theatre', 'theater'],
    ['anaesthetic', 'anesthetic'],
    ['tyre', 'tire'],
    ['uyghur', 'uighur'],
  ])('%s, %s', (one, other) => {
    expect([spellingVariants(one, other), spellingVariants(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['four', 'for'],
    ['tour', 'tor'],
    ['rise', 'rize'],
    ['vice', 'vise'],
    ['cellar', 'celar'],
    ['filler', 'filer'],
    ['affect', 'effect'],
  ])('%s, %s are two words', (one, other) => {
    expect([spellingVariants(one, other), spellingVariants(other, one)]).toEqual([false, false]);
  });
});
