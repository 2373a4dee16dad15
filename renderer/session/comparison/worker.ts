/** Runs one comparison away from the window's thread, and then gathers the ledgers of its texts. */
import { AnalysedTexts, compare, ledgersOf, loadLanguagesOf } from '../../../engine/index.ts';
import type { Job, Report } from './messages.ts';

/** After this the engine gives up precision and says so. */
const PATIENCE_MS = 30_000;
/** The window is told no more often than this. */
const REPORT_EVERY_MS = 50;
/** Links on the way are told after this, and then no more often: drawing them takes its time, too. */
const PARTIAL_EVERY_MS = 400;

/** For the ledgers of a comparison, and for the next one of the same texts: with another pin, or one text more. */
const analysed = new AnalysedTexts();

const report = (message: Report) => self.postMessage(message);

self.onmessage = (event: MessageEvent<Job>) => {
  void loadLanguagesOf(event.data.texts).then((isWhole) => run(event.data, isWhole));
};

/** Nothing longer is kept, in UTF-16 units: the calls of the bridge carry no more. */
const MOST_WRITTEN = 8_000_000;

/** @param isWhole whether the grammar of every language is at hand */
function run(job: Job, isWhole: boolean): void {
  const started = performance.now();
  let reported = 0;
  let told = started;
  try {
    const comparison = compare(job.texts, {
      ...job.choices,
      analysed,
      expired: () => performance.now() - started > PATIENCE_MS,
      progress: (share, pass) => {
        const now = performance.now();
        if (now - reported < REPORT_EVERY_MS) return;
        reported = now;
        report({ kind: 'progress', share, pass });
      },
      partial: (make) => {
        if (performance.now() - told < PARTIAL_EVERY_MS) return;
        report({ kind: 'partial', comparison: make() });
        told = performance.now();
      },
    });
    report({ kind: 'done', comparison });
    const ledgers = ledgersOf(job.texts, { comparison, analysed });
    const written = isWhole && comparison.precise ? JSON.stringify({ comparison, ledgers }) : null;
    const fits = written !== null && written.length <= MOST_WRITTEN;
    report({ kind: 'ledgers', ledgers, written: fits ? written : null });
  } catch (thrown) {
    report({ kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}
