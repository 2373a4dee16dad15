import { defineConfig } from '@playwright/test';
import { findChromium } from '../chromium.js';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../../out/test/e2e',
  // Two cores: one for the program, one for the browser.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
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
