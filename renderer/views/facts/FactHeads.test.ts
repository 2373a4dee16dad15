import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { ColumnLayout } from '../reading/layout/layout.ts';
import FactHeads from './FactHeads.svelte';

it('says the letter of each text before its name, as cells do', () => {
  const column = (index: number, letter: string, byline: string) =>
    ({ index, letter, byline, title: `Title of ${letter}` }) as ColumnLayout;
  render(FactHeads, { columns: [column(0, 'A', 'The Ferry Post'), column(1, 'B', '')] });
  const heads = screen.getAllByRole('columnheader');
  expect(heads.map((head) => head.getAttribute('aria-label') ?? head.textContent)).toEqual([
    'Fact',
    'A: The Ferry Post',
    'B: Title of B',
  ]);
  expect(screen.getByRole('columnheader', { name: 'A: The Ferry Post' })).toBeTruthy();
});
