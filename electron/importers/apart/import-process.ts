import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageImage, TablePreview } from '../../bridge/contract.ts';
import { Refusal } from '../../errors.ts';
import type { FileToImport, ImportedFile } from '../document.ts';
import { baseName } from '../file-name.ts';
import { IMPORT_LIMITS, RECOGNISING_LIMITS, type ImportLimits } from '../limits.ts';
import { type BeginImportChild, forkImportChild, type ImportChild } from './import-child.ts';
import type { Order, Reply, Task, Tasks } from './messages.ts';

export interface ImportProcess {
  /**
   * Reads a file in the process apart; files wait for each other. With `stop` it is given up at any moment, whatever it holds.
   *
   * @throws {Refusal} of the importer, or `import-too-long`, `import-too-much`, `import-stopped`, `import-crashed`
   */
  readonly importFile: (file: FileToImport, stop?: AbortSignal) => Promise<ImportedFile>;
  /**
   * The head of a table.
   *
   * @throws {Refusal} as `importFile`
   */
  readonly tablePreview: (file: FileToImport) => Promise<TablePreview>;
  /**
   * The picture of a page, counted from 0.
   *
   * @throws {Refusal} as `importFile`
   */
  readonly pageImage: (file: FileToImport, page: number) => Promise<PageImage | null>;
  /** Ends the process, whatever it is doing. */
  readonly close: () => void;
}

export interface ImportProcessOptions {
  /** The bundled `child.ts`; beside this bundle when left out. */
  readonly program?: string;
  readonly limits?: ImportLimits;
  /** How the process is begun; as one of Node when left out. */
  readonly begin?: BeginImportChild;
  /** Told what went wrong inside an importer, for the log. */
  readonly onFault?: (fault: string, file?: string) => void;
}

/** A process that has nothing to do is ended after this long. */
const IDLE_MS = 20_000;
/** How often the memory of the process is looked at. */
const LOOK_MS = 100;

/** Bundles lie one folder deep in `out/`. */
const besideBundles = () => fileURLToPath(new URL('../import/child.js', import.meta.url));

/** Reads files in a process of its own, started when the first one comes. */
export function openImportProcess(options: ImportProcessOptions = {}): ImportProcess {
  const { program = besideBundles(), limits = IMPORT_LIMITS, onFault = () => {} } = options;
  const begin = options.begin ?? forkImportChild;
  const recognising = options.limits ?? RECOGNISING_LIMITS;
  let child: ImportChild | null = null;
  let hear: ((reply: Reply) => void) | null = null;
  let crash: (() => void) | null = null;
  let idle: NodeJS.Timeout | undefined;
  let orders = 0;
  let last: Promise<unknown> = Promise.resolve();

  function end(): void {
    clearTimeout(idle);
    child?.end();
    child = null;
  }

  function start(): ImportChild {
    clearTimeout(idle);
    if (child) return child;
    const begun = begin({ program, heapMegabytes: Math.round(limits.megabytes * 0.7) });
    begun.onReply((reply) => hear?.(reply));
    begun.onEnd((why) => {
      if (child !== begun) return;
      child = null;
      // A process without work may end as it likes.
      if (crash) onFault(`the process ended: ${why}`);
      crash?.();
    });
    return (child = begun);
  }

  function run<T extends Task>(
    task: T,
    file: FileToImport,
    { page = 0, stop }: { readonly page?: number; readonly stop?: AbortSignal | undefined },
  ): Promise<Tasks[T]> {
    const allowed = file.choices?.recognise === undefined ? limits : recognising;
    const name = baseName(file.name);
    if (stop?.aborted) throw new Refusal('import-stopped', { name });
    if (!existsSync(program)) throw new Error(`the importers are not built: ${program} is missing`);
    const running = start();
    const order: Order = { id: (orders += 1), task, file, page };
    return new Promise<Tasks[T]>((resolve, reject) => {
      const refuse = (code: 'import-too-long' | 'import-too-much' | 'import-stopped' | 'import-crashed') => {
        finish();
        end();
        reject(new Refusal(code, { name, seconds: allowed.seconds, megabytes: allowed.megabytes }));
      };
      const timer = setTimeout(() => refuse('import-too-long'), allowed.seconds * 1_000);
      const look = setInterval(() => {
        if (running.memory() > allowed.megabytes * 1e6) refuse('import-too-much');
      }, LOOK_MS);
      const giveUp = () => refuse('import-stopped');
      stop?.addEventListener('abort', giveUp);
      const finish = () => {
        stop?.removeEventListener('abort', giveUp);
        clearTimeout(timer);
        clearInterval(look);
        hear = crash = null;
        idle = setTimeout(end, IDLE_MS);
        idle.unref();
      };
      crash = () => refuse('import-crashed');
      hear = (reply) => {
        if (reply.id !== order.id) return;
        finish();
        if ('fault' in reply && reply.fault) onFault(reply.fault, name);
        if ('answer' in reply) resolve(reply.answer as Tasks[T]);
        else reject(Refusal.said(reply.refusal));
      };
      running.post(order);
    });
  }

  function inTurn<T extends Task>(
    task: T,
    file: FileToImport,
    more: { readonly page?: number; readonly stop?: AbortSignal | undefined } = {},
  ): Promise<Tasks[T]> {
    const turn = last.then(() => run(task, file, more));
    last = turn.catch(() => {});
    return turn;
  }

  return {
    importFile: (file, stop) => inTurn('import', file, { stop }),
    tablePreview: (file) => inTurn('table', file),
    pageImage: (file, page) => inTurn('page', file, { page }),
    close: end,
  };
}
