import { describe, expect, it } from 'vitest';
import { difference, seen, VISIONS } from './colour-vision.ts';

const apart = (a: string, b: string, vision: (typeof VISIONS)[number]) =>
  difference(seen(a, vision), seen(b, vision));

describe('seen colours', () => {
  it('measures black and white as 100 apart, and a colour from itself as 0, for every eye', () => {
    for (const vision of VISIONS) {
      expect(apart('#000000', '#ffffff', vision)).toBeCloseTo(100, 0);
      expect(apart('#1a5da6', '#1a5da6', vision)).toBe(0);
    }
  });

  it('brings a red and a green of one lightness together without red or green cones, but not without blue ones', () => {
    const [red, green] = ['#a85c00', '#5c7d00'] as const;
    expect(apart(red, green, 'full')).toBeGreaterThan(40);
    expect(apart(red, green, 'deuteranopia')).toBeLessThan(20);
    expect(apart(red, green, 'tritanopia')).toBeGreaterThan(30);
  });
});
