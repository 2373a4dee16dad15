import { describe, expect, it } from 'vitest';
import { compare, diffWords } from '../../engine/index.ts';
import { interlinear, type Stretch } from './interlinear.ts';
import { SEEDS } from './samples.ts';

const whole = (text: string) => ({ text, places: [{ start: 0, end: text.length }] });
const bare = (text: string) => text.replace(/\s+/gu, '');
const line = (stretches: readonly Stretch[], side: 'a' | 'b') =>
  bare(stretches.map((one) => one[side]).join(''));

describe('words above words', () => {
  it('hold each side once, with the edits between what is equal', () => {
    const [a, b] = ['Three envoys wrote on Friday.', 'On Monday four envoys wrote.'];
    const stretches = interlinear(whole(a), whole(b), diffWords(a, b));
    expect(line(stretches, 'a')).toBe(bare(a));
    expect(line(stretches, 'b')).toBe(bare(b));
    expect(stretches.filter(({ kind }) => kind === null).map((one) => one.a)).toContain('envoys');
  });

  it('keep the place of what stands on one side only', () => {
    const [a, b] = ['The old bridge fell.', 'The bridge fell down.'];
    expect(interlinear(whole(a), whole(b), diffWords(a, b)).map((one) => [one.a, one.b])).toEqual([
      ['The', 'The'],
      ['old ', ''],
      ['bridge', 'bridge'],
      ['fell', 'fell'],
      ['', ' down'],
      ['.', '.'],
    ]);
  });

  it('set every link of the seeds, also those of several sentences', () => {
    const { links } = compare([
      { id: 'a', text: SEEDS.a },
      { id: 'b', text: SEEDS.b },
    ]);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const stretches = interlinear(
        { text: SEEDS.a, places: link.a },
        { text: SEEDS.b, places: link.b },
        link.edits,
      );
      for (const side of ['a', 'b'] as const)
        expect(line(stretches, side), link.id).toBe(bare(link[side].map(({ quote }) => quote).join('')));
    }
  });
});
