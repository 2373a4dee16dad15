import { describe, expect, it } from 'vitest';
import { optionsOf } from './asked.ts';

const asked = (line: string) => optionsOf(line.split(' ').filter(Boolean), '/work/here');

describe('bench.facts.asked', () => {
  it('reads options', () => {
    expect(asked('--only clusters --half kept --at 0.6 --kinds')).toMatchObject({
      only: 'clusters',
      half: 'kept',
      at: 0.6,
      kinds: true,
      rules: false,
    });
    expect(asked('')).toMatchObject({ half: undefined, at: 0, misses: false });
  });

  it('shows misses of the tuning half, and refuses those of the kept one', () => {
    expect(asked('--misses').half).toBe('tuning');
    expect(() => asked('--misses --half kept')).toThrow(/tuning half only/);
  });

  it('writes no sentences of evaluation data into the repository', () => {
    expect(() => asked('--list findings.jsonl')).toThrow(/outside/);
    expect(() => asked('--list /work/here/out/findings.jsonl')).toThrow(/outside/);
    expect(asked('--list ../findings.jsonl').list).toBe('../findings.jsonl');
  });

  it.each(['--half both', '--at 2', '--at much', '--only', '--what'])('refuses %s', (line) => {
    expect(() => asked(line)).toThrow(RangeError);
  });
});
