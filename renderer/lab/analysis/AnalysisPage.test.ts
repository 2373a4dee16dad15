import { configure, fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import AnalysisPage from './AnalysisPage.svelte';

// The page waits for a pause in typing, and a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

const samples = {
  Barge: 'The barge struck the quay. Rain did not fall.',
  Wheat: 'Wheat is dear.',
};
const sentence = (index: number) => screen.getByRole('button', { name: `Sentence ${index}` });
const open = (index: number) => fireEvent.click(sentence(index));

describe('the analysis of one text', () => {
  it('shows the text with marks, and a sentence when it is opened', async () => {
    render(AnalysisPage, { samples });
    expect(screen.getByRole('status').textContent).toBe('2 sentences · English');
    expect(screen.getByTitle(/^clause 0 \(fall\): negative/).textContent).toMatch(/did not fallnot$/);
    expect(screen.queryByRole('table')).toBeNull();
    await open(0);
    const clauses = within(screen.getByRole('table', { name: /^Clauses/ }));
    expect(
      clauses.getByRole('row', { name: /^0 main struck strike #2 The barge #1 the quay #4/ }),
    ).toBeTruthy();
    expect(screen.getByRole('region', { name: /^Dependency tree/ }).textContent).toContain('nsubj');
    await open(0);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows trees as tables too', async () => {
    render(AnalysisPage, { samples });
    await open(0);
    await fireEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const words = within(screen.getByRole('table', { name: /^Words/ }));
    expect(words.getByRole('row', { name: '1 barge barge NOUN NN 2 struck nsubj' })).toBeTruthy();
  });

  it('lists entities, and shows where the text speaks of one', async () => {
    render(AnalysisPage, { samples: { Holm: 'Ada Holm slept in the train. Later Holm woke in London.' } });
    const list = within(screen.getByRole('region', { name: 'Entities and quotations of the text' }));
    const holm = list.getByRole('button', { name: /^0 Ada Holm × / });
    await fireEvent.click(holm);
    expect(holm.getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(list.getByRole('button', { name: /^Holm sentence 1, name/ }));
    expect(document.activeElement).toBe(sentence(1));
  });

  it('takes marks away', async () => {
    render(AnalysisPage, { samples });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Denied or uncertain' }));
    expect(screen.queryByTitle(/^clause/)).toBeNull();
  });

  it('analyses what is chosen or typed', async () => {
    render(AnalysisPage, { samples });
    await fireEvent.click(screen.getByRole('button', { name: 'Wheat' }));
    expect(await screen.findByText('1 sentences · English')).toBeTruthy();
    await fireEvent.input(screen.getByLabelText('Text to analyse'), { target: { value: 'Ωκεανός.' } });
    expect(await screen.findByText('1 sentences · el')).toBeTruthy();
    await open(0);
    expect(screen.getByText('No grammar of this language is at hand.')).toBeTruthy();
  });
});
