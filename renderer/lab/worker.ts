/** Runs the engine for the lab, away from the window's thread; it stays between runs, so that the second is warm. */
import { loadLanguagesOf } from '../../engine/index.ts';
import { reported } from './work/in-worker.ts';
import { runOnce } from './run.ts';

/** What the lab sends. */
export interface Job {
  readonly a: string;
  readonly b: string;
}

self.onmessage = async ({ data: { a, b } }: MessageEvent<Job>) => {
  await loadLanguagesOf([a, b].map((text, at) => ({ id: `${at}`, text })));
  self.postMessage(await reported(() => runOnce(a, b, () => performance.now())));
};
