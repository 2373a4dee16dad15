/**
 * The process that reads files, bundled to out/import/child.js: one file at a time, told by the program and answered to it
 * alone. It opens no file, asks no network, and is ended from outside when it takes too long or too much memory.
 */
import { ERRORS, Refusal } from '../../errors.ts';
import { importFile } from '../import-file.ts';
import type { Order, Reply } from './messages.ts';

async function obey({ id, file }: Order): Promise<Reply> {
  try {
    return { id, imported: await importFile(file) };
  } catch (error) {
    if (!(error instanceof Refusal)) {
      return { id, refusal: { code: 'fault', ...ERRORS.fault }, fault: String(error) };
    }
    const { code, message, hint, cause } = error;
    const fault = cause instanceof Error ? { fault: cause.stack ?? cause.message } : {};
    return { id, refusal: { code, message, hint }, ...fault };
  }
}

// What a library prints goes nowhere: the words of a file have no business in a log.
for (const channel of ['log', 'info', 'warn', 'error', 'debug'] as const) console[channel] = () => {};

process.on('message', (order: Order) => {
  void obey(order).then((reply) => process.send?.(reply));
});
// Without the program there is nothing left to do.
process.on('disconnect', () => process.exit(0));
