import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SearchResults } from '../../../electron/bridge/contract.ts';
import { snippetParts } from '../../library/snippet-parts.ts';
import { TextSearch } from './text-search.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer = (total: number): SearchResults => ({ hits: [], total, sources: [], unread: 0 });

it('a snippet is cut at its hits', () => {
  const parts = snippetParts({ text: 'The ferry\nsank.', start: 7, hits: [{ start: 4, end: 9 }] });
  expect(parts).toEqual([
    { text: 'The ', found: false },
    { text: 'ferry', found: true },
    { text: ' sank.', found: false },
  ]);
});

it('asks once for words typed quickly, and drops an answer that comes too late', async () => {
  const asked: string[] = [];
  const answers: ((results: SearchResults) => void)[] = [];
  const search = new TextSearch({
    searchTexts: ({ query }) => {
      asked.push(query);
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  for (const typed of ['f', 'fe', 'fer']) search.ask(typed);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(['fer']);
  search.ask('ferry');
  await vi.advanceTimersByTimeAsync(200);
  answers[1]!(answer(2));
  await vi.advanceTimersByTimeAsync(0);
  answers[0]!(answer(9));
  await vi.advanceTimersByTimeAsync(0);
  expect([search.answered, search.results.total]).toEqual(['ferry', 2]);
  search.ask(' ');
  expect([search.answered, search.results.total]).toEqual(['', 0]);
});

it('tells what went wrong', async () => {
  const search = new TextSearch({ searchTexts: () => Promise.reject(new Error('gone')) });
  search.ask('ferry');
  await vi.advanceTimersByTimeAsync(200);
  expect(search.error).not.toBeNull();
});
