import type { TimeBound } from '../time-bounds.ts';

export const timeBounds: ReadonlyMap<string, TimeBound> = new Map<string, TimeBound>([
  ['antes de', 'before'],
  ['antes del', 'before'],
  ['poco antes de', 'shortly before'],
  ['poco antes del', 'shortly before'],
  ['después de', 'after'],
  ['después del', 'after'],
  ['tras', 'after'],
  ['poco después de', 'shortly after'],
  ['poco después del', 'shortly after'],
  ['hasta', 'until'],
  ['a más tardar', 'by'],
  ['desde', 'since'],
  ['a partir de', 'since'],
]);
