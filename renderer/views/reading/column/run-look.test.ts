import { describe, expect, it } from 'vitest';
import type { EditMark, FindingMark, Run } from '../layout/layout.ts';
import { lookOf } from './run-look.ts';

const run = (edits: readonly EditMark[], findings: readonly FindingMark[] = []): Run => ({
  start: 0,
  end: 4,
  text: 'bury',
  edits,
  findings,
});
const edit = (changes: Partial<EditMark>): EditMark => ({
  kind: 'wording',
  linkId: 'l',
  editId: 'l.0',
  tag: 'change',
  version: false,
  other: 'B',
  otherWords: 'shelve',
  ...changes,
});
const finding = (changes: Partial<FindingMark>): FindingMark => ({
  id: 'f',
  type: 'status',
  says: 'A is out.',
  focus: true,
  selected: false,
  ...changes,
});

describe('lookOf', () => {
  it('leaves unmarked words plain', () => {
    expect(lookOf(run([]))).toMatchObject({ tag: 'span', className: undefined, says: undefined });
  });
  it('tells the words of every other text, and shows the most telling kind', () => {
    const look = lookOf(
      run([edit({}), edit({ editId: 'm.0', kind: 'number', other: 'C', otherWords: '4' })]),
    );
    expect(look.className).toBe('marked edit kind-number');
    expect(look.says).toBe('Wording: “bury” here, “shelve” in B.\nNumber: “bury” here, “4” in C.');
    expect(look.edits).toBe('l.0 m.0');
  });
  it('calls words taken out or put in so between versions only', () => {
    const only = { tag: 'del', otherWords: '' } as const;
    expect(lookOf(run([edit({ ...only, version: true })]))).toMatchObject({
      tag: 'del',
      says: 'Wording: “bury” is not in B.',
    });
    expect(lookOf(run([edit(only)]))).toMatchObject({ tag: 'mark' });
    expect(lookOf(run([edit({ ...only, tag: 'ins', version: true })])).tag).toBe('ins');
  });
  it('lets a finding outrank edits, and the selected finding others', () => {
    const look = lookOf(run([edit({})], [finding({}), finding({ id: 'g', type: 'number', selected: true })]));
    expect(look).toMatchObject({ finding: 'g', className: 'marked finding kind-number selected focus' });
  });
  it('tints the rest of a selected place without a mark', () => {
    expect(lookOf(run([], [finding({ focus: false, selected: true })])).className).toBe(
      'kind-status selected',
    );
  });
});
