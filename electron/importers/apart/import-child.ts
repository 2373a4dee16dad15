/** The process that reads files, as the program holds it: how it is begun is the way's own, Node's or the desktop's. */
import { fork } from 'node:child_process';
import { memoryOf } from './memory-of.ts';
import type { Order, Reply } from './messages.ts';

export interface ImportChild {
  readonly post: (order: Order) => void;
  readonly onReply: (listener: (reply: Reply) => void) => void;
  /** Told once when the process has ended, or could not be begun. */
  readonly onEnd: (listener: (why: string) => void) => void;
  /** How many bytes of memory it holds; 0 where that cannot be told. */
  readonly memory: () => number;
  /** Ends it at once, whatever it is doing; nobody is told. */
  readonly end: () => void;
}

export interface ImportChildOptions {
  /** The bundled `child.ts`. */
  readonly program: string;
  /** What its heap may grow to. */
  readonly heapMegabytes: number;
}

export type BeginImportChild = (options: ImportChildOptions) => ImportChild;

/** What V8 is told: the size of the heap, and that neither a page nor a font brings code that runs. */
export const flagsOf = ({ heapMegabytes }: ImportChildOptions): string[] => [
  `--max-old-space-size=${heapMegabytes}`,
  '--disallow-code-generation-from-strings',
];

/** Begins it as a process of Node. */
export const forkImportChild: BeginImportChild = (options) => {
  const child = fork(options.program, [], {
    // Nothing of what the program knows of its user goes along.
    env: {},
    execArgv: flagsOf(options),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  let end = (_why: string): void => {};
  child.on('error', (error) => end(error.message));
  child.on('exit', (code, signal) => end(signal ?? `code ${code}`));
  return {
    post: (order) => child.send(order, (error) => error && end(error.message)),
    onReply: (listener) => void child.on('message', listener),
    onEnd: (listener) => {
      let told = false;
      end = (why) => {
        if (!told) listener(why);
        told = true;
      };
    },
    memory: () => (child.pid === undefined ? 0 : memoryOf(child.pid)),
    end: () => {
      end = () => {};
      child.kill('SIGKILL');
    },
  };
};
