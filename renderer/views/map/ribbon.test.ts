import { expect, it } from 'vitest';
import { alongRibbon, ribbonPath } from './ribbon.ts';

const RIBBON = { x1: 0, x2: 100, a1: 0, a2: 40, b1: 60, b2: 80 };

it('draws from the left stretch to the right one and back', () => {
  expect(ribbonPath(RIBBON)).toBe('M0 0C50 0 50 60 100 60V80C50 80 50 40 0 40Z');
});

it('tells how far down a ribbon a point lies', () => {
  expect(alongRibbon(RIBBON, 0, 20)).toBe(0.5);
  expect(alongRibbon(RIBBON, 100, 75)).toBe(0.75);
  expect(alongRibbon(RIBBON, 50, 45)).toBe(0.5);
  expect(alongRibbon(RIBBON, 50, 200)).toBe(1);
});
