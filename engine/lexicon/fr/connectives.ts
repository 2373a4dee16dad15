import type { Connective } from '../connectives.ts';
import { sorted } from '../word-lists.ts';

/** Connectives and particles of French, by what they make of a clause. */
export const connectives: ReadonlyMap<string, Connective> = sorted<Connective>({
  if: 'si, pourvu que, à condition que, à condition de, au cas où',
  unless: 'à moins que, à moins de, sauf si',
  'only if': 'seulement si, uniquement si',
  'even if': 'même si, quel que soit, quelle que soit, peu importe',
  cause: 'parce que, car, puisque, à cause de, en raison de, grâce à, faute de',
  despite: 'malgré, bien que, en dépit de, quoique',
  after: 'après, depuis, une fois',
  before: 'avant, avant que, avant de, jusque',
  only: 'seulement, uniquement, exclusivement',
  also: 'aussi, également, ainsi que, y compris, non seulement',
});
