import type { Comparison, SourceText } from '../../engine/index.ts';
import type { Job, Report } from './messages.ts';

export interface Comparing {
  /** Never settles after {@link cancel}; rejects when the engine throws. */
  readonly result: Promise<Comparison>;
  cancel(): void;
}

export type StartComparing = (
  texts: readonly SourceText[],
  onProgress: (share: number, pass: string) => void,
) => Comparing;

/** Compares in a worker of its own, which ends with the answer or when it is cancelled. */
export const startComparing: StartComparing = (texts, onProgress) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Comparison>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<Report>) => {
      const report = event.data;
      if (report.kind === 'progress') return onProgress(report.share, report.pass);
      worker.terminate();
      if (report.kind === 'done') resolve(report.comparison);
      else reject(new Error(report.message));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'The comparison could not be started.'));
    };
  });
  const job: Job = { texts };
  worker.postMessage(job);
  return { result, cancel: () => worker.terminate() };
};
