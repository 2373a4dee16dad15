import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { EditKind } from '../../../engine/index.ts';
import { typesetRoom } from '../../room/layout/typeset.ts';
import { linkNear, mapLayout, sayMap } from './map-layout.ts';

const LINES = [
  'The harbour was reopened at noon by the coast guard.',
  'Two ferries had waited outside since the early morning.',
  'The company promised every passenger a refund.',
  'A spokeswoman blamed thick fog for the delay.',
];
const texts = [LINES.join(' '), [LINES[3], ...LINES.slice(0, 3), 'It snowed.'].join(' ')].map((text, i) => ({
  id: `t${i}`,
  text,
  title: '',
  kind: 'version' as const,
  byline: '',
}));
const layout = typesetRoom({
  texts,
  comparison: compare(texts),
  selectedFinding: null,
  dismissed: new Set<string>(),
  hiddenKinds: new Set<EditKind>(),
});
const map = mapLayout(layout);

it('places every link by its shares of both texts, and knows the moved one', () => {
  const moved = map.links.filter((link) => link.moved);
  expect(map.links.length).toBe(4);
  expect(moved.length).toBe(1);
  expect(moved[0]!.a.to).toBe(1);
  expect(moved[0]!.b.from).toBe(0);
});

it('finds the link under a point, and none far from all', () => {
  const moved = map.links.find((link) => link.moved)!;
  expect(linkNear(map.links, moved.a.from + 0.01, moved.b.from + 0.01, 0.02)).toBe(moved);
  expect(linkNear(map.links, 0.02, 0.98, 0.05)).toBeUndefined();
});

it('says what it shows', () => {
  expect(sayMap(layout, map)).toBe(
    'A: 4 of 4 sentences correspond to another text, 1 of them moved; 0 stand alone. ' +
      'B: 4 of 5 sentences correspond to another text, 1 of them moved; 1 stands alone.',
  );
});
