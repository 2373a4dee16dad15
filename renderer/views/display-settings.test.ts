/** What is drawn may be less with other settings; what is said of a row or a paragraph stays the same. */
import { describe, expect, it } from 'vitest';
import { compare, type EditKind } from '../../engine/index.ts';
import { EDIT_KINDS } from '../../engine/types.ts';
import { LEVELS } from '../session/comparison/mark-level.ts';
import { typesetRoom } from './reading/layout/typeset.ts';
import { alignRows, foldRows } from './aligned/align.ts';
import { sayRow } from './aligned/say-row.ts';
import { drawRedline, foldBlocks, redlineOf } from './redline/redline.ts';
import { rowModelOf } from './rows/row-model.ts';

const OLD = [
  'Three ferries waited outside since the early morning.',
  'The harbour was reopened at noon by the coast guard.',
  'The company promised every passenger a refund.',
  'A spokeswoman blamed thick fog for the delay.',
  'Lorries queued along the quay until the evening.',
];
const texts = [OLD.join('\n\n'), OLD.join('\n\n').replace('Three', 'Four').replace('refund.', 'Refund!')].map(
  (text, at) => ({ id: `t${at}`, text, title: '', kind: 'version' as const, byline: '' }),
);
const comparison = compare(texts);
const settings = LEVELS.flatMap((level) =>
  [[], ['number'], ['number', 'wording'], [...EDIT_KINDS]].flatMap((hidden) =>
    [true, false].map((dismissed) => ({
      level,
      hiddenKinds: new Set(hidden as EditKind[]),
      dismissed: new Set(dismissed ? comparison.findings.map(({ id }) => id) : []),
    })),
  ),
);

describe.each(settings)(
  'marks by $level, $hiddenKinds.size kinds hidden, $dismissed.size dismissed',
  (how) => {
    const layout = typesetRoom({ texts, comparison, selectedFinding: null, ...how });
    const model = rowModelOf(layout, comparison, texts);

    it('leaves what Aligned says, and folds nothing that differs', () => {
      const { items } = alignRows(model, 0);
      expect(items.map((item) => sayRow(item, ['A', 'B']))).toEqual([
        'A and B say it differently. A: “Three”, B: “Four” (number).',
        ...Array.from({ length: 4 }, () => 'The same in A and B.'),
      ]);
      const folded = foldRows(items, new Set()).flatMap((item) => (item.kind === 'fold' ? item.rows : []));
      expect(folded.map(({ status }) => status)).not.toContain('differs');
    });

    it('leaves what a redline calls changed, and folds nothing that changed', () => {
      const { blocks } = redlineOf(model, 0, 1, false);
      const drawn = drawRedline(blocks, { model, older: 0, newer: 1, ...how });
      expect(drawn[0]?.changed).toBe(true);
      const folded = foldBlocks(drawn, new Set()).flatMap((item) =>
        item.kind === 'fold' ? item.blocks : [],
      );
      expect(folded.map(({ number }) => number)).not.toContain(1);
    });
  },
);
