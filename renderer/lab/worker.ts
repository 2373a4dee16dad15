/** Runs the engine for the lab, away from the window's thread; it stays between runs, so that the second is warm. */
import { loadLanguagesOf } from '../../engine/index.ts';
import { runOnce, type Run } from './run.ts';

/** What the lab sends. */
export interface Job {
  readonly a: string;
  readonly b: string;
}

/** What comes back for every job, in order. */
export type Report =
  { readonly kind: 'done'; readonly run: Run } | { readonly kind: 'failed'; readonly message: string };

const report = (message: Report) => self.postMessage(message);

self.onmessage = ({ data: { a, b } }: MessageEvent<Job>) => {
  const texts = [a, b].map((text, at) => ({ id: `${at}`, text }));
  void loadLanguagesOf(texts).then(() => run({ a, b }));
};

function run({ a, b }: Job): void {
  try {
    report({ kind: 'done', run: runOnce(a, b, () => performance.now()) });
  } catch (thrown) {
    report({
      kind: 'failed',
      message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    });
  }
}
