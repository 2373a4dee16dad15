/** What a worker looks like to whoever hands it work. */
export type EngineWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Workers with the engine in them. Loading the engine takes longer than comparing two articles, so one that has finished is kept for the
 * next work; more than one would only take memory.
 */
export class EngineWorkers<Engine extends EngineWorker = Worker> {
  readonly #make: () => Engine;
  #idle: Engine | null = null;

  constructor(make: () => Engine) {
    this.#make = make;
  }

  /** Loads the engine before anybody asks. */
  warm(): void {
    if (this.#idle === null) this.#keep(this.#make());
  }

  /** A worker for one piece of work, which {@link giveBack} takes again. */
  take(): Engine {
    const worker = this.#idle ?? this.#make();
    this.#idle = null;
    return worker;
  }

  /** Takes a worker that has finished; one whose work failed or was cut off is terminated instead. */
  giveBack(worker: Engine): void {
    if (this.#idle === null) this.#keep(worker);
    else worker.terminate();
  }

  #keep(worker: Engine): void {
    this.#idle = worker;
    worker.onmessage = null;
    // One that cannot even be loaded would never answer: who asks next tries anew, and is told.
    worker.onerror = () => {
      if (this.#idle === worker) this.#idle = null;
    };
  }
}
