/** The way through the desktop: Electron with this program's folder, until its window is closed. */
import { spawn } from 'node:child_process';
import { endWithUs } from './end-with-us.ts';
import type { Terminal } from './terminal.ts';

export interface DesktopRun {
  readonly root: string;
  readonly executable: string;
  readonly libraryFolder: string;
  readonly recover?: boolean;
  /** Completes "because ...". */
  readonly why: string;
  readonly terminal: Terminal;
  /** Aborted when the user stops the program. */
  readonly stopped: AbortSignal;
}

export type DesktopEnd =
  | { readonly how: 'ended'; readonly code: number }
  /** Electron itself could not run here, for example for want of a system library. */
  | { readonly how: 'could-not-start'; readonly why: string };

const STARTED_AFTER_MS = 10_000;

/** Runs until the window is closed or the program is stopped; the child is gone when it settles. */
export async function runDesktop(run: DesktopRun): Promise<DesktopEnd> {
  const { terminal, stopped } = run;
  terminal.say(`Variorum runs in a desktop window, because ${run.why}.`);
  terminal.say(`Library: ${run.libraryFolder}  Stop: close the window, or Ctrl-C`);

  const env = { ...process.env };
  // Set in the terminals of some editors; it would turn Electron into plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const began = Date.now();
  const child = spawn(
    run.executable,
    [
      ...(asRoot ? ['--no-sandbox'] : []),
      run.root,
      `--library=${run.libraryFolder}`,
      ...(run.recover ? ['--recover'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env },
  );
  endWithUs(child);

  let force: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill('SIGTERM');
    force = setTimeout(() => child.kill('SIGKILL'), 5000);
  };
  if (stopped.aborted) stop();
  stopped.addEventListener('abort', stop);

  const end = await new Promise<DesktopEnd>((resolve) => {
    child.once('error', (error) => resolve({ how: 'could-not-start', why: error.message }));
    child.once('exit', (code, signal) => {
      if (stopped.aborted) return resolve({ how: 'ended', code: 0 });
      // Our own refusals end with 1; a loader that misses a library ends with 127, a failed self-check with a signal.
      const early = Date.now() - began < STARTED_AFTER_MS;
      if (early && signal !== null)
        return resolve({ how: 'could-not-start', why: `it ended with ${signal}` });
      if (early && code !== null && code > 1)
        return resolve({ how: 'could-not-start', why: `it ended with code ${code}` });
      resolve({ how: 'ended', code: code ?? 1 });
    });
  });
  clearTimeout(force);
  stopped.removeEventListener('abort', stop);
  return end;
}
