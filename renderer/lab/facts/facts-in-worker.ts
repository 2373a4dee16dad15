import type { SourceText } from '../../../engine/types.ts';
import { inWorker } from '../work/in-worker.ts';
import type { FactsRun } from './facts-run.ts';

/** Reads and compares the facts of texts. A newer call ends an older one, whose answer never comes. Rejects when the engine throws. */
export type FactsOf = (texts: readonly SourceText[]) => Promise<FactsRun>;

/** Facts from a worker. */
export function factsInWorker(): FactsOf {
  return inWorker(() => new Worker(new URL('./facts-worker.ts', import.meta.url), { type: 'module' }));
}
