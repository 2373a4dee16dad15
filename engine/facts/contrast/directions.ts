import type { Contrast } from './contrast.ts';

/** How two directions stand, in degrees from north: east is not west, and "east" may be "north-east" told roughly. */
export function contrastDirections(a: number, b: number): Contrast {
  const apart = Math.min((a - b + 360) % 360, (b - a + 360) % 360);
  if (apart === 0) return { aspect: 'word', relation: 'equal', why: 'same', distance: 0 };
  if (apart === 45) return { aspect: 'word', relation: 'incomparable', why: 'direction', distance: 0.25 };
  return {
    aspect: 'word',
    relation: 'conflict',
    why: apart === 180 ? 'opposite' : 'direction',
    distance: apart / 180,
  };
}
