import type { Connective } from '../connectives.ts';
import { sorted } from '../word-lists.ts';

/** Connectives and particles of German, by what they make of a clause. */
export const connectives: ReadonlyMap<string, Connective> = sorted<Connective>({
  if: 'wenn, falls, sofern, vorausgesetzt, unter der bedingung',
  unless: 'es sei denn, außer wenn',
  'only if': 'nur wenn, nur falls, erst wenn',
  'even if': 'auch wenn, selbst wenn, sogar wenn, unabhängig von, egal ob, ob oder nicht, gleichgültig ob',
  cause: 'weil, da, wegen, aufgrund, infolge, dank, denn',
  despite: 'trotz, obwohl, obgleich, ungeachtet',
  after: 'nach, nachdem, seit, erst dann',
  before: 'vor, bevor, ehe, bis',
  only: 'nur, lediglich, ausschließlich, allein, bloß',
  also: 'auch, ebenfalls, sowie, sowohl, samt, einschließlich, nicht nur',
});
