import { describe, expect, it } from 'vitest';
import type { Contrast } from './contrast/contrast.ts';
import { leastLikelihood } from './least-likelihood.ts';

const contrast = (aspect: Contrast['aspect'], why: string): Contrast => ({
  aspect,
  relation: 'conflict',
  why,
  distance: 1,
});

describe('from which likelihood on a difference is told', () => {
  it('asks less of values that are nearly one', () => {
    expect(leastLikelihood(contrast('quantity', 'currency'), 20)).toBeLessThan(
      leastLikelihood(contrast('quantity', 'value'), 20),
    );
  });

  it('asks more of what errs more often, whatever the reason', () => {
    expect(leastLikelihood(contrast('teller', 'other'), 20)).toBeGreaterThan(
      leastLikelihood(contrast('name', 'words'), 20),
    );
  });

  it('asks more where texts are long of what is hardly ever worth a look there', () => {
    for (const pair of [
      contrast('office', 'other'),
      contrast('time', 'weekday'),
      contrast('reason', 'filler'),
    ])
      expect(leastLikelihood(pair, 30)).toBeGreaterThan(leastLikelihood(pair, 5));
    expect(leastLikelihood(contrast('quantity', 'value'), 30)).toBe(
      leastLikelihood(contrast('quantity', 'value'), 5),
    );
  });

  it('asks less in short texts of what stands alone', () => {
    const pair = contrast('time', 'year');
    expect(leastLikelihood(pair, 1, { alone: 'act' })).toBeLessThan(leastLikelihood(pair, 1));
    expect(leastLikelihood(pair, 20, { alone: 'act' })).toBe(leastLikelihood(pair, 20));
  });

  it('tells words whose relation is not known in short texts alone', () => {
    const pair: Contrast = { ...contrast('word', 'unknown'), relation: 'unlike' };
    expect(leastLikelihood(pair, 2)).toBeLessThan(0.9);
    expect(leastLikelihood(pair, 12)).toBe(1);
  });

  it('asks more of words whose relation is not known than of opposites', () => {
    expect(leastLikelihood({ ...contrast('word', 'unknown'), relation: 'unlike' }, 1)).toBeGreaterThan(
      leastLikelihood(contrast('word', 'opposite'), 1) + 0.2,
    );
  });

  it('asks less of what is settled of one act, but not where texts are short', () => {
    const pair = contrast('certainty', 'planned possible');
    expect(leastLikelihood(pair, 20, { oneAct: true })).toBeLessThan(leastLikelihood(pair, 20));
    expect(leastLikelihood(pair, 2, { oneAct: true })).toBe(leastLikelihood(pair, 2));
    expect(leastLikelihood(contrast('word', 'opposite'), 20, { oneAct: true })).toBe(
      leastLikelihood(contrast('word', 'opposite'), 20),
    );
  });

  it('asks less of what fills one slot in longer texts, words of unknown relation too', () => {
    const unlike: Contrast = { ...contrast('word', 'unknown'), relation: 'unlike' };
    expect(leastLikelihood(unlike, 20, { oneSlot: true })).toBeLessThan(0.5);
    for (const pair of [contrast('word', 'exclusive'), contrast('quantity', 'value')]) {
      expect(leastLikelihood(pair, 20, { oneSlot: true })).toBeLessThan(leastLikelihood(pair, 20));
      expect(leastLikelihood(pair, 2, { oneSlot: true })).toBe(leastLikelihood(pair, 2));
    }
  });

  it('asks more where texts are short', () => {
    const pair = contrast('time', 'day');
    expect(leastLikelihood(pair, 2)).toBeGreaterThan(leastLikelihood(pair, 12));
  });
});
