import type { Quantifier } from '../pack-shape.ts';
import { sorted } from '../word-lists.ts';

/** Quantifiers of English. */
export const quantifiers: ReadonlyMap<string, Quantifier> = sorted<Quantifier>({
  all: 'all, every, each, everybody, everyone, everything, whole, entire',
  most: 'most, the majority of, a majority of',
  many: 'many, a lot of, lots of, numerous, plenty of, countless',
  several: 'several, various, multiple',
  some: 'some, somebody, someone, something, certain',
  few: 'few, a few, a handful of, a minority of',
  both: 'both',
  half: 'half of, half the',
  any: 'any, anybody, anyone, anything, either',
  none: 'no, none, nobody, no one, nothing, neither',
});
