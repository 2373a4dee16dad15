import type { Run } from './run.ts';
import type { Job, Report } from './worker.ts';

/** Runs the engine on two texts. A newer call ends an older one, whose answer never comes. Rejects when the engine throws. */
export type Tracer = (a: string, b: string) => Promise<Run>;

/** A tracer with one worker, which is replaced only when it is called while it is at work. */
export function tracerInWorker(): Tracer {
  let worker: Worker | null = null;
  let busy = false;
  return (a, b) => {
    if (busy) {
      worker?.terminate();
      worker = null;
    }
    const current = (worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
    busy = true;
    return new Promise((resolve, reject) => {
      current.onmessage = ({ data }: MessageEvent<Report>) => {
        busy = false;
        if (data.kind === 'done') resolve(data.run);
        else reject(new Error(data.message));
      };
      current.onerror = (event) => {
        busy = false;
        current.terminate();
        if (worker === current) worker = null;
        reject(new Error(event.message || 'The worker could not be started.'));
      };
      const job: Job = { a, b };
      current.postMessage(job);
    });
  };
}
