/** Reads and compares the facts of texts, away from the window's thread. */
import { loadLanguagesOf } from '../../../engine/index.ts';
import type { SourceText } from '../../../engine/types.ts';
import { reported } from '../work/in-worker.ts';
import { factsRun } from './facts-run.ts';

self.onmessage = async ({ data: texts }: MessageEvent<readonly SourceText[]>) => {
  await loadLanguagesOf(texts);
  self.postMessage(await reported(() => factsRun(texts, () => performance.now())));
};
