import { inWorker } from './work/in-worker.ts';
import type { Run } from './run.ts';
import type { Job } from './worker.ts';

/** Runs the engine on two texts. A newer call ends an older one, whose answer never comes. Rejects when the engine throws. */
export type Tracer = (a: string, b: string) => Promise<Run>;

/** A tracer with a worker of its own. */
export function tracerInWorker(): Tracer {
  const run = inWorker<Job, Run>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  );
  return (a, b) => run({ a, b });
}
