/**
 * The process that reads files, bundled to out/import/child.js: one file at a time, told by the program and answered to it
 * alone. It opens no file, asks no network, and is ended from outside when it takes too long or too much memory.
 */
import { ERRORS, Refusal } from '../../errors.ts';
import { importFile } from '../import-file.ts';
import type { Order, Reply, Task, Tasks } from './messages.ts';
import { refuseCodeFromStrings } from './no-code-from-strings.ts';
import { answerParent, type BegunProcess } from './parent.ts';

/** Each is loaded when it is asked for. */
const TASKS: { readonly [T in Task]: (order: Order) => Promise<Tasks[T]> } = {
  import: ({ file }) => importFile(file),
  table: async ({ file }) => (await import('../table/import-table.ts')).previewTable(file),
  page: async ({ file, page }) => (await import('../page-image.ts')).pageImage(file, page),
};

async function obey(order: Order): Promise<Reply> {
  const { id, task } = order;
  try {
    return { id, answer: await TASKS[task](order) };
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

refuseCodeFromStrings();
answerParent(process as unknown as BegunProcess, obey);
