import { afterEach, expect, it, vi } from 'vitest';
import type { Job, Report } from './messages.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../../engine/lexicon/de/learned.ts');
});

/** Runs a job in the worker's own code, and gathers what it sends until it is through. */
async function run(job: Job): Promise<Report[]> {
  const reports: Report[] = [];
  const scope: { onmessage?: (event: { data: Job }) => void; postMessage?: (report: Report) => void } = {};
  vi.stubGlobal('self', scope);
  vi.resetModules();
  await import('./worker.ts');
  await new Promise<void>((through) => {
    scope.postMessage = (report) => {
      reports.push(report);
      if (report.kind === 'ledgers' || report.kind === 'failed') through();
    };
    scope.onmessage!({ data: job });
  });
  // What it says on the way depends on how fast the machine is.
  return reports.filter(({ kind }) => kind !== 'progress' && kind !== 'partial');
}

it('compares texts in a language whose grammar cannot be loaded', async () => {
  vi.doMock('../../../engine/lexicon/de/learned.ts', () => {
    throw new Error('cut off');
  });
  const texts = ['Drei', 'Vier'].map((count) => ({
    id: count,
    text: `Die Brücke wurde am Montag gesperrt. ${count} Arbeiter wurden verletzt.`,
    language: 'de',
  }));
  const [done, ledgers] = await run({ texts, choices: { pins: [], ignored: [] } });
  expect(done).toMatchObject({ kind: 'done', comparison: { links: [{}, {}] } });
  expect(ledgers).toMatchObject({ kind: 'ledgers' });
});
