/** The way through a browser: the library and its calls under plain Node, on the loopback interface. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileLog } from '../bridge/log.ts';
import { Refusal } from '../errors.ts';
import { claimLibrary } from '../library/claim-library.ts';
import { canTellUsers } from '../loopback/peer-user.ts';
import { startLoopback, type Loopback, type LoopbackOptions } from '../loopback/server.ts';
import { findChromium } from './find-browser.ts';
import { windowProfileFolder } from './folders.ts';
import { type HandedOver, handOver, handOverFolder } from './hand-over.ts';
import { keepAddress, keptAddress } from './kept-address.ts';
import { openAppWindow, type OpenedWindow, openInSystemBrowser } from './open-window.ts';
import { Opening } from './opening.ts';
import type { Terminal } from './terminal.ts';

export interface BrowserRun {
  readonly root: string;
  readonly libraryFolder: string;
  /** Null for the port of the last time, or a free one: then a page that was left open finds the program again. */
  readonly port: number | null;
  readonly open: boolean;
  readonly recover: boolean;
  /** Completes "because ...". */
  readonly why: string;
  readonly terminal: Terminal;
  /** Aborted when the user stops the program. */
  readonly stopped: AbortSignal;
}

/** Whoever was let in by a page of a file has read it by then. */
const READ_AFTER_MS = 10_000;

const OPEN_IT_YOURSELF = 'No window could be opened. Open the address above in a browser.';
const USED_AGAIN =
  'The address was opened a second time, and only the first browser was let in. If that was not yours, choose “sign out whoever was first” on the page of the second one.';
const addressLine = (address: string) => `Address: ${address}  (works once, in one browser)  Stop: Ctrl-C`;

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
  let handed: HandedOver | null = null;
  const forgetHanded = () => handed?.forget();
  // One that another program has is refused before anything is shown; whatever else is wrong with it is found while it is opened.
  const lock = claimLibrary(path.resolve(run.libraryFolder));
  const log = fileLog(path.join(run.libraryFolder, 'variorum.log'));
  const opening = new Opening();
  try {
    let toldAgain = false;
    const server = await listen(run, {
      door: opening,
      pageFolder,
      log,
      // The browser has read it by then.
      onLetIn: () => void setTimeout(forgetHanded, READ_AFTER_MS).unref(),
      onTokenAgain: () => {
        if (!toldAgain) terminal.note(USED_AGAIN);
        toldAgain = true;
      },
      onSignedOut: (address) => {
        terminal.say('Whoever was let in is signed out.');
        terminal.say(addressLine(address));
        toldAgain = false;
      },
    });
    try {
      await show(run, server.address);
      return 0;
    } finally {
      forgetHanded();
      await server.close();
    }
  } finally {
    await opening.close();
    lock.release();
  }

  /** The library is opened while the browser starts, which takes as long. */
  async function openLibrary(): Promise<void> {
    const { openProgram } = await import('../bridge/program.ts');
    const program = await opening.of(
      openProgram({
        root: run.root,
        libraryFolder: run.libraryFolder,
        way: 'browser',
        recover: run.recover,
        lock,
        saveDossier: () => ({ how: 'download' }),
      }),
    );
    for (const notice of program.notices) terminal.note(`${notice.message} ${notice.hint}`);
  }

  /** On the port that was asked for; else on that of the last time, where it is still free, for the browser of the last time. */
  async function listen(
    { port, libraryFolder }: BrowserRun,
    asked: Omit<LoopbackOptions, 'port' | 'key'>,
  ): Promise<Loopback> {
    if (port !== null) return startLoopback({ ...asked, port });
    const folder = windowProfileFolder(libraryFolder, 'browser');
    const keep = () => keepAddress(folder, canTellUsers() ? server : { port: server.port });
    const options: LoopbackOptions = {
      ...asked,
      // Whoever used the token first is not let in by what is kept.
      onTokenAgain: () => {
        keepAddress(folder, { port: server.port });
        asked.onTokenAgain?.();
      },
      onSignedOut: (address) => {
        keep();
        asked.onSignedOut?.(address);
      },
    };
    const kept = keptAddress(folder);
    const server: Loopback = kept
      ? await startLoopback({ ...options, ...kept }).catch((error: unknown) => {
          if (error instanceof Refusal && error.code === 'port-in-use') return startLoopback(options);
          throw error;
        })
      : await startLoopback(options);
    keep();
    return server;
  }

  async function show({ open, why, libraryFolder }: BrowserRun, address: string): Promise<void> {
    const chromium = open ? findChromium(process.platform, process.env) : null;
    const where = !open
      ? 'without opening a window'
      : chromium
        ? 'in a window of its own'
        : 'in your browser';
    terminal.say(`Variorum runs through a browser, ${where}, because ${why}.`);
    terminal.say(addressLine(address));

    const untilStopped = new Promise<void>((resolve) => {
      if (stopped.aborted) resolve();
      stopped.addEventListener('abort', () => resolve());
    });
    if (!open) {
      await openLibrary();
      return untilStopped;
    }
    // A tab of the user's own browser cannot be taken back when the library is refused.
    if (!chromium) await openLibrary();
    const profile = windowProfileFolder(libraryFolder, 'browser');
    let window: OpenedWindow | null = null;
    try {
      handed = handOver(address, handOverFolder(profile, { home: homedir(), ownWindow: chromium !== null }));
      window = chromium
        ? openAppWindow(chromium, handed.address, profile)
        : openInSystemBrowser(handed.address);
    } catch {
      terminal.note(OPEN_IT_YOURSELF);
    }
    try {
      if (chromium) await openLibrary();
      if (window === null) return await untilStopped;
      const untilClosed = window.ended.then((how) => {
        if (how === 'closed' || stopped.aborted) return;
        terminal.note(OPEN_IT_YOURSELF);
        return untilStopped;
      });
      await Promise.race([untilStopped, untilClosed]);
    } finally {
      await window?.close();
    }
  }
}
