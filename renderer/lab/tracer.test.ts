import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runOnce, type Run } from './run.ts';
import { tracerInWorker } from './tracer.ts';
import type { Report } from './work/in-worker.ts';

/** A worker that answers when it is told to. */
class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: ((event: { data: Report<Run> }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly jobs: unknown[] = [];
  ended = false;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(job: unknown): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.ended = true;
  }
}

const RUN: Run = runOnce('Nobody danced.', 'Nobody sang.', () => 0);
const done = (worker: FakeWorker) => worker.onmessage!({ data: { kind: 'done', run: RUN } });

describe('a tracer in a worker', () => {
  beforeEach(() => {
    FakeWorker.all = [];
    vi.stubGlobal('Worker', FakeWorker);
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('keeps its worker from one run to the next', async () => {
    const trace = tracerInWorker();
    for (const a of ['one', 'two']) {
      const run = trace(a, 'other');
      done(FakeWorker.all[0]!);
      expect(await run).toBe(RUN);
    }
    expect(FakeWorker.all.map(({ jobs }) => jobs)).toEqual([
      [
        { a: 'one', b: 'other' },
        { a: 'two', b: 'other' },
      ],
    ]);
  });

  it('ends a run that is overtaken', async () => {
    const trace = tracerInWorker();
    const overtaken = vi.fn();
    void trace('one', 'other').then(overtaken, overtaken);
    const run = trace('two', 'other');
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
    done(FakeWorker.all[1]!);
    expect(await run).toBe(RUN);
    expect(overtaken).not.toHaveBeenCalled();
  });

  it('rejects when the engine throws, and takes a new worker when one broke', async () => {
    const trace = tracerInWorker();
    const thrown = trace('one', 'other');
    FakeWorker.all[0]!.onmessage!({ data: { kind: 'failed', message: 'Out of breath.' } });
    await expect(thrown).rejects.toThrow('Out of breath.');
    const broken = trace('one', 'other');
    FakeWorker.all[0]!.onerror!({ message: 'No such file.' });
    await expect(broken).rejects.toThrow('No such file.');
    void trace('two', 'other');
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
  });
});
