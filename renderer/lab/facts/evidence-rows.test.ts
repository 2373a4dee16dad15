import { beforeAll, describe, expect, it } from 'vitest';
import { BOATS, runOn } from './boats.test-data.ts';
import { EVIDENCE_NAMES } from './engine-facts.ts';
import { evidenceOf } from './evidence-rows.ts';
import type { FactsRun } from './facts-run.ts';

let run: FactsRun;
beforeAll(() => {
  // Several numbers, so that there is more than one match to set a match against.
  run = runOn([`${BOATS[0]} The crews rowed for two hours.`, `${BOATS[1]} The crews rowed for four days.`]);
});

describe('the evidence on a match', () => {
  it('is named, valued and adds up to the log odds', () => {
    const { told, rows } = evidenceOf(run, 0);
    const probability = run.matches[0]!.probability!;
    expect(told!.odds).toBeCloseTo(Math.log(probability / (1 - probability)));
    expect(told!.base).toBeLessThan(told!.odds);
    expect(rows.reduce((sum, { part }) => sum + part, told!.base)).toBeCloseTo(told!.odds);
    expect(rows.map(({ name }) => name).sort()).toEqual([...EVIDENCE_NAMES].sort());
    expect(rows.find(({ name }) => name === 'is relating word')).toMatchObject({ value: 0 });
  });

  it('has what moves the match most first', () => {
    const sizes = evidenceOf(run, 0).rows.map(({ part }) => Math.abs(part));
    expect(sizes[0]).toBeGreaterThan(0);
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
  });

  it('adds nothing up where nothing is weighed', () => {
    const agreeing = run.matches.find(({ probability }) => probability === null)!;
    const { told, rows } = evidenceOf(run, agreeing.index);
    expect(told).toBeNull();
    expect(rows.every(({ part }) => part === 0)).toBe(true);
    expect(rows.find(({ name }) => name === 'closeness')!.value).toBe(agreeing.closeness);
  });
});
