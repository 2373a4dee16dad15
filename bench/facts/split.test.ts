import { describe, expect, it } from 'vitest';
import { halfAt, halfOfTopic, halvesOfStories, halvesWithin } from './split.ts';

describe('bench.facts.split', () => {
  it('tunes on odd places, counted from 0', () => {
    expect([0, 1, 2, 3].map(halfAt)).toEqual(['kept', 'tuning', 'kept', 'tuning']);
  });

  it('sorts stories by name, whatever order they are listed in', () => {
    const halves = halvesOfStories(['b_trial', 'a_fire', 'bus', 'a1_flood']);
    expect([...halves]).toEqual([
      ['a1_flood', 'kept'],
      ['a_fire', 'tuning'],
      ['b_trial', 'kept'],
      ['bus', 'tuning'],
    ]);
  });

  it('counts rows among those of their category', () => {
    const rows = ['x', 'y', 'x', 'x', 'y'];
    expect(halvesWithin(rows, (row) => row)).toEqual(['kept', 'kept', 'tuning', 'kept', 'tuning']);
  });

  it('gives both stories of a topic the same half', () => {
    expect(['3', '3a', '3b'].map(halfOfTopic)).toEqual(['kept', 'kept', 'kept']);
    expect(['4a', '45b'].map(halfOfTopic)).toEqual(['tuning', 'tuning']);
    expect(() => halfOfTopic('6a')).toThrow(RangeError);
  });
});
