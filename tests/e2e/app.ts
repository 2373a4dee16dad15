/** Fixtures: a fresh data folder for every test, and the real program in it, stopped afterwards. */
import { _electron, test as base, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Workbench } from './workbench.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** How long the program may take from its start to its address. */
const START_MS = 20_000;

/**
 * The packaged program that the specs are run in, where one is named: `npm run test:packaged` does. Otherwise the window is that of a browser, and
 * the specs are the same.
 */
const PACKAGED = process.env['VARIORUM_TEST_PROGRAM'] ?? null;

/** The program, as `npm start` runs it. */
export class Program {
  readonly folder: string;
  /** Everything it said. */
  log = '';
  #child: ChildProcess | null = null;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Starts it and answers its address, which works once; at the port that its library keeps, where a page is to find it again. */
  async start({ atKeptPort = false } = {}): Promise<string> {
    if (PACKAGED !== null) base.skip(true, 'it stops and starts the program in a browser itself');
    const child = spawn(
      process.execPath,
      [
        'out/start/launch.js',
        ...['--browser', '--no-open', '--library', this.folder],
        ...(atKeptPort ? [] : ['--port', '0']),
      ],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, CI: '1', VARIORUM_FETCH_LOOPBACK: '1' },
      },
    );
    this.#child = child;
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.log += text));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`No address after ${START_MS} ms.\n${this.log}`)),
        START_MS,
      );
      child.once('exit', (code) => reject(new Error(`The program ended with ${code}.\n${this.log}`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        this.log += `${line}\n`;
        const address = /^Address: (http:\/\/\S+)/.exec(line)?.[1];
        if (address === undefined) return;
        clearTimeout(timer);
        resolve(address);
      });
    });
  }

  /** Ends it: `SIGINT` as Ctrl-C does, `SIGKILL` as a power cut does. */
  async stop(signal: 'SIGINT' | 'SIGKILL' = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** What it wrote into the log of its library. */
  logFile(): string {
    const file = path.join(this.folder, 'variorum.log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
}

const temporaryFolder = () => mkdtempSync(path.join(tmpdir(), 'variorum-e2e-'));

interface Fixtures {
  /** Whether the library is one that was opened once, with the seeds compared, or there is none yet. */
  isFirstStart: boolean;
  program: Program;
  app: Page;
  desk: Workbench;
}

export const test = base.extend<Fixtures, { openedOnce: string | null }>({
  isFirstStart: [false, { option: true }],

  /** The folder of a library that was opened once: the comparison of the seeds, which costs seconds, is kept in it. */
  openedOnce: [
    async ({ browser }, use) => {
      if (PACKAGED !== null) return use(null);
      const folder = temporaryFolder();
      const program = new Program(folder);
      const page = await browser.newPage();
      await page.goto(await program.start());
      await new Workbench(page).compared();
      const kept = path.join(folder, 'cache', 'comparisons');
      while (!existsSync(kept) || !readdirSync(kept).some((name) => name.endsWith('.found'))) await sleep(50);
      await page.close();
      await program.stop('SIGINT');
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  program: async ({ isFirstStart, openedOnce }, use, info) => {
    const folder = temporaryFolder();
    if (!isFirstStart && openedOnce !== null) cpSync(openedOnce, folder, { recursive: true });
    const program = new Program(folder);
    await use(program);
    await program.stop();
    if (info.status !== info.expectedStatus) {
      await info.attach('program.log', {
        body: `${program.log}\n${program.logFile()}`,
        contentType: 'text/plain',
      });
    }
    rmSync(folder, { recursive: true, force: true });
  },

  /** The window, after the seeds were compared for the first time. */
  desk: async ({ app }, use) => {
    const desk = new Workbench(app);
    await desk.compared();
    await use(desk);
  },

  /** The page, as it opens. What it complains of fails the test. */
  app: async ({ page: browserPage, program }, use) => {
    const electron =
      PACKAGED === null
        ? null
        : await _electron.launch({
            executablePath: PACKAGED,
            args: [`--library=${program.folder}`],
            env: { ...(process.env as Record<string, string>), VARIORUM_FETCH_LOOPBACK: '1' },
          });
    const page = electron === null ? browserPage : await electron.firstWindow();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/net::ERR_/.test(message.text())) complaints.push(message.text());
    });
    if (electron === null) await page.goto(await program.start());
    await use(page);
    await electron?.close();
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
