import { defineConfig } from '@playwright/test';
import endToEnd from '../../tests/e2e/playwright.config.ts';

/** Frames are counted in one window at a time, and in the first run: what is slow once is slow. */
export default defineConfig({
  ...endToEnd,
  testDir: '.',
  outputDir: '../../out/bench/pace',
  workers: 1,
  retries: 0,
});
