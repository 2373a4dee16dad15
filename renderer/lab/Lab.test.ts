import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_SENTENCES } from './cells.ts';
import Lab from './Lab.svelte';
import { runOnce } from './run.ts';

const A = 'Nobody danced. Three envoys wrote to Bachelet on Friday.';
const B = 'Four envoys wrote to Bachelet on Friday. Nobody danced.';

/** jsdom lays nothing out, so there is no change of size to tell of. */
class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', NoResizes);
// The page waits for a pause in typing, and a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

/** Every run takes a millisecond for each of its two parts. */
const trace = vi.fn((a: string, b: string) => {
  let time = 0;
  return Promise.resolve(runOnce(a, b, () => (time += 1)));
});

const open = async (samples = { a: A, b: B }) => {
  render(Lab, { trace, samples });
  await screen.findByRole('group', { name: /^Candidate matrix/ });
};
const write = (letter: 'A' | 'B', value: string) =>
  fireEvent.input(screen.getByLabelText(`Text ${letter}`), { target: { value } });
const cell = (name: RegExp) => screen.getByRole('button', { name });
const pair = () => screen.getByRole('region', { name: 'Chosen pair' });

describe('the lab', () => {
  beforeEach(() => void trace.mockClear());

  it('runs at once, and says what it found and how long it took', async () => {
    await open();
    expect(screen.getByRole('status').textContent).toContain(
      'traceLinks 1.0 ms, compare 1.0 ms · 2 × 2 sentences',
    );
    expect(pair().textContent).toContain('A0 × B1');
    expect(screen.getAllByTitle(/^stem bachelet · weight \d+\.\d+ · proper$/).length).toBeGreaterThan(0);
  });

  it('runs again when a text was changed, once for all that was typed', async () => {
    await open();
    void write('A', 'Nobody');
    await write('A', 'Nobody danced. Wheat is dear. It rained.');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('3 × 2 sentences'));
    expect(trace).toHaveBeenCalledTimes(2);
    await write('B', '');
    expect(await screen.findByText(/has no sentence/)).toBeTruthy();
  });

  it('steps through the passes and marks what is new', async () => {
    await open();
    await fireEvent.click(screen.getByRole('radio', { name: /^identical/ }));
    expect(screen.getByRole('button', { name: 'Linked to B1, 1.00, new' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Linked to B0/ })).toBeNull();
    await fireEvent.click(screen.getByRole('radio', { name: /^final/ }));
    expect(screen.getByRole('button', { name: 'Linked to B1, 1.00, moved' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Linked to B0, 0\.\d+$/ })).toBeTruthy();
  });

  it('goes from pair to pair with the arrow keys and shows terms and edits', async () => {
    await open();
    const identical = cell(/^A0 B1; identical/);
    expect(identical.tabIndex).toBe(0);
    await fireEvent.keyDown(identical, { key: 'ArrowDown' });
    const next = cell(/^A1 B0; score .*linked/);
    expect(document.activeElement).toBe(next);
    expect([identical.tabIndex, next.tabIndex]).toEqual([-1, 0]);
    expect(pair().textContent).toMatch(/Linked, strength 0\.\d+, first in “sure”/);
    expect(within(pair()).getAllByText('envoy')).toHaveLength(1);
    expect(pair().textContent).toContain('number 1');
  });

  it('shows any two sentences, linked or not', async () => {
    await open();
    await fireEvent.click(screen.getByRole('button', { name: 'A1' }));
    await fireEvent.click(screen.getByRole('button', { name: 'B1' }));
    expect(pair().textContent).toContain('Not among the candidates');
    expect(pair().textContent).toContain('Words of A1 × B1, by diffWords alone');
  });

  it('shows a long text in parts and says so', async () => {
    const long = Array.from({ length: MOST_SENTENCES + 3 }, (_, at) => `Barge ${at} sank.`).join(' ');
    await open({ a: long, b: B });
    expect(screen.getByText(/At most 80 sentences/).textContent).toContain('A0–A79 of 83');
    await fireEvent.click(screen.getByRole('button', { name: 'Later sentences of A' }));
    expect(screen.getByRole('button', { name: 'A82' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'A0' })).toBeNull();
  });

  it('shows what the engine complains of', async () => {
    await open();
    trace.mockRejectedValueOnce(new Error('The engine is out of breath.'));
    await fireEvent.click(screen.getByRole('button', { name: 'Run again' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The engine is out of breath.');
  });
});
