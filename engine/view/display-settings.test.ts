/** No display setting changes what is said: what a setting leaves out is left out, and nothing else is said instead. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../index.ts';
import { EDIT_KINDS } from '../types.ts';
import { differences, shownDifferences } from './differences.ts';
import { redlineBlocks } from './redline/redline-blocks.ts';
import { alignedRows } from './rows/aligned-rows.ts';

const sentence = fc.constantFrom(
  'The harbour was reopened at noon by the coast guard.',
  'The harbour was reopened at one by the coast guard.',
  'Three ferries had waited outside since the early morning.',
  'Four ferries had waited outside since the early morning.',
  'Since the early morning, four boats waited outside.',
  'The company did not promise any passenger a refund.',
  'The company promised every passenger a refund.',
  'Alas!',
  'A spokeswoman blamed “thick fog” for the delay.',
  'A Spokeswoman blamed "thick fog" for the delay.',
);
const text = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));
const given = fc
  .array(text, { minLength: 2, maxLength: 3 })
  .map((all) => all.map((one, at) => ({ id: `t${at}`, text: one })));
const RUNS = { numRuns: 40, seed: 16 };

describe('whatever is displayed', () => {
  it('lists a part of the same differences, and never hides a finding by hiding the edit that showed it', () => {
    fc.assert(
      fc.property(given, fc.subarray([...EDIT_KINDS]), fc.nat(), (texts, hidden, pick) => {
        const comparison = compare(texts);
        const all = differences(comparison, { texts });
        const { findings } = comparison;
        const dismissed = new Set(findings.filter((_, at) => (pick >> (at % 8)) & 1).map(({ id }) => id));
        const shown = shownDifferences(all, new Set(hidden), dismissed);
        for (const one of shown) expect(all).toContain(one);
        const listed = new Set(shown.map(({ id }) => id));
        for (const { id, what, kind, shownBy } of all) {
          if (what === 'alone' || what === 'moved') expect(listed).toContain(id);
          if (what === 'edit') expect(listed.has(id)).toBe(!hidden.includes(kind as (typeof hidden)[number]));
          if (what === 'finding' && !dismissed.has(id.replace('finding-', '')))
            expect(listed.has(id) || shownBy.every((edit) => listed.has(edit))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('tells a row alike for every order of the columns and every base', () => {
    fc.assert(
      fc.property(given, fc.nat(2), (texts, base) => {
        const comparison = compare(texts);
        const standings = (order: typeof texts, from: number) =>
          alignedRows(comparison, { texts: order, base: Math.min(from, order.length - 1), smallMoves: true })
            .items.flatMap((item) => (item.kind === 'row' ? [`${item.id} ${item.status}`] : []))
            .sort();
        expect(standings([...texts].reverse(), base)).toEqual(standings(texts, 0));
      }),
      RUNS,
    );
  });

  it('never says of a sentence that it stands in one text only while another text has it elsewhere', () => {
    fc.assert(
      fc.property(given, (texts) => {
        const comparison = compare(texts);
        const linked = new Set(
          comparison.rows
            .filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1)
            .flatMap(({ cells }) => cells.flatMap((cell, column) => cell.map((one) => `${column}.${one}`))),
        );
        for (const { what, sides } of differences(comparison, { texts }))
          if (what === 'alone')
            for (const { column, sentence } of sides) expect(linked).not.toContain(`${column}.${sentence}`);
      }),
      RUNS,
    );
  });

  it('writes a redline that gives back the sentences of both texts', () => {
    fc.assert(
      fc.property(given, fc.boolean(), ([older, newer], smallMoves) => {
        const comparison = compare([older!, newer!]);
        const { blocks } = redlineBlocks(comparison, { older: older!, newer: newer!, smallMoves });
        const letters = (words: string) => [...words.replace(/\s/gu, '')].sort().join('');
        const side = (which: 'older' | 'newer', whole: string) =>
          blocks
            .flatMap(({ stretches }) => stretches)
            .filter(({ moved }) => moved !== 'away')
            .map((stretch) => (stretch[which] ? whole.slice(stretch[which].start, stretch[which].end) : ''))
            .join('');
        expect(letters(side('newer', newer!.text))).toBe(letters(newer!.text));
        expect(letters(side('older', older!.text))).toBe(letters(older!.text));
      }),
      RUNS,
    );
  });
});
