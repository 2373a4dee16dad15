import type { Connective } from '../connectives.ts';
import { sorted } from '../word-lists.ts';

/** Connectives and particles, by what they make of a clause. */
export const CONNECTIVES: ReadonlyMap<string, Connective> = sorted<Connective>({
  if: 'if, provided, provided that, providing, on condition that, as long as, so long as, assuming, in case, should',
  unless: 'unless, except if, failing which',
  'only if': 'only if, only when, not unless, only after, only once',
  'even if':
    'even if, even though, whether or not, regardless of, regardless of whether, irrespective of, whatever, no matter, come what may',
  cause:
    'because, because of, due to, owing to, thanks to, as a result of, on account of, caused by, blamed on, since',
  despite: 'despite, in spite of, although, though, notwithstanding',
  after: 'after, following, once, subsequent to, in the wake of, afterwards',
  before: 'before, prior to, ahead of, until, beforehand',
  only: 'only, solely, exclusively, alone, merely, nothing but, no one but, nobody but, limited to, restricted to',
  also: 'also, too, as well, as well as, even, including, in addition to, besides, along with, not only',
});
