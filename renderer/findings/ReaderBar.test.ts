import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { ReadingState } from '../../electron/bridge/contract.ts';
import type { OpenComparison } from '../session/comparison/open-comparison.svelte.ts';
import type { ReaderActions } from '../session/second-reader/reader-actions.svelte.ts';
import ReaderBar from './ReaderBar.svelte';

afterEach(cleanup);

/** The bar of a reading that stands so, and what is asked of the reader. */
function shown(standing: ReadingState['standing'], known = 0) {
  const asked: unknown[] = [];
  const reader = {
    state: { choices: { model: 'tiny' } },
    remoteHost: null,
    sendsTo: null,
    readingStateOf: () => ({ standing, total: 60, answered: 12, known, fault: null }),
    save: async (change: unknown) => asked.push(change),
    pause: async (_: unknown, paused: boolean) => asked.push({ paused }),
  } as unknown as ReaderActions;
  render(ReaderBar, { open: { id: 'c1', secondReading: null } as unknown as OpenComparison, reader });
  return asked;
}

it.each([
  ['reading', 'Pause', [{ paused: true }], '12 of 60 places read.'],
  ['paused', 'Go on', [{ paused: false }], '12 of 60 places read, paused.'],
  // Going on alone would wait for the mains again.
  [
    'on battery',
    'Read all the same',
    [{ pauseOnBattery: false }, { paused: false }],
    '12 of 60 places read, waiting for the mains.',
  ],
] as const)('while it is %s it offers: %s', async (standing, button, does, words) => {
  const asked = shown(standing);
  expect(screen.getByRole('status').textContent?.trim()).toBe(words);
  await fireEvent.click(screen.getByRole('button', { name: button }));
  await vi.waitFor(() => expect(asked).toEqual(does));
});

it.each([
  [1, '12 of 60 places read, 1 answer kept from before.'],
  [5, '12 of 60 places read, 5 answers kept from before.'],
  [12, '12 of 60 places read, all answers kept from before.'],
] as const)('says that %i answers were not asked for again', (known, words) => {
  shown('reading', known);
  expect(screen.getByRole('status').textContent?.trim()).toBe(words);
});

it('keeps the focus of the keyboard where its buttons change', async () => {
  const reader = (standing: ReadingState['standing'], answered: number) =>
    ({
      state: { choices: { model: 'tiny' } },
      remoteHost: null,
      sendsTo: null,
      readingStateOf: () => ({ standing, total: 60, answered, known: 0, fault: null }),
    }) as unknown as ReaderActions;
  const open = { id: 'c1', secondReading: null } as unknown as OpenComparison;
  const { rerender } = render(ReaderBar, { open, reader: reader('done', 0) });
  const focused = () => document.activeElement?.textContent?.trim();
  screen.getByRole('button', { name: 'Read 60 places' }).focus();
  await rerender({ open, reader: reader('reading', 0) });
  expect(focused()).toBe('Pause');
  await rerender({ open, reader: reader('on battery', 1) });
  expect(focused()).toBe('Read all the same');
  // Where there is nothing left to press the bar itself has it.
  await rerender({ open, reader: reader('done', 60) });
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Second reader' }));
  // Whoever stands elsewhere stays there.
  (document.activeElement as HTMLElement).blur();
  await rerender({ open, reader: reader('reading', 0) });
  expect(document.activeElement).toBe(document.body);
});
