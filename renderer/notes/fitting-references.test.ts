import { expect, it } from 'vitest';
import { fittingReferences, type FittingReference } from './fitting-references.ts';

const named = (kind: string, name: string) => ({ kind, name, markdown: `[[${kind}:${name}]]` });
const finding = named(
  'finding',
  'Number: three / four. A begins in quiet; the court of inquiry sat in Kell.',
);
const source = named('source', 'Ferry inquiry opens');
const fact = named('fact', 'Inquiry / hearing');
const other = named('finding', 'It is not quite so');

it('offers what holds the letters as they are typed, those that begin with them first', () => {
  const fitting = fittingReferences([fact, other, finding, source], 'Inq');
  expect(fitting.map(({ reference }) => reference)).toEqual([fact, source, finding]);
});

it('shows of a long name the part that holds them', () => {
  const [{ seen, at }] = fittingReferences([finding], 'inqu') as [FittingReference];
  expect(seen.slice(at, at + 4)).toBe('inqu');
  expect(at).toBeLessThan(20);
});

it('offers all before anything is typed, sources first', () => {
  const fitting = fittingReferences([fact, finding, source], '');
  expect(fitting.map(({ reference }) => reference)).toEqual([source, finding, fact]);
});
