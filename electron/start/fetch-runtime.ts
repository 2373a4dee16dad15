/** Fetches Electron's runtime with Electron's own installer, and never waits for a network that does not answer. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { endWithUs } from './end-with-us.ts';

export interface FetchOptions {
  /** The `electron` package, whose `install.js` downloads, checks and unpacks the runtime. */
  readonly electronFolder: string;
  readonly cacheFolder: string;
  /** Told one line at a time. */
  readonly say: (line: string) => void;
  /** How long nothing may arrive before it is given up. */
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
}

/** `why` is a few words that stand in parentheses. */
export type Fetched = { readonly ok: true } | { readonly ok: false; readonly why: string };

const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 250;
const MB = 1_000_000;

/**
 * Runs the installer and watches what it writes: it says nothing of its progress, but the bytes of the download stand
 * in its temporary folder and the unpacked ones in `dist`. Never throws; leaves no child and no temporary file behind.
 */
export async function fetchRuntime({
  electronFolder,
  cacheFolder,
  say,
  patienceMs = PATIENCE_MS,
  signal,
}: FetchOptions): Promise<Fetched> {
  let temporary: string;
  try {
    mkdirSync(cacheFolder, { recursive: true });
    temporary = mkdtempSync(path.join(cacheFolder, 'electron-download-'));
  } catch {
    return { ok: false, why: 'the cache folder cannot be written' };
  }

  say('Fetching Electron’s runtime, about 120 MB, once. Ctrl-C stops; --browser does without it.');
  const child = spawn(process.execPath, [path.join(electronFolder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      TMPDIR: temporary,
      TMP: temporary,
      TEMP: temporary,
      ELECTRON_GET_NO_PROGRESS: '1',
    },
  });
  endWithUs(child);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk.slice(0, 10_000)));

  let gaveUp: string | null = null;
  const giveUp = (why: string) => {
    gaveUp ??= why;
    child.kill('SIGKILL');
  };
  const stop = () => giveUp('stopped');
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);

  const before = bytesIn(path.join(electronFolder, 'dist'));
  let seen = 0;
  let told = 0;
  let lastMoved = Date.now();
  const watch = setInterval(() => {
    const bytes = bytesIn(temporary) + bytesIn(path.join(electronFolder, 'dist')) - before;
    if (bytes !== seen) lastMoved = Date.now();
    seen = bytes;
    if (seen - told >= 10 * MB) {
      told = seen;
      say(`  ${Math.round(seen / MB)} MB`);
    }
    if (Date.now() - lastMoved > patienceMs) giveUp(`no answer for ${Math.round(patienceMs / 1000)} seconds`);
  }, LOOK_EVERY_MS);

  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  clearInterval(watch);
  signal?.removeEventListener('abort', stop);
  rmSync(temporary, { recursive: true, force: true });

  if (gaveUp !== null) return { ok: false, why: gaveUp };
  return code === 0 ? { ok: true } : { ok: false, why: reasonIn(complaint) };
}

/** The first thing the installer calls an error, without its stack. */
function reasonIn(complaint: string): string {
  const message = /Error: ([^\n]+)/.exec(complaint)?.[1] ?? 'its installer failed';
  return message.replace(/\s*(for )?\(?https?:\/\/\S+/g, '').slice(0, 120);
}

function bytesIn(folder: string): number {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const inside = path.join(folder, entry.name);
      bytes += entry.isDirectory()
        ? bytesIn(inside)
        : (statSync(inside, { throwIfNoEntry: false })?.size ?? 0);
    }
  } catch {
    // Not there yet, or just gone.
  }
  return bytes;
}
