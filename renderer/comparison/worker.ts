/** Runs one comparison away from the window's thread, and then gathers the ledgers of its texts. */
import { compare, ledgersOf } from '../../engine/index.ts';
import type { Job, Report } from './messages.ts';

/** After this the engine gives up precision and says so. */
const PATIENCE_MS = 30_000;
/** The window is told no more often than this. */
const REPORT_EVERY_MS = 50;

const report = (message: Report) => self.postMessage(message);

self.onmessage = (event: MessageEvent<Job>) => {
  const started = performance.now();
  let reported = 0;
  try {
    const comparison = compare(event.data.texts, {
      pins: event.data.pins,
      expired: () => performance.now() - started > PATIENCE_MS,
      progress: (share, pass) => {
        const now = performance.now();
        if (now - reported < REPORT_EVERY_MS) return;
        reported = now;
        report({ kind: 'progress', share, pass });
      },
    });
    report({ kind: 'done', comparison });
    report({ kind: 'ledgers', ledgers: ledgersOf(event.data.texts, { comparison }) });
  } catch (thrown) {
    report({ kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};
