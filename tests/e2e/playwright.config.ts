import { defineConfig } from '@playwright/test';
import { findChromium } from '../chromium.js';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../../out/test/e2e',
  // A window waits more than it works: two of them share two cores. What counts frames is in bench/pace.
  workers: 2,
  // A key pressed while the other window keeps both cores busy may come too early once.
  retries: process.env.CI ? 1 : 0,
  // Many times what they need: a busy machine is no reason to fail.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // A trace of every test would take a quarter of their time: ask for one where a test fails.
    trace: process.env['VARIORUM_TEST_TRACE'] === '1' ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: [
        '--disable-background-networking',
        '--no-first-run',
        // Chromium's sandbox refuses to run as root, as in a container.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
});
