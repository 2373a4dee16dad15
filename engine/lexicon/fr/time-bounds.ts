import type { TimeBound } from '../time-bounds.ts';

export const timeBounds: ReadonlyMap<string, TimeBound> = new Map<string, TimeBound>([
  ['avant', 'before'],
  ['peu avant', 'shortly before'],
  ['juste avant', 'shortly before'],
  ['après', 'after'],
  ['peu après', 'shortly after'],
  ['juste après', 'shortly after'],
  ["jusqu'à", 'until'],
  ["jusqu'au", 'until'],
  ['au plus tard', 'by'],
  ['depuis', 'since'],
  ['à partir de', 'since'],
]);
