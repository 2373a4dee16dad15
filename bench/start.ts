/**
 * How long a start takes, from nothing to the first text, and what it weighs: `npm run bench:start -- [SOURCES ...]`; 2 and 10000 when left
 * out, 2 being the seeds alone. Each start is of new processes (the program, then a browser with a new profile), as `npm start` makes them;
 * the median of five counts. The machine's own cache of files is warm.
 */
import { chromium, type Browser } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { openLibrary } from '../electron/library/library.ts';
import { findChromium } from '../tests/chromium.js';
import { addArticles, numbers } from './library/articles.ts';

const STARTS = 5;
const SEEDS = 2;

interface Start {
  /** Milliseconds from the start of the program to its address. */
  readonly program: number;
  /** From there to a browser that is ready. */
  readonly browser: number;
  /** From there to the first words of a text. */
  readonly text: number;
  /** MB of the program, and of the page alone, without what windows share. */
  readonly programMb: number;
  readonly pageMb: number;
}

/** Starts the program with a library; answers it and its address. */
async function startProgram(library: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(
    process.execPath,
    ['out/start/launch.js', '--browser', '--no-open', '--library', library, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CI: '1' } },
  );
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /^Address: (http:\/\/\S+)/.exec(line)?.[1];
    if (address !== undefined) return { child, address };
  }
  throw new Error('The program ended without an address.');
}

/** Megabytes of a process as Linux counts them; `VmRSS` is all of it, `RssAnon` its own alone. */
function megabytes(pid: number, field: 'VmRSS' | 'RssAnon'): number {
  if (process.platform !== 'linux') return NaN;
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(
    readFileSync(`/proc/${pid}/status`, 'utf8'),
  )?.[1];
  return Number(kilobytes) / 1024;
}

async function pageMegabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...renderers.map(({ id }) => megabytes(id, 'RssAnon')));
}

async function start(library: string): Promise<Start> {
  const began = performance.now();
  const { child, address } = await startProgram(library);
  const addressed = performance.now();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ready = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('.room [data-column] [data-start]').first().waitFor();
    const shown = performance.now();
    // Until the comparison is there, which is the most that a start weighs.
    await page.locator('.room [data-finding]').first().waitFor();
    return {
      program: addressed - began,
      browser: ready - addressed,
      text: shown - ready,
      programMb: megabytes(child.pid!, 'VmRSS'),
      pageMb: await pageMegabytes(browser),
    };
  } finally {
    await browser.close();
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function measure(sources: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-bench-start-'));
  try {
    const made = path.join(folder, 'made');
    const library = await openLibrary(made, { seedsFolder: path.resolve('seeds') });
    await addArticles(library, Math.max(0, sources - SEEDS), numbers(15));
    library.close();
    const starts: Start[] = [];
    for (let turn = 0; turn < STARTS; turn += 1) {
      // Each the first start of a window: what an earlier one has left is none of its own.
      const fresh = path.join(folder, `start-${turn}`);
      cpSync(made, fresh, { recursive: true });
      starts.push(await start(fresh));
      rmSync(fresh, { recursive: true });
    }
    const of = (field: keyof Start) => median(starts.map((one) => one[field]));
    const whole = median(starts.map(({ program, browser, text }) => program + browser + text));
    console.log(
      `${String(sources).padStart(6)} sources: first text after ${whole.toFixed(0)} ms (program ${of('program').toFixed(0)}, browser ${of('browser').toFixed(0)}, page ${of('text').toFixed(0)}); memory: program ${of('programMb').toFixed(0)} MB, page ${of('pageMb').toFixed(0)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count >= SEEDS);
for (const sources of asked.length > 0 ? asked : [SEEDS, 10_000]) await measure(sources);
