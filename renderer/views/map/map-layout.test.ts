import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { EditKind } from '../../../engine/index.ts';
import { typesetRoom } from '../reading/layout/typeset.ts';
import { rowModelOf } from '../rows/row-model.ts';
import { bandNear, mapLayout, sayMap } from './map-layout.ts';

const LINES = [
  'The harbour was reopened at noon by the coast guard.',
  'Two ferries had waited outside since the early morning.',
  'The company promised every passenger a refund.',
  'A spokeswoman blamed thick fog for the delay.',
];
function mapOf(given: readonly string[], smallMoves = false) {
  const texts = given.map((text, i) => ({
    id: `t${i}`,
    text,
    title: '',
    kind: 'version' as const,
    byline: '',
  }));
  const comparison = compare(texts);
  const layout = typesetRoom({
    texts,
    comparison,
    selectedFinding: null,
    dismissed: new Set<string>(),
    hiddenKinds: new Set<EditKind>(),
  });
  const model = rowModelOf(layout, comparison, texts);
  return { model, map: mapLayout(model, layout.spots, smallMoves) };
}
const { model, map } = mapOf([LINES.join(' '), [LINES[3], ...LINES.slice(0, 3), 'It snowed.'].join(' ')]);

it('joins what follows in both texts into one band, and knows the one that was moved', () => {
  expect(map.bands.map(({ tone }) => tone)).toEqual(['same', 'moved']);
  const [taken, moved] = map.bands;
  expect(taken!.a.from).toBe(0);
  expect(taken!.b.from).toBeGreaterThan(0);
  expect(moved!.a.to).toBe(1);
  expect(moved!.b.from).toBe(0);
});

it('tells what became of every stretch of a text, and leaves out what is its own', () => {
  const [a, b] = map.columns;
  expect(a!.told.map(({ tone }) => tone)).toEqual(['same', 'moved']);
  expect(b!.told.map(({ tone }) => tone)).toEqual(['moved', 'same']);
  expect(b!.told.at(-1)!.to).toBeLessThan(1);
});

it('leaves out moves that are not worth a look, until they are asked for', () => {
  const texts = [['Alas!', ...LINES].join(' '), [...LINES, 'Alas!'].join(' ')];
  const calm = mapOf(texts).map;
  expect([calm.smallMoves, calm.columns[0]!.moved, calm.columns[0]!.count]).toEqual([1, 0, 4]);
  const all = mapOf(texts, true).map;
  expect([all.smallMoves, all.columns[0]!.moved, all.columns[0]!.count]).toEqual([1, 1, 5]);
});

it('finds the band under a point, and none far from all', () => {
  const moved = map.bands.find((band) => band.tone === 'moved')!;
  expect(bandNear(map.bands, moved.a.from + 0.01, moved.b.from + 0.01, 0.02)).toBe(moved);
  expect(bandNear(map.bands, 0.02, 0.98, 0.05)).toBeUndefined();
});

it('says what it shows', () => {
  expect(sayMap(model, map)).toBe(
    'A: 4 of 4 sentences correspond to another text, 1 of them moved; 0 stand alone. ' +
      'B: 4 of 5 sentences correspond to another text, 1 of them moved; 1 stands alone.',
  );
});
