import { describe, expect, it } from 'vitest';
import { compare } from '../index.ts';
import type { Edit, Link } from '../types.ts';
import { countTold, saysTheSame, toldEdits } from './told-edits.ts';

const place = (source: string, text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { source, start, end: start + quote.length, quote };
};
const A = 'China may bury it.';
const B = 'China may shelve it.';
const link = (strength: number, edits: readonly Edit[]): Link => ({
  id: 'l',
  a: [place('a', A, A)],
  b: [place('b', B, B)],
  strength,
  moved: false,
  edits,
});
const inA = (quote: string) => place('a', A, quote);
const inB = (quote: string) => place('b', B, quote);
const matched = { corresponds: true, a: inA('bury'), b: inB('shelve') };
/** Leaves so little of the sentence that it is a rewritten one. */
const rest: Edit = { kind: 'wording', corresponds: false, a: inA('China may bury'), b: inB('China may') };

describe('toldEdits', () => {
  it.each<[string, Edit, boolean]>([
    ['a replaced wording', { kind: 'wording', ...matched }, true],
    ['a replaced number', { kind: 'number', ...matched }, true],
    ['a replaced name', { kind: 'name', ...matched }, true],
    ['a replaced negation', { kind: 'negation', ...matched }, true],
    ['an ending', { kind: 'spelling', ...matched }, false],
    ['a capital', { kind: 'case', ...matched }, false],
    ['a lone number', { kind: 'number', corresponds: false, a: inA('bury') }, false],
    ['what is left over on both sides', { kind: 'number', ...matched, corresponds: false }, false],
  ])(
    '%s: in versions and in sentences worded alike, and in rewritten ones as the rule says',
    (_, edit, rewritten) => {
      const told = (strength: number, ...more: readonly Edit[]) =>
        toldEdits(link(strength, [edit, ...more])).includes(edit);
      expect([told(0.8, rest), told(0.5), told(0.5, rest), told(0.4, rest)]).toEqual([
        true,
        true,
        rewritten,
        rewritten && edit.kind !== 'wording',
      ]);
    },
  );

  it('does not tell words that stand in another place of the sentence', () => {
    const one =
      'On Monday the old ferry of the island left the small harbour for the mainland with nobody on board.';
    const other =
      'The old ferry of the island left the small harbour for the mainland on Monday with 3 on board.';
    const [found] = compare([
      { id: 'a', text: one },
      { id: 'b', text: other },
    ]).links;
    const loose = found!.edits.filter(({ a, b }) => `${a?.quote}${b?.quote}`.includes('Monday'));
    expect(loose.length).toBeGreaterThan(0);
    const told = toldEdits({ ...found!, strength: 0.6 });
    expect(told.filter((edit) => loose.includes(edit))).toEqual([]);
    expect(told.map(({ b }) => b?.quote.trim())).toContain('3');
  });
});

it('counts what is told and nothing else', () => {
  const edits: Edit[] = [{ kind: 'number', ...matched }, rest];
  const counted = (strength: number) => countTold({ links: [link(strength, edits)] });
  expect(counted(0.9)).toMatchObject({ number: 1, wording: 1, case: 0 });
  expect(counted(0.5)).toMatchObject({ number: 1, wording: 0, case: 0 });
});

it('is the same where capitals, marks and spaces alone differ, whatever is hidden', () => {
  expect(saysTheSame(link(1, [{ kind: 'case', ...matched }]))).toBe(true);
  expect(saysTheSame(link(0.9, [{ kind: 'number', ...matched }]))).toBe(false);
});
