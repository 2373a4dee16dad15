/** Finds the browser that the end-to-end tests run in, and fetches one where that may be done. */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Debian's headless shell first: each start of it takes three seconds of work less. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** @returns {string | null} the path of Playwright's own Chromium, or of the system's, or null */
export function findChromium() {
  const chosen = process.env.VARIORUM_TEST_CHROMIUM;
  if (chosen) return chosen;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of NAMES) {
    const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
    if (found) return found;
  }
  return null;
}

/** @returns {string | null} as {@link findChromium}, after installing Debian's where we are root on Debian */
export function ensureChromium(say) {
  const found = findChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/etc/debian_version')) return null;
  say('No browser for the end-to-end tests: installing Debian’s headless Chromium.');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 180_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const install = () =>
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell').status === 0;
  if (!install()) {
    apt('update', '-qq');
    install();
  }
  return findChromium();
}

export const HOW_TO_GET_CHROMIUM =
  'The end-to-end tests need a browser. Run “npx playwright install chromium”, or install Chromium or Chrome, then run the tests again.';
