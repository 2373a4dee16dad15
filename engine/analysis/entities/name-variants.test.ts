import { describe, expect, it } from 'vitest';
import { isAcronymOf, nameRelation } from './name-variants.ts';

const relation = (a: string, b: string) => nameRelation(a.split(' '), b.split(' '));

describe('variants of a name', () => {
  it.each([
    ['lorna beck', 'lorna beck', 'same'],
    ['beck', 'lorna beck', 'last'],
    ['beck', 'lorna beck jr', 'last'],
    ['lorna', 'lorna beck', 'first'],
    ['microsoft', 'microsoft corp', 'first'],
    ['grammar school', 'aberdeen grammar school', 'part'],
    ['lorna beck', 'ivo beck', 'crossing'],
    ['paris', 'conservatoire de paris', 'crossing'],
    ['socotra', 'socotra hotel', 'first'],
    ['socotra', 'socotra island', 'crossing'],
    ['beck', 'ivo lund', 'none'],
  ])('names.relation: "%s" and "%s"', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
  });

  it('names.acronym: first letters, small words left out or not', () => {
    const agency = ['international', 'atomic', 'energy', 'agency'];
    expect(isAcronymOf('iaea', agency)).toBe(true);
    expect(isAcronymOf('uom', ['university', 'of', 'michigan'])).toBe(true);
    expect(isAcronymOf('um', ['university', 'of', 'michigan'])).toBe(true);
    expect(isAcronymOf('iae', agency)).toBe(false);
  });
});
