import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

describe('modality', () => {
  it('modality.strength: may here, will there', () => {
    expect(
      valuesOf(
        'modality.strength',
        'The ministry said that the bridge may close in March.',
        'The ministry said that the bridge will close in March.',
      ),
    ).toEqual([['may', 'will']]);
  });

  it('modality.hedge: what is alleged here is a fact there', () => {
    expect(
      valuesOf(
        'modality.hedge',
        'The court in Turin heard on Monday of alleged tax fraud by the mayor.',
        'The court in Turin heard on Monday of tax fraud by the mayor.',
      ),
    ).toEqual([['alleged tax fraud', 'tax fraud']]);
  });

  it.each([
    ['the month of May', 'The court in Turin met in May.', 'The court in Turin will meet.'],
    [
      'a hedge on both sides',
      'The alleged tax fraud in Turin ended.',
      'The reported, allegedly large tax fraud in Turin ended.',
    ],
  ])('modality is silent on %s', (_, a, b) => {
    expect(findingsOf(a, b).filter(({ type }) => type === 'modality')).toEqual([]);
  });
});
