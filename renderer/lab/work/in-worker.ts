/** What comes back from a worker for every job, in order. */
export type Report<Result> =
  | { readonly kind: 'done'; readonly run: Result }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Jobs for one worker, which stays between them and is replaced only when it is called while it is at work: a newer call ends an older one,
 * whose answer never comes. Rejects when the worker reports a failure.
 */
export function inWorker<Job, Result>(start: () => Worker): (job: Job) => Promise<Result> {
  let worker: Worker | null = null;
  let busy = false;
  return (job) => {
    if (busy) {
      worker?.terminate();
      worker = null;
    }
    const current = (worker ??= start());
    busy = true;
    return new Promise((resolve, reject) => {
      current.onmessage = ({ data }: MessageEvent<Report<Result>>) => {
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
      current.postMessage(job);
    });
  };
}

/** Runs a job inside a worker and tells what came of it. */
export async function reported<Result>(run: () => Result | Promise<Result>): Promise<Report<Result>> {
  try {
    return { kind: 'done', run: await run() };
  } catch (thrown) {
    const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { kind: 'failed', message };
  }
}
