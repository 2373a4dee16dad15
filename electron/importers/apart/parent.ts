/** Whoever began the process that reads files: Node's channel between processes, or the port of a desktop's utility process. */
import type { Order, Reply } from './messages.ts';

/** The port that Electron gives to a utility process, as far as it is used here. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: Order }) => void): void;
  postMessage(reply: Reply): void;
}

/** A process of either kind. */
export interface BegunProcess {
  readonly parentPort?: ParentPort | null;
  send?(reply: Reply): unknown;
  on(event: 'message', listener: (order: Order) => void): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
  exit(code: number): void;
}

/** Answers every order that comes from it. */
export function answerParent(self: BegunProcess, obey: (order: Order) => Promise<Reply>): void {
  const port = self.parentPort;
  if (port) {
    port.on('message', ({ data }) => void obey(data).then((reply) => port.postMessage(reply)));
    return;
  }
  self.on('message', (order) => void obey(order).then((reply) => self.send?.(reply)));
  // Without the program there is nothing left to do.
  self.on('disconnect', () => self.exit(0));
}
