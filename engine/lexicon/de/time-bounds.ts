import type { TimeBound } from '../time-bounds.ts';

export const timeBounds: ReadonlyMap<string, TimeBound> = new Map<string, TimeBound>([
  ['vor', 'before'],
  ['kurz vor', 'shortly before'],
  ['nach', 'after'],
  ['kurz nach', 'shortly after'],
  ['bis zum', 'until'],
  ['bis', 'until'],
  ['spätestens', 'by'],
  ['seit', 'since'],
  ['seit dem', 'since'],
  ['ab', 'since'],
]);
