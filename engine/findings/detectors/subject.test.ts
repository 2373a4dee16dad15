import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

describe('name.subject', () => {
  it('name.subject: another does it in the longer report, which names both', () => {
    expect(
      valuesOf(
        'name.subject',
        'A company investigation found metal in some of the pills of Norlund, according to Aldana of Lima.',
        'Aldana found metal in some of the pills of Norlund.',
      ),
    ).toEqual([['company investigation', 'Aldana']]);
  });

  it.each([
    [
      'a passive',
      'A fault of the main computer closed Norlund for most of the week in Lima.',
      'Norlund was closed by a fault of the main computer.',
    ],
    [
      'the same one under another name',
      'The spokesman Brandt found metal in the pills of Norlund in Lima.',
      'A spokesman found metal in the pills of Norlund.',
    ],
    [
      'one whom the other does not name',
      'A company investigation found metal in some of the pills of Norlund in May.',
      'Aldana found metal in some of the pills of Norlund.',
    ],
  ])('name.subject is silent on %s', (_, a, b) => {
    expect(findingsOf(a, b).filter(({ rule }) => rule === 'name.subject')).toEqual([]);
  });
});
