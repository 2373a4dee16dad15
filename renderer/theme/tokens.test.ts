import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);
const colour = (name: string, theme: 'light' | 'dark') => {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`tokens.css has no opaque colour --${name}`);
  return pair[theme];
};

const kinds = [...pairs.keys()].filter((name) => name.startsWith('kind-'));
const words = ['ink', 'ink-quiet', 'accent', 'good', 'danger', ...kinds];
const lines = ['rule-strong', 'focus'];
const grounds = ['page', 'paper', 'raised'];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it('has a colour for every kind of finding and of visible edit', () => {
    expect(kinds).toHaveLength(14);
  });

  it.each(words)('--%s can be read on every ground (4.5:1)', (name) => {
    for (const ground of grounds) {
      expect(contrast(colour(name, theme), colour(ground, theme)), `on --${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });

  it.each(lines)('--%s can be seen on every ground (3:1)', (name) => {
    for (const ground of grounds) {
      expect(contrast(colour(name, theme), colour(ground, theme)), `on --${ground}`).toBeGreaterThanOrEqual(
        3,
      );
    }
  });

  it('words on the accent can be read', () => {
    expect(contrast(colour('on-accent', theme), colour('accent', theme))).toBeGreaterThanOrEqual(4.5);
  });
});
