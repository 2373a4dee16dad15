import { configure, fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { factsRun } from './facts/facts-run.ts';
import { runOnce } from './run.ts';
import Views from './Views.svelte';

/** jsdom lays nothing out, so there is no change of size to tell of. */
class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', NoResizes);
configure({ asyncUtilTimeout: 10_000 });

it('has an address for every view', async () => {
  const trace = (a: string, b: string) => Promise.resolve(runOnce(a, b, () => 0));
  const factsOf = (texts: Parameters<typeof factsRun>[0]) => Promise.resolve(factsRun(texts, () => 0));
  render(Views, { trace, factsOf, samples: { a: 'It rained.', b: 'Wheat is dear.' } });
  expect(await screen.findByLabelText('Text A')).toBeTruthy();
  location.hash = '#analysis';
  await fireEvent(window, new Event('hashchange'));
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Text to analyse')).value).toBe('It rained.');
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Analysis of one text');
  expect(screen.queryByLabelText('Text A')).toBeNull();
  location.hash = '#facts';
  await fireEvent(window, new Event('hashchange'));
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Text B')).value).toBe('Wheat is dear.');
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Facts of any texts');
});
