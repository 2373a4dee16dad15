/** Opens the address in a window: Chromium's own app window with a profile of ours, or a tab of the system's browser. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { endWithUs } from './end-with-us.ts';
import { systemOpener } from './find-browser.ts';

export interface OpenedWindow {
  /** Settles when the window is known to be closed by the user, or could not be opened. Pending for a mere tab. */
  readonly ended: Promise<'closed' | 'failed'>;
  /** Closes it, if it is a window of ours. */
  readonly close: () => Promise<void>;
}

/** A browser that ends sooner than this never showed a window. */
const SHOWN_AFTER_MS = 3000;

/**
 * The window has its own profile, so that closing it ends the process we started, and stopping Variorum closes nothing
 * else of the user's.
 */
export function openAppWindow(chromium: string, address: string, profileFolder: string): OpenedWindow {
  mkdirSync(profileFolder, { recursive: true, mode: 0o700 });
  const asRoot = process.getuid?.() === 0;
  // The browser remembers the size that the user gives the window; the first one must hold two columns.
  const first = !existsSync(path.join(profileFolder, 'Default'));
  const began = Date.now();
  const child = spawn(
    chromium,
    [
      `--app=${address}`,
      `--user-data-dir=${profileFolder}`,
      ...(first ? ['--window-size=1440,900'] : []),
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to run as root with its sandbox.
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  );
  endWithUs(child);
  const gone = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  return {
    ended: gone.then(() => (Date.now() - began < SHOWN_AFTER_MS ? 'failed' : 'closed')),
    async close() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 2000);
      await gone;
      clearTimeout(force);
    },
  };
}

export function openInSystemBrowser(address: string): OpenedWindow {
  const { command, args } = systemOpener(process.platform, address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.unref();
  return {
    ended: new Promise((resolve) => {
      child.once('error', () => resolve('failed'));
      child.once('exit', (code) => {
        if (code !== 0) resolve('failed');
      });
    }),
    close: async () => {},
  };
}
