/** Fixtures: a fresh data folder for every test, and the real program in it, stopped afterwards. */
import { _electron, test as base, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
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

  /** Starts it and answers its address, which works once. */
  async start(): Promise<string> {
    if (PACKAGED !== null) base.skip(true, 'it stops and starts the program in a browser itself');
    const child = spawn(
      process.execPath,
      ['out/start/launch.js', '--browser', '--no-open', '--library', this.folder, '--port', '0'],
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

export const test = base.extend<{ program: Program; app: Page; desk: Workbench }>({
  program: async ({}, use, info) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'variorum-e2e-'));
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
