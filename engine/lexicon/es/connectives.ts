import type { Connective } from '../connectives.ts';
import { sorted } from '../word-lists.ts';

/** Connectives and particles of Spanish, by what they make of a clause. */
export const connectives: ReadonlyMap<string, Connective> = sorted<Connective>({
  if: 'si, siempre que, a condición de, en caso de',
  unless: 'a menos que, salvo que, a no ser que',
  'only if': 'solo si, sólo si, únicamente si',
  'even if': 'aunque, incluso si, aun si, independientemente de',
  cause: 'porque, debido a, a causa de, por culpa de, gracias a, ya que, puesto que',
  despite: 'a pesar de, pese a',
  after: 'después de, tras, desde',
  before: 'antes de, hasta',
  only: 'solo, sólo, solamente, únicamente, exclusivamente',
  also: 'también, además de, así como, incluido, no solo',
});
