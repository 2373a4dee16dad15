import { describe, expect, it } from 'vitest';
import {
  categoriesOfSet,
  depthOf,
  derivedFrom,
  entails,
  oppositesOf,
  sensesOf,
  setsAbove,
  setsBelow,
  type SensePos,
} from './senses.ts';

const first = (lemma: string, pos: SensePos) => sensesOf(lemma, pos)[0]!.set;
const partsOfSpeech = (lemma: string) =>
  (['n', 'v', 'a', 'r'] as const).filter((pos) => sensesOf(lemma, pos).length > 0);
const all = (lemma: string, pos: SensePos) => sensesOf(lemma, pos).map(({ set }) => set);

describe('the table of senses', () => {
  it('has words and collocations by part of speech', () => {
    expect(partsOfSpeech('fall')).toEqual(['n', 'v']);
    expect(sensesOf('school_bus', 'n')).toHaveLength(1);
    expect(sensesOf('strike_down', 'v').length).toBeGreaterThan(0);
    expect(partsOfSpeech('zzzz')).toEqual([]);
    expect(partsOfSpeech('__proto__')).toEqual([]);
  });

  it('gives the frequent senses first, with their shares', () => {
    const shares = sensesOf('bank', 'n').map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares[0]).toBeGreaterThan(shares.at(-1)!);
  });

  it('has what is wider, and how wide that is', () => {
    const [car, vehicle] = [first('car', 'n'), first('vehicle', 'n')];
    expect(setsAbove(car).get(vehicle)).toBeGreaterThan(0);
    expect(setsAbove(vehicle).has(car)).toBe(false);
    expect(setsBelow(vehicle)).toBeGreaterThan(setsBelow(car));
    expect(depthOf(car)).toBeGreaterThan(depthOf(vehicle));
  });

  it('has opposites and derivations both ways, and what follows one way', () => {
    expect(oppositesOf(first('hot', 'a'))).toEqual([first('cold', 'a')]);
    for (const against of oppositesOf(first('hot', 'a')))
      expect(oppositesOf(against)).toContain(first('hot', 'a'));
    const made = all('destroy', 'v').flatMap((set) => derivedFrom(set));
    expect(all('destruction', 'n').some((set) => made.includes(set))).toBe(true);
    const follows = (one: string, other: string) =>
      all(one, 'v').some((set) => all(other, 'v').some((next) => entails(set, next)));
    expect(follows('kill', 'die')).toBe(true);
    expect(follows('die', 'kill')).toBe(false);
  });

  it('puts things into categories', () => {
    const both = categoriesOfSet(first('truck', 'n')).filter((one) =>
      categoriesOfSet(first('bus', 'n')).includes(one),
    );
    expect(both).not.toEqual([]);
    expect(categoriesOfSet(first('idea', 'n'))).toEqual([]);
  });
});
