import { describe, expect, it } from 'vitest';
import { factsIn, printed } from '../contrast/held-facts.test-data.ts';
import { sortOf, VALUE_RELATIONS, valueRelations } from './value-relations.ts';

function between(a: string, b: string, family: string) {
  const [one, other] = [a, b].map((text) => factsIn(text).find(({ fact }) => fact.value.family === family)!);
  const numbers = valueRelations(one!.fact.value, other!.fact.value);
  return Object.fromEntries(VALUE_RELATIONS.map((name, at) => [name, numbers[at]]));
}

describe('how two values stand as values', () => {
  it('sees one number in two currencies', () => {
    const told = between('They paid $46 million.', 'They paid 46 million euros.', 'quantity');
    expect(told).toMatchObject({ 'same number': 1, 'same unit': 0, 'log ratio': 0 });
  });

  it('sees the same digits at another place', () => {
    const told = between('They paid $340 million.', 'They paid $340 billion.', 'quantity');
    expect(told).toMatchObject({ 'same number': 0, 'same leading digits': 1, 'same unit': 1 });
  });

  it('sees one date with another weekday', () => {
    const told = between('It opened on Tuesday, 14 October.', 'It opened on Thursday, 14 October.', 'time');
    expect(told).toMatchObject({ 'day equal': 1, 'month equal': 1, 'weekday equal': 0, 'fields differ': 1 });
  });

  it('has a number for every name, whatever the values', () => {
    const told = between('They paid $46 million.', 'They paid in May.', 'word');
    expect(Object.values(told)).toHaveLength(VALUE_RELATIONS.length);
    expect(Object.values(told).every((value) => value === 0)).toBe(true);
  });

  it('tells sorts apart by what can take their place', () => {
    const sorts = factsIn('He sold 12 boats for £300 on Tuesday in 2019.')
      .filter(({ fact }) => fact.value.family === 'quantity' || fact.value.family === 'time')
      .map((side) => `${printed(side)}: ${sortOf(side.fact)}`);
    expect(sorts.length).toBeGreaterThan(3);
    expect(new Set(sorts.map((one) => one.split(': ')[1])).size).toBe(sorts.length);
  });
});
