import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BOATS } from './boats.test-data.ts';
import { factsRun } from './facts-run.ts';
import FactsPage from './FactsPage.svelte';

// The page waits for a pause in typing, and a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

const factsOf = vi.fn((texts: Parameters<typeof factsRun>[0]) => Promise.resolve(factsRun(texts, () => 0)));
const samples = { Holm: BOATS[0]!, Boats: BOATS[1]!, Wheat: 'Wheat is dear.' };

const open = async () => {
  render(FactsPage, { factsOf, samples });
  await screen.findByRole('region', { name: 'Text A' });
};
const list = (name: string) => within(screen.getByRole('region', { name: `List of ${name}` }));
const show = (name: string) => fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name} `) }));
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const marked = () =>
  ['A', 'B'].map((letter) =>
    [...screen.getByRole('region', { name: `Text ${letter}` }).querySelectorAll('mark')].map(
      ({ textContent }) => textContent,
    ),
  );

describe('the facts of any texts', () => {
  beforeEach(() => void factsOf.mockClear());

  it('lists matches, and marks the two places of one with its evidence', async () => {
    await open();
    expect(screen.getByRole('status').textContent).toMatch(/2 texts · 3 sentences · \d+ facts · 2 meetings/);
    const row = list('matches').getAllByRole('row')[1]!;
    expect(row.textContent).toMatch(/quantity\s*conflict\s*value/);
    await fireEvent.click(within(row).getByRole('button'));
    expect(marked()).toEqual([['Three'], ['Five']]);
    const evidence = within(screen.getByRole('region', { name: 'Chosen match' }));
    expect(evidence.getByText(/^Log odds/).textContent).toMatch(
      /probability 0\.\d+, a\s+dispute needs 0\.\d+/,
    );
    const before = evidence.getAllByRole('listitem').length;
    await fireEvent.click(evidence.getByRole('button', { name: /^Show all/ }));
    expect(evidence.getAllByRole('listitem').length).toBeGreaterThan(before);
    await fireEvent.click(evidence.getByRole('button', { name: 'Close' }));
    expect(marked()).toEqual([[], []]);
  });

  it('filters matches', async () => {
    await open();
    const rows = () => list('matches').getAllByRole('row').slice(1);
    const all = rows().length;
    await choose('Relation', 'conflict');
    expect(rows().length).toBeLessThan(all);
    await fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'cellist' } });
    expect(rows()[0]!.textContent).toContain('Nothing passes the filters.');
    await fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(rows()).toHaveLength(all);
    await fireEvent.input(screen.getByLabelText('Least probability'), { target: { value: '0.01' } });
    expect(rows()).toHaveLength(1);
  });

  it('lists the facts of a sentence', async () => {
    await open();
    await show('facts');
    await fireEvent.click(screen.getByRole('button', { name: 'Only sentence A0' }));
    expect(list('facts').getByRole('row', { name: /^a baker attribute office office: baker/ })).toBeTruthy();
    expect(list('facts').queryByRole('button', { name: 'Three' })).toBeNull();
    await fireEvent.click(list('facts').getByRole('button', { name: 'Ada Holm' }));
    expect(marked()).toEqual([['Ada Holm'], []]);
  });

  it('lists entities with their facts, meetings and disputes', async () => {
    await open();
    await show('entities');
    await fireEvent.click(list('entities').getByRole('button', { name: /^0 Ada Holm × 2/ }));
    expect(marked()).toEqual([['Ada Holm', 'a baker'], []]);
    await show('meetings');
    expect(list('meetings').getByRole('columnheader', { name: 'similarity' })).toBeTruthy();
    await show('disputes');
    expect(list('disputes').getByText(/agree/).textContent).toMatch(/differ 1, alone\s*A 2\s*B 0/);
    await fireEvent.click(list('disputes').getByRole('button', { name: '0' }));
    expect(marked()).toEqual([['Three'], ['Five']]);
    expect(screen.getByRole('region', { name: 'Chosen match' })).toBeTruthy();
  });

  it('shows which entities of other texts an entity is joined with', async () => {
    render(FactsPage, {
      factsOf,
      samples: { Baker: BOATS[0]!, Left: 'Ada Holm has left the town. Ada Holm was tired.' },
    });
    await screen.findByRole('region', { name: 'Text A' });
    await show('entities');
    await fireEvent.click(list('entities').getByRole('button', { name: /^B \d+ Ada Holm/ }));
    expect(marked()).toEqual([
      ['Ada Holm', 'a baker'],
      ['Ada Holm', 'Ada Holm'],
    ]);
  });

  it('reads what is typed, chosen, dated, added and removed', async () => {
    await open();
    await fireEvent.click(screen.getByRole('button', { name: 'Add a text' }));
    await choose('Sample for text C', 'Wheat');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('3 texts · 4 sentences'));
    await fireEvent.input(screen.getAllByLabelText('Published')[2]!, { target: { value: '2024-03-14' } });
    await waitFor(() =>
      expect(factsOf).toHaveBeenLastCalledWith([
        { id: '0', text: BOATS[0] },
        { id: '1', text: BOATS[1] },
        { id: '2', text: 'Wheat is dear.', published: '2024-03-14' },
      ]),
    );
    await fireEvent.click(screen.getAllByRole('button', { name: 'Remove' })[1]!);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('2 texts · 3 sentences'));
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  });

  it('shows long lists in parts', async () => {
    const long = Array.from(
      { length: 30 },
      (_, at) => `The captain of the ferry has sold ${at + 2} of her boats.`,
    ).join(' ');
    render(FactsPage, { factsOf, samples: { Long: long, Boats: BOATS[1]! } });
    await screen.findByRole('region', { name: 'Text A' });
    await show('facts');
    const facts = () => list('facts').getAllByRole('button', { pressed: false }).length;
    expect(facts()).toBe(100);
    await fireEvent.click(list('facts').getByRole('button', { name: /^Show \d+ more/ }));
    expect(facts()).toBeGreaterThan(100);
  });

  it('shows what the engine complains of', async () => {
    factsOf.mockRejectedValueOnce(new Error('The engine is out of breath.'));
    render(FactsPage, { factsOf, samples });
    expect((await screen.findByRole('alert')).textContent).toBe('The engine is out of breath.');
  });
});
