import { expect, it } from 'vitest';
import { FIRST_VIEW, inOrder, keptView, movedTo } from './layout-settings.ts';

const texts = ['a', 'b', 'c'].map((id) => ({ id }));

it('puts named texts first and leaves the others in their own order', () => {
  expect(inOrder(texts, ['c']).map((t) => t.id)).toEqual(['c', 'a', 'b']);
  expect(inOrder(texts, ['b', 'gone', 'a']).map((t) => t.id)).toEqual(['b', 'a', 'c']);
});

it('moves one of them and keeps the rest', () => {
  expect(movedTo(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(movedTo(['a', 'b', 'c'], 'c', -3)).toEqual(['c', 'a', 'b']);
  expect(movedTo(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
});

it('reads what was kept, and the usual where a name is not known', () => {
  expect(keptView({})).toEqual(FIRST_VIEW);
  expect(keptView({ layout: 'claims', level: 'lines', base: 'b', folded: false })).toEqual({
    ...FIRST_VIEW,
    layout: 'facts',
    base: 'b',
    folded: false,
  });
});
