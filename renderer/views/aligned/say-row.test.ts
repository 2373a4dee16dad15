import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { EditKind } from '../../../engine/index.ts';
import { typesetRoom } from '../reading/layout/typeset.ts';
import { rowModelOf } from '../rows/row-model.ts';
import { alignRows } from './align.ts';
import { sayRow } from './say-row.ts';

const ONE = 'The harbour was closed on Monday. Fishermen mended their nets in the shed.';
const OTHER = 'The harbour was closed on Tuesday. Old songs were sung until late.';

function rows(pinned: boolean) {
  const texts = [ONE, OTHER].map((text, i) => ({
    id: `t${i}`,
    text,
    title: '',
    kind: 'version' as const,
    byline: '',
  }));
  const place = (text: number, words: string) => {
    const start = texts[text]!.text.indexOf(words);
    return { source: `t${text}`, start, end: start + words.length };
  };
  const pins = [
    { kind: 'together' as const, places: [place(0, 'Fishermen mended'), place(1, 'Old songs')] as const },
  ];
  const comparison = compare(texts, pinned ? { pins } : {});
  const layout = typesetRoom({
    texts,
    comparison,
    selectedFinding: null,
    dismissed: new Set<string>(),
    hiddenKinds: new Set<EditKind>(),
  });
  return alignRows(rowModelOf(layout, comparison, texts), 0).items.map((row) => sayRow(row, ['A', 'B']));
}

it('says how the texts stand to each other, and which row the reader has pinned', () => {
  expect(rows(false)).toEqual([
    'A and B say it differently. A: “Monday”, B: “Tuesday” (name).',
    'Only in B.',
    'Only in A.',
  ]);
  expect(rows(true)[1]).toMatch(/^A and B say it differently\..* Pinned\.$/);
});
