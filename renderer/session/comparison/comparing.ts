import type { Comparison, Ledgers, SourceText } from '../../../engine/index.ts';
import type { EngineWorker, EngineWorkers } from './engine-workers.ts';
import type { CompareChoices, Job, Report, Written } from './messages.ts';

export interface Comparing {
  /** Never settles after {@link cancel}; rejects when the engine throws. */
  readonly result: Promise<Comparison>;
  /** What the texts hold, gathered after the comparison; absent where nobody gathers it. Settles like the result. */
  readonly ledgers?: Promise<Ledgers>;
  /** Both, to be kept; settles like the ledgers, and is absent where nobody writes them. */
  readonly written?: Promise<Written>;
  cancel(): void;
}

/** What is told while the work goes on. */
export interface OnTheWay {
  /** The share of the work done, 0..1, and the name of the pass. */
  readonly progress: (share: number, pass: string) => void;
  /** The links that are known so far; they may still change. */
  readonly partial: (comparison: Comparison) => void;
}

export type StartComparing = (
  texts: readonly SourceText[],
  choices: CompareChoices,
  onTheWay: OnTheWay,
) => Comparing;

/**
 * Compares in workers. Cancelling ends the work at once; a worker that has given its result only gathers ledgers, and is kept.
 *
 * @param workers where they come from
 */
export const comparingIn =
  (workers: EngineWorkers<EngineWorker>): StartComparing =>
  (texts, choices, onTheWay) => {
    const worker = workers.take();
    const result = answer<Comparison>();
    const ledgers = answer<Ledgers>();
    const written = answer<Written>();
    let compared = false;
    const fail = (message: string) => {
      worker.terminate();
      result.reject(new Error(message));
      ledgers.reject(new Error(message));
      written.reject(new Error(message));
    };
    worker.onmessage = (event: MessageEvent<Report>) => {
      const report = event.data;
      switch (report.kind) {
        case 'progress':
          return onTheWay.progress(report.share, report.pass);
        case 'partial':
          return onTheWay.partial(report.comparison);
        case 'done':
          compared = true;
          return result.resolve(report.comparison);
        case 'ledgers':
          workers.giveBack(worker);
          written.resolve(report.written);
          return ledgers.resolve(report.ledgers);
        case 'failed':
          return fail(report.message);
      }
    };
    worker.onerror = (event) => fail(event.message || 'The comparison could not be started.');
    const job: Job = { texts, choices };
    worker.postMessage(job);
    return {
      result: result.promise,
      ledgers: ledgers.promise,
      written: written.promise,
      cancel: () => {
        if (!compared) worker.terminate();
      },
    };
  };

/** A promise with its two ends. */
export function answer<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((one, other) => ([resolve, reject] = [one, other]));
  // Whoever waits for it hears of a failure; nobody need wait.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
