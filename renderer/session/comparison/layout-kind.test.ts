import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { areVersions } from '../../../engine/view/index.ts';
import { proposeLayout } from './layout-kind.ts';

const OLD =
  'The council met on Monday. It approved the new bridge over the river. Work begins in spring. Two lanes will stay open.';
const NEW = OLD.replace('Monday', 'Tuesday').replace('spring', 'autumn');
const ACCOUNT =
  'Drivers will have to be patient. A bridge over the river was waved through by councillors this week, and residents are split.';
const propose = (...texts: string[]) =>
  proposeLayout(compare(texts.map((text, i) => ({ id: `t${i}`, text }))));

it('proposes a redline for two versions and aligned rows for more', () => {
  expect(propose(OLD, NEW)?.layout).toBe('redline');
  expect(propose(OLD, NEW, OLD.replace('Two', 'Three'))?.layout).toBe('aligned');
});

it('proposes reading for two accounts and facts for more', () => {
  expect(propose(OLD, ACCOUNT)?.layout).toBe('reading');
  expect(propose(OLD, ACCOUNT, NEW)?.layout).toBe('facts');
});

it('proposes nothing for one text, or before there is a comparison', () => {
  expect(propose(OLD)).toBeNull();
  expect(proposeLayout(null)).toBeNull();
});

it('does not call texts versions that are not in the comparison', () => {
  expect(areVersions(compare([{ id: 'a', text: OLD }]), 'a', 'gone')).toBe(false);
});
