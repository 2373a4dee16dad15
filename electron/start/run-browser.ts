/** The way through a browser: the library and its calls under plain Node, on the loopback interface. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openProgram } from '../bridge/program.ts';
import { startLoopback } from '../loopback/server.ts';
import { findChromium } from './find-browser.ts';
import { windowProfileFolder } from './folders.ts';
import { openAppWindow, openInSystemBrowser } from './open-window.ts';
import type { Terminal } from './terminal.ts';

export interface BrowserRun {
  readonly root: string;
  readonly libraryFolder: string;
  readonly port: number;
  readonly open: boolean;
  readonly recover: boolean;
  /** Completes "because ...". */
  readonly why: string;
  readonly terminal: Terminal;
  /** Aborted when the user stops the program. */
  readonly stopped: AbortSignal;
}

/**
 * Runs until stopped or until its window is closed, and then has let go of everything.
 * @returns the exit code
 * @throws Refusal when the library or the port cannot be had
 */
export async function runBrowser(run: BrowserRun): Promise<number> {
  const { terminal, stopped } = run;
  const pageFolder = path.join(run.root, 'out', 'renderer');
  if (!existsSync(path.join(pageFolder, 'index.html'))) {
    terminal.note(
      'The window is not built yet.\nRun “npm run build”, or use “npm start”, which builds first.',
    );
    return 1;
  }
  const program = await openProgram({
    root: run.root,
    libraryFolder: run.libraryFolder,
    way: 'browser',
    recover: run.recover,
    saveDossier: () => ({ how: 'download' }),
  });
  try {
    const server = await startLoopback({ door: program.door, pageFolder, log: program.log, port: run.port });
    try {
      for (const notice of program.notices) terminal.note(`${notice.message} ${notice.hint}`);
      await show(run, server.address);
      return 0;
    } finally {
      await server.close();
    }
  } finally {
    await program.close();
  }

  async function show({ open, why, libraryFolder }: BrowserRun, address: string): Promise<void> {
    const chromium = open ? findChromium(process.platform, process.env) : null;
    const where = !open
      ? 'without opening a window'
      : chromium
        ? 'in a window of its own'
        : 'in your browser';
    terminal.say(`Variorum runs through a browser, ${where}, because ${why}.`);
    terminal.say(`Address: ${address}  (works once, in one browser)  Stop: Ctrl-C`);

    const untilStopped = new Promise<void>((resolve) => {
      if (stopped.aborted) resolve();
      stopped.addEventListener('abort', () => resolve());
    });
    if (!open) return untilStopped;
    const window = chromium
      ? openAppWindow(chromium, address, windowProfileFolder(libraryFolder, 'browser'))
      : openInSystemBrowser(address);
    const untilClosed = window.ended.then((how) => {
      if (how === 'closed' || stopped.aborted) return;
      terminal.note('No window could be opened. Open the address above in a browser.');
      return untilStopped;
    });
    await Promise.race([untilStopped, untilClosed]);
    await window.close();
  }
}
