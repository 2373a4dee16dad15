import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../electron/bridge/contract.ts';
import type { Finding } from '../../../engine/index.ts';
import { isKnown, judgedBefore } from './same-finding.ts';

const place = (source: string, start: number) => ({ source, start, end: start + 10, quote: '', focus: [] });
const finding = (id: string, ...places: Finding['places']): Finding => ({
  id,
  type: 'number',
  places,
  values: [],
  confidence: 1,
  significance: 1,
  rule: 'number.count',
  says: '',
});
const judged = (findingId: string, judgedAt: string, places: Finding['places']): Judgement => ({
  findingId,
  verdict: 'dismissed',
  reason: '',
  says: '',
  judgedAt,
  places: places.map(({ source, start, end }) => ({ member: source, start, end })),
});

const TWO = [place('a', 0), place('b', 50)];
const THREE = finding('number-3', ...TWO, place('c', 20));

describe('a finding that gained a text', () => {
  it('keeps its judgement, the latest of several', () => {
    const judgements = [judged('number-1', '2026-01-01', TWO), judged('number-2', '2026-01-02', TWO)];
    expect(judgedBefore(THREE, judgements, new Set())?.findingId).toBe('number-2');
  });

  it('does not take that of another kind, of another place, or of one that is still reported', () => {
    expect(judgedBefore(THREE, [judged('date-1', '2026', TWO)], new Set())).toBeUndefined();
    expect(
      judgedBefore(THREE, [judged('number-1', '2026', [place('a', 0), place('b', 90)])], new Set()),
    ).toBeUndefined();
    expect(judgedBefore(THREE, [judged('number-1', '2026', TWO)], new Set(['number-1']))).toBeUndefined();
    expect(judgedBefore(THREE, [judged('number-1', '2026', [place('a', 0)])], new Set())).toBeUndefined();
  });

  it('is not new, and one at another place is', () => {
    expect(isKnown(THREE, [finding('number-1', ...TWO)])).toBe(true);
    expect(isKnown(finding('number-9', place('a', 300), place('c', 20)), [finding('number-1', ...TWO)])).toBe(
      false,
    );
  });
});
