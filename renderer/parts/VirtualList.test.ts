import { fireEvent, render } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { expect, it } from 'vitest';
import VirtualList from './VirtualList.svelte';

const row = createRawSnippet((item: () => string) => ({
  render: () => `<label><input type="checkbox" />${item()}</label>`,
}));
const list = (count: number) =>
  render(VirtualList<string>, {
    items: Array.from({ length: count }, (_, at) => `item ${at}`),
    keyOf: (item: string) => item,
    row,
    scroller: document.body,
    usualHeight: 50,
    labelledby: 'heading',
  }).container;

it('draws a short list whole, and of ten thousand rows those near the sight alone, told as many', async () => {
  expect(list(20).querySelectorAll('li')).toHaveLength(20);
  const long = list(10_000);
  await tick();
  const rows = long.querySelectorAll('li');
  expect(rows.length).toBeLessThan(40);
  expect(rows[0]!.getAttribute('aria-setsize')).toBe('10000');
  expect(rows[1]!.getAttribute('aria-posinset')).toBe('2');
  const height = Number.parseFloat(long.querySelector('ul')!.style.paddingBottom) + rows.length * 50;
  expect(height).toBe(500_000);
});

it('moves from row to row by arrows, and by Home and End', async () => {
  const container = list(5);
  const inputs = [...container.querySelectorAll('input')];
  inputs[1]!.focus();
  await fireEvent.keyDown(inputs[1]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(inputs[2]);
  await fireEvent.keyDown(inputs[2]!, { key: 'End' });
  expect(document.activeElement).toBe(inputs[4]);
  await fireEvent.keyDown(inputs[4]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(inputs[4]);
  await fireEvent.keyDown(inputs[4]!, { key: 'Home' });
  expect(document.activeElement).toBe(inputs[0]);
  await fireEvent.keyDown(inputs[0]!, { key: 'ArrowUp', ctrlKey: true });
  expect(document.activeElement).toBe(inputs[0]);
});
