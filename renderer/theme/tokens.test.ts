import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { difference, seen, VISIONS } from './colour-vision.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const marksCss = readFileSync(path.join(import.meta.dirname, '../views/reading/column/marks.css'), 'utf8');
/** CIE76: 2.3 is just seen, 10 at a glance. */
const APART = 10;

type Pair = { readonly light: string; readonly dark: string };
const pairsOf = (block: string) =>
  new Map<string, Pair>(
    [...block.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
    ),
  );
const block = (selector: string) => {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  return css.slice(start, css.indexOf('\n}', start));
};
const usual = pairsOf(block(':root'));
const more = new Map([...usual, ...pairsOf(block("[data-contrast='more']"))]);

/** By kind, the lines that the reading room draws for it, in words: two kinds with the same words have one shape. */
const shapes = new Map<string, string>();
for (const [, selector, body] of marksCss.matchAll(/^\.room \.marked([^{]*)\{([^}]*)\}/gm))
  for (const [kind] of selector!.matchAll(/kind-[a-z]+/g)) {
    // Noise has no colour of its own and is not told apart.
    if (!usual.has(kind)) continue;
    shapes.set(kind, `${shapes.get(kind) ?? ''}${body!.replace(/\s+/g, ' ')}`);
  }

/** Every palette of the window: its colours, and the contrast it promises for words and for lines. */
const PALETTES = [
  { name: 'light', scheme: 'light', pairs: usual, words: 4.5, lines: 3 },
  { name: 'dark', scheme: 'dark', pairs: usual, words: 4.5, lines: 3 },
  { name: 'light, more contrast', scheme: 'light', pairs: more, words: 7, lines: 4.5 },
  { name: 'dark, more contrast', scheme: 'dark', pairs: more, words: 7, lines: 4.5 },
] as const;

const kinds = [...usual.keys()].filter((name) => name.startsWith('kind-'));
const words = ['ink', 'ink-quiet', 'accent', 'good', 'danger', ...kinds];
const grounds = ['page', 'paper', 'raised'];

describe.each(PALETTES)(
  'the palette $name',
  ({ scheme, pairs, words: forWords, lines: forLines, name: palette }) => {
    const colour = (name: string) => {
      const pair = pairs.get(name);
      if (!pair) throw new Error(`tokens.css has no opaque colour --${name}`);
      return pair[scheme];
    };

    it('has a colour for every kind of finding and of visible edit', () => {
      expect(kinds).toHaveLength(14);
    });

    it.each(words)(`--%s can be read on every ground (${forWords}:1)`, (name) => {
      for (const ground of grounds)
        expect(contrast(colour(name), colour(ground)), `on --${ground}`).toBeGreaterThanOrEqual(forWords);
    });

    it.each(['rule-strong', 'focus'])(`--%s can be seen on every ground (${forLines}:1)`, (name) => {
      for (const ground of grounds)
        expect(contrast(colour(name), colour(ground)), `on --${ground}`).toBeGreaterThanOrEqual(forLines);
    });

    it('words on the accent, and words that were found, can be read', () => {
      expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(forWords);
      expect(contrast(colour('ink'), colour('found'))).toBeGreaterThanOrEqual(4.5);
    });

    it('marks of one shape stay apart for every eye', () => {
      const alike: string[] = [];
      for (const [index, one] of kinds.entries())
        for (const other of kinds.slice(index + 1)) {
          if (shapes.get(one) !== shapes.get(other)) continue;
          for (const vision of VISIONS) {
            const apart = difference(seen(colour(one), vision), seen(colour(other), vision));
            if (apart < APART)
              alike.push(`${one} and ${other} (${vision}, ${apart.toFixed(1)}) in ${palette}`);
          }
        }
      expect(alike).toEqual([]);
    });
  },
);

describe('the shapes of the marks', () => {
  it('are drawn for every kind', () => {
    expect([...shapes.keys()].sort()).toEqual([...kinds].sort());
  });

  it('tell nearly all kinds apart without any colour', () => {
    expect(new Set(shapes.values()).size).toBeGreaterThanOrEqual(kinds.length - 2);
  });
});
