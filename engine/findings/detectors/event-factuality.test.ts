import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

describe('modality.realised', () => {
  it.each([
    [
      'plans to buy',
      'bought',
      'Brandt plans to buy the shipyard in Split.',
      'Brandt bought the shipyard in Split.',
    ],
    [
      'left',
      'threatened to leave',
      'The envoy left the talks in Lima.',
      'The envoy threatened to leave the talks in Lima.',
    ],
  ])('modality.realised: %s, %s', (one, other, a, b) => {
    expect(valuesOf('modality.realised', a, b)).toEqual([[one, other]]);
  });

  it.each([
    [
      'plans on both sides',
      'Brandt plans to buy the port in Split.',
      'Brandt hopes to buy the port in Split.',
    ],
    ['what will be', 'Brandt plans to buy the port in Split.', 'Brandt will soon buy the port in Split.'],
    ['what another did', 'Brandt plans to buy the port in Split.', 'Aldana bought a hotel in Lima.'],
  ])('modality.realised is silent on %s', (_, a, b) => {
    expect(findingsOf(a, b).filter(({ rule }) => rule === 'modality.realised')).toEqual([]);
  });
});
