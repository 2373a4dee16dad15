import type { Connective } from '../connectives.ts';
import { sorted } from '../word-lists.ts';

/** Connectives and particles, by what they make of a clause. */
export const CONNECTIVES: ReadonlyMap<string, Connective> = sorted<Connective>({
  if: 'if, provided, provided that, providing, on condition that, as long as, so long as, assuming, in case, should',
  unless: 'unless, except if, failing which',
  'only if': 'only if, only when, not unless, only after, only once',
  'even if':
    'even if, even though, even when, even without, whether or not, regardless of, regardless of whether, irrespective of, whatever, no matter, come what may, with or without, even against',
  cause:
    'because, because of, due to, owing to, thanks to, as a result of, on account of, in view of, for want of, by reason of, thanks partly to, as a consequence of',
  despite: 'despite, in spite of, although, though, notwithstanding',
  after: 'after, following, once, subsequent to, in the wake of, afterwards, only then, and then, thereupon',
  before: 'before, prior to, ahead of, until, beforehand, by the time',
  only: 'only, solely, exclusively, alone, merely, nothing but, no one but, nobody but, limited to, restricted to, confined to, nowhere but',
  also: 'also, too, as well, as well as, even, including, in addition to, besides, along with, not only, together with, not just, among other things, among others',
});
