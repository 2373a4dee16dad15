import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Comparison, Ledgers } from '../../../engine/index.ts';
import { comparingIn } from './comparing.ts';
import { EngineWorkers, type EngineWorker } from './engine-workers.ts';
import type { Job, Report } from './messages.ts';
import { remembering } from './remembered-comparisons.ts';

/** A worker that answers when it is told to. */
class FakeWorker implements EngineWorker {
  onmessage: EngineWorker['onmessage'] = null;
  onerror: EngineWorker['onerror'] = null;
  readonly jobs: Job[] = [];
  ended = false;
  postMessage(job: Job): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.ended = true;
  }
  says(report: Report): void {
    this.onmessage!.call(this as never, { data: report } as MessageEvent<Report>);
  }
  compares(comparison: Comparison): void {
    this.says({ kind: 'done', comparison });
  }
  gathers(): void {
    this.says({ kind: 'ledgers', ledgers: LEDGERS, written: null });
  }
}

const LEDGERS = { figures: [] } as unknown as Ledgers;
const found = (id: string, precise = true) => ({ id, precise }) as unknown as Comparison;
const quiet = { progress: () => {}, partial: () => {} };

let made: FakeWorker[] = [];
const fakes = () =>
  new EngineWorkers<EngineWorker>(() => {
    made.push(new FakeWorker());
    return made.at(-1)!;
  });
const start = (remembered = false, workers = fakes()) => {
  const comparing = comparingIn(workers);
  const doing = remembered ? remembering(comparing) : comparing;
  return (...words: string[]) =>
    doing(
      words.map((text) => ({ id: text, text })),
      { pins: [], ignored: [] },
      quiet,
    );
};

beforeEach(() => (made = []));

describe('comparing in workers', () => {
  it('keeps a worker that has finished for the next work', async () => {
    const compare = start();
    for (const word of ['one', 'two']) {
      const work = compare(word);
      made[0]!.compares(found(word));
      made[0]!.gathers();
      expect(await work.result).toEqual(found(word));
      expect(await work.ledgers).toBe(LEDGERS);
      work.cancel();
    }
    expect(made.map(({ ended, jobs }) => [ended, jobs.length])).toEqual([[false, 2]]);
  });

  it('cuts off what is not wanted any more, and lets ledgers be gathered', () => {
    const compare = start();
    compare('one').cancel();
    expect(made[0]!.ended).toBe(true);
    const second = compare('two');
    made[1]!.compares(found('two'));
    second.cancel();
    expect(made[1]!.ended).toBe(false);
    // While the second gathers, a third works elsewhere; of the two that are free then one is enough.
    compare('three');
    made[2]!.compares(found('three'));
    made[1]!.gathers();
    made[2]!.gathers();
    expect(made.map(({ ended }) => ended)).toEqual([true, false, true]);
  });

  it('uses the worker that was loaded ahead, unless it could not be loaded', () => {
    const workers = fakes();
    workers.warm();
    workers.warm();
    start(false, workers)('one').cancel();
    expect(made.map(({ jobs }) => jobs.length)).toEqual([1]);
    workers.warm();
    made[1]!.onerror!.call(made[1] as never, {} as ErrorEvent);
    start(false, workers)('two');
    expect(made.map(({ jobs }) => jobs.length)).toEqual([1, 0, 1]);
  });

  it('says why there is no result, and trusts no worker that failed', async () => {
    const compare = start();
    const failed = compare('one');
    made[0]!.says({ kind: 'failed', message: 'no words' });
    await expect(failed.result).rejects.toThrow('no words');
    compare('two');
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
  });
});

describe('comparisons that are remembered', () => {
  it('are not made again for the same texts, and are for others or in another order', async () => {
    const compare = start(true);
    const first = compare('one', 'two');
    made[0]!.compares(found('first'));
    await first.result;
    made[0]!.gathers();
    const again = compare('one', 'two');
    expect(await again.result).toBe(await first.result);
    expect(await again.ledgers).toBe(LEDGERS);
    compare('two', 'one').cancel();
    expect(made[0]!.jobs).toHaveLength(2);
  });

  it('are made again where the time ran out', async () => {
    const compare = start(true);
    const first = compare('one');
    made[0]!.compares(found('coarse', false));
    await first.result;
    made[0]!.gathers();
    const again = vi.fn();
    void compare('one').result.then(again);
    made[0]!.compares(found('fine'));
    await vi.waitFor(() => expect(again).toHaveBeenCalledWith(found('fine')));
  });
});
