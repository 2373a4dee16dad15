import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openComparisonCache } from '../../electron/throwaway/comparison-cache.ts';
import { AnalysedTexts, compare, ledgersOf, type SourceText } from '../../engine/index.ts';
import type { StartComparing } from '../../renderer/session/comparison/comparing.ts';
import { keeping } from '../../renderer/session/comparison/kept-comparisons.ts';

const sourcesOf = (texts: readonly string[]): SourceText[] =>
  texts.map((text, at) => ({ id: String(at), text, language: 'en' }));

function processorTime(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

/** One word of so many is another one in the text that is added. */
const ALTERED = 40;

/**
 * How much a comparison of two texts and a third takes, where the two were compared before, as a multiple of what the two took: as in a
 * worker that has analysed them. Both are new pairs of the third, and nothing is told of the two but once more.
 */
export function thirdAdded([one, other]: readonly [string, string, ...string[]]): number {
  let count = 0;
  const third = one.replace(/\p{L}+/gu, (word) => ((count += 1) % ALTERED === 0 ? 'elsewhere' : word));
  const two = sourcesOf([one, other]);
  const analysed = new AnalysedTexts();
  compare(two, { analysed });
  const ofTwo = processorTime(() => compare(two));
  const ofThree = processorTime(() => compare(sourcesOf([one, other, third]), { analysed }));
  return ofThree / ofTwo;
}

/** Milliseconds of processor time until what was found in some texts is there again, read from beside a library and checked, as a window does. */
export async function openedAgain(texts: readonly string[]): Promise<number> {
  const library = mkdtempSync(join(tmpdir(), 'variorum-speed-'));
  try {
    const cache = openComparisonCache(library);
    const bridge = {
      keptResult: async ({ key }: { key: string }) => cache.get(key),
      keepResult: async ({ key, written }: { key: string; written: string }) => {
        cache.put(key, written);
        return null;
      },
    };
    const sources = sourcesOf(texts);
    const comparison = compare(sources);
    const ledgers = ledgersOf(sources, { comparison });
    let compared = 0;
    const start: StartComparing = () => {
      compared += 1;
      return {
        result: Promise.resolve(comparison),
        ledgers: Promise.resolve(ledgers),
        written: Promise.resolve(JSON.stringify({ comparison, ledgers })),
        cancel: () => {},
      };
    };
    const open = keeping(bridge, start);
    const none = { pins: [], ignored: [] };
    const quiet = { progress: () => {}, partial: () => {} };
    await open(sources, none, quiet).ledgers;
    await new Promise((kept) => setTimeout(kept, 200));
    const from = process.cpuUsage();
    await open(sources, none, quiet).result;
    const { user, system } = process.cpuUsage(from);
    if (compared !== 1) throw new Error('What was found was not kept.');
    return (user + system) / 1_000;
  } finally {
    rmSync(library, { recursive: true, force: true });
  }
}

/** After so long a comparison of long texts is in the midst of its work. */
const IN_THE_MIDST_MS = 3_000;

/** Milliseconds by the clock from the wish to stop to the end of a worker that compares long texts. */
export async function cancelled(texts: readonly string[]): Promise<number> {
  const worker = new Worker(process.argv[1]!, { workerData: { texts } });
  await new Promise((begun) => worker.once('message', begun));
  await new Promise((later) => setTimeout(later, IN_THE_MIDST_MS));
  const from = performance.now();
  await worker.terminate();
  return performance.now() - from;
}

/** Whether this thread is the worker that is to be ended; it compares until it is. */
export function isToBeEnded(): boolean {
  if (isMainThread) return false;
  parentPort!.postMessage('begun');
  const sources = sourcesOf((workerData as { texts: string[] }).texts);
  for (;;) compare(sources);
}
