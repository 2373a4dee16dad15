/** The launcher as it is bundled, run as a user runs it: on a library of its own, beside a stand-in for Electron. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forNode } from '../../build/bundle-options.js';
import { PROGRAM_VERSION } from '../program-version.ts';

const repository = path.resolve(import.meta.dirname, '../..');
let root: string;
let home: string;

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'variorum-launch-'));
  const bundle = await rolldown({
    cwd: repository,
    input: { 'start/launch': 'electron/start/launch.ts' },
    ...forNode,
  });
  const out = path.join(root, 'out');
  await bundle.write({
    dir: out,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
  });
  cpSync(path.join(repository, 'node_modules/sql.js/dist/sql-wasm.wasm'), path.join(out, 'sql-wasm.wasm'));
  cpSync(path.join(repository, 'seeds'), path.join(root, 'seeds'), { recursive: true });
  cpSync(path.join(repository, 'package.json'), path.join(root, 'package.json'));
  mkdirSync(path.join(out, 'renderer'));
  writeFileSync(path.join(out, 'renderer', 'index.html'), '<!doctype html><title>Variorum</title>');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeEach(() => (home = mkdtempSync(path.join(os.tmpdir(), 'variorum-home-'))));
afterEach(() => {
  for (const run of runs.splice(0)) run.child.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
  rmSync(path.join(root, 'node_modules'), { recursive: true, force: true });
});

interface Run {
  readonly child: ChildProcess;
  out: string;
  err: string;
  readonly ended: Promise<number | null>;
}
const runs: Run[] = [];

/** Starts it for a user of its own, whose PATH holds only what a test puts into `bin`. */
function launch(args: string[], env: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(process.execPath, ['--liftoff-only', path.join(root, 'out/start/launch.js'), ...args], {
    cwd: home,
    env: { HOME: home, PATH: path.join(home, 'bin'), LANG: 'C.UTF-8', ...env },
  });
  const run: Run = {
    child,
    out: '',
    err: '',
    ended: new Promise((resolve) => child.once('close', resolve)),
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.err += text));
  runs.push(run);
  return run;
}

const finished = async (run: Run) => ({ code: await run.ended, out: run.out, err: run.err });

async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  const began = Date.now();
  for (;;) {
    const seen = look();
    if (seen) return seen;
    if (Date.now() - began > 60_000)
      throw new Error(`waited in vain; it said: ${runs.map((run) => run.out + run.err).join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const address = (run: Run) => until(() => /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(run.out)?.[0]);
const library = () => path.join(home, 'library');
const lock = () => path.join(library(), 'library.lock');

function executable(file: string, code: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!${process.execPath}\n${code}`);
  chmodSync(file, 0o755);
}
const bin = (name: string, code: string) => executable(path.join(home, 'bin', name), code);

/** An `electron` package without its runtime. */
function electronPackage(installer = 'process.exit(1)'): string {
  const folder = path.join(root, 'node_modules/electron');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"name":"electron","version":"45.4.1"}');
  writeFileSync(path.join(folder, 'install.js'), installer);
  return folder;
}
/** ... and with one that runs `code`. */
function electronRuntime(code: string): void {
  const folder = electronPackage();
  executable(path.join(folder, 'dist/electron'), code);
  writeFileSync(path.join(folder, 'path.txt'), 'electron');
}

describe('through a browser', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says two lines, answers, and stops cleanly on %s',
    async (signal) => {
      const run = launch(['--browser', '--no-open', '--library', 'library']);
      const entry = await fetch(await address(run), { redirect: 'manual' });
      const cookie = entry.headers.get('set-cookie')!.split(';')[0]!;
      const key = entry.headers.get('location')!.split('#enter=')[1]!;
      const { origin } = new URL(await address(run));
      const answer = await fetch(`${origin}/call/overview`, {
        method: 'POST',
        headers: { cookie, origin, 'variorum-key': key },
        body: '{}',
      });
      expect(await answer.json()).toMatchObject({ ok: true, value: { sources: [{}, {}] } });
      expect(existsSync(lock())).toBe(true);

      run.child.kill(signal);
      // As npm does, which passes on what the terminal has sent already.
      setTimeout(() => run.child.kill(signal), 5);
      const { code, out, err } = await finished(run);
      expect([code, err]).toEqual([0, '']);
      expect(out.split('\n')).toEqual([
        'Variorum runs through a browser, without opening a window, because --browser asks for it.',
        `Address: ${await address(run)}  (works once, in one browser)  Stop: Ctrl-C`,
        '',
      ]);
      expect(existsSync(lock())).toBe(false);
      await expect(fetch(origin)).rejects.toThrow();
    },
  );

  it('keeps the library where this platform keeps a user’s data, and says why it opens no window', async () => {
    const run = launch([], { XDG_DATA_HOME: path.join(home, 'data') });
    await address(run);
    run.child.kill('SIGINT');
    expect((await finished(run)).out).toMatch(/^Variorum runs .* because this machine has no display\.\n/);
    if (process.platform === 'linux')
      expect(existsSync(path.join(home, 'data/Variorum/library.sqlite'))).toBe(true);
  });

  it('refuses a library that is open already, and a port that is taken', async () => {
    const first = launch(['--browser', '--no-open', '--library', 'library']);
    const { port } = new URL(await address(first));
    const second = await finished(launch(['--browser', '--no-open', '--library', 'library']));
    expect([second.code, second.out]).toEqual([1, '']);
    expect(second.err).toBe(
      `The library in ${library()} is already open in another Variorum (process ${first.child.pid}).\n` +
        'Use that window, close it first, or choose another folder with --library.\n',
    );
    const third = await finished(launch(['--browser', '--no-open', '--library', 'other', '--port', port]));
    expect([third.code, third.out]).toEqual([1, '']);
    expect(third.err).toMatch(new RegExp(`^Port ${port} is already in use\\.\n`));
    expect(existsSync(path.join(home, 'other', 'library.lock'))).toBe(false);
  });

  it('tells of a library that was restored from its previous copy', async () => {
    const first = launch(['--no-open', '--library', 'library']);
    await address(first);
    first.child.kill('SIGINT');
    await first.ended;
    truncateSync(path.join(library(), 'library.sqlite'), 5000);
    const again = launch(['--no-open', '--library', 'library']);
    await address(again);
    again.child.kill('SIGINT');
    const { code, out, err } = await finished(again);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toMatch(/damaged/);
  });

  it('opens an app window with a profile of its own, and ends when it is closed', async () => {
    bin(
      'chromium',
      `const { writeFileSync } = require('node:fs');
       writeFileSync(${JSON.stringify(path.join(home, 'asked'))}, JSON.stringify(process.argv.slice(2)));
       setTimeout(() => {}, 3300);`,
    );
    const run = launch(['--browser', '--library', 'library'], { DISPLAY: ':0' });
    const { code, out, err } = await finished(run);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Variorum runs through a browser, in a window of its own, because --browser/);
    const asked = JSON.parse(readFileSync(path.join(home, 'asked'), 'utf8')) as string[];
    // The token stands in no argument, which every user could read.
    await address(run);
    expect(asked[0]).toMatch(/^--app=file:.*\/variorum-open-\w+\.html$/);
    expect(asked.join(' ')).not.toContain('token');
    expect(asked[1]).toMatch(/^--user-data-dir=.*windows.*browser$/);
    expect(asked.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
    expect(existsSync(lock())).toBe(false);
  });

  it('takes the window along when it is stopped', async () => {
    const pidFile = path.join(home, 'pid');
    bin(
      'chromium',
      `require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
       setInterval(() => {}, 1000);`,
    );
    const run = launch(['--browser', '--library', 'library'], { DISPLAY: ':0' });
    const pid = Number(await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8')));
    run.child.kill('SIGINT');
    expect((await finished(run)).code).toBe(0);
    expect(() => process.kill(pid, 0)).toThrow();
  });

  it('prints a new address where whoever was first is signed out', async () => {
    const run = launch(['--no-open', '--library', 'library']);
    const first = await address(run);
    await fetch(first, { redirect: 'manual' });
    for (let time = 0; time < 2; time++) expect((await fetch(first)).status).toBe(403);
    await until(() => run.err.includes('The address was opened a second time'));
    expect((await fetch(`${first}&sign-out`)).status).toBe(200);
    await until(() => run.out.split('Address: ').length === 3);
    const second = run.out.split('Address: ')[2]!.split(' ')[0]!;
    expect(run.out).toContain('\nWhoever was let in is signed out.\nAddress: ');
    expect([second === first, (await fetch(second, { redirect: 'manual' })).status]).toEqual([false, 303]);
    run.child.kill('SIGINT');
    expect((await finished(run)).err.match(/opened a second time/g)).toHaveLength(1);
  });

  it('stays when no window could be opened, and says what to do', async () => {
    bin('chromium', 'process.exit(21)');
    const run = launch(['--browser', '--library', 'library'], { DISPLAY: ':0' });
    await until(() => run.err.includes('No window could be opened. Open the address above in a browser.'));
    expect((await fetch(await address(run), { redirect: 'manual' })).status).toBe(303);
  });

  it('remembers for a day that Electron could not be fetched, and asks the system’s browser', async () => {
    electronPackage(`console.error(new Error('no such host').stack); process.exit(1);`);
    const visited = path.join(home, 'visited');
    bin('xdg-open', `require('node:fs').writeFileSync(${JSON.stringify(visited)}, process.argv[2]);`);
    for (const why of ['could not be fetched (no such host)', 'when last tried, less than a day ago']) {
      rmSync(visited, { force: true });
      const run = launch(['--library', 'library'], { DISPLAY: ':0' });
      await until(() => existsSync(visited) && readFileSync(visited, 'utf8') !== '');
      // The token stands in no argument, which every user could read.
      const page = fileURLToPath(readFileSync(visited, 'utf8'));
      expect(readFileSync(page, 'utf8')).toContain(`url=${await address(run)}&amp;lead"`);
      if (process.platform !== 'win32') expect(statSync(page).mode & 0o777).toBe(0o600);
      run.child.kill('SIGINT');
      const { code, out } = await finished(run);
      expect(existsSync(page)).toBe(false);
      expect(code).toBe(0);
      expect(out).toContain(why);
      expect(out.trimEnd().split('\n')).toHaveLength(2);
    }
  });

  it('never fetches in CI', async () => {
    electronPackage(`require('node:fs').writeFileSync(${JSON.stringify(path.join(home, 'fetched'))}, '')`);
    bin('xdg-open', '');
    const run = launch(['--library', 'library'], { DISPLAY: ':0', CI: 'true' });
    await address(run);
    expect(run.out).toContain('never fetched where CI is set');
    expect(existsSync(path.join(home, 'fetched'))).toBe(false);
  });
});

describe('through the desktop', () => {
  it('starts Electron with this program and the same library, and ends with it', async () => {
    electronRuntime(
      `const { writeFileSync } = require('node:fs');
       const seen = { args: process.argv.slice(2), asNode: 'ELECTRON_RUN_AS_NODE' in process.env };
       writeFileSync(${JSON.stringify(path.join(home, 'asked'))}, JSON.stringify(seen));`,
    );
    const run = launch(['--library', 'library'], { DISPLAY: ':0', ELECTRON_RUN_AS_NODE: '1' });
    const { code, out, err } = await finished(run);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      'Variorum runs in a desktop window, because Electron’s runtime is on this machine.',
      `Library: ${library()}  Stop: close the window, or Ctrl-C`,
      '',
    ]);
    const asked = JSON.parse(readFileSync(path.join(home, 'asked'), 'utf8')) as object;
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    expect(asked).toEqual({
      args: [...sandbox, `${root}/`, `--library=${library()}`],
      asNode: false,
    });
  });

  it('fetches the runtime, then starts it', async () => {
    electronPackage(
      `const fs = require('fs'), path = require('path');
       fs.mkdirSync(path.join(__dirname, 'dist'));
       fs.writeFileSync(path.join(__dirname, 'dist/electron'), '#!/bin/sh\\nexit 0\\n', { mode: 0o755 });
       fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');`,
    );
    const run = await finished(launch(['--library', 'library'], { DISPLAY: ':0' }));
    expect(run.code).toBe(0);
    expect(run.err).toMatch(/^Fetching Electron’s runtime/);
    expect(run.out).toMatch(/^Variorum runs in a desktop window/);
  });

  it('passes on that Electron refused to open the library', async () => {
    electronRuntime(`console.error('The library is in use.'); process.exit(1);`);
    const run = await finished(launch(['--desktop'], { DISPLAY: ':0' }));
    expect([run.code, run.err]).toEqual([1, 'The library is in use.\n']);
  });

  it('goes through a browser when Electron cannot start, unless --desktop forbids it', async () => {
    electronRuntime('process.exit(127)');
    bin('xdg-open', '');
    const run = launch(['--library', 'library'], { DISPLAY: ':0' });
    await address(run);
    expect(run.out).toContain('because Electron could not start here: it ended with code 127.');
    const forced = await finished(launch(['--desktop'], { DISPLAY: ':0' }));
    expect(forced.code).toBe(1);
    expect(forced.err).toMatch(/Electron could not start here.*\nLeave out --desktop/);
  });

  it('ends Electron on Ctrl-C, and at once on the second', async () => {
    const pidFile = path.join(home, 'pid');
    electronRuntime(
      `process.on('SIGTERM', () => {});
       require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
       setInterval(() => {}, 1000);`,
    );
    const run = launch(['--library', 'library'], { DISPLAY: ':0' });
    const pid = Number(await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8')));
    run.child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(run.child.exitCode).toBeNull();
    run.child.kill('SIGINT');
    expect((await finished(run)).code).toBe(130);
    await until(() => {
      try {
        return !process.kill(pid, 0);
      } catch {
        return true;
      }
    });
  });

  it('says when the desktop cannot be had', async () => {
    const run = await finished(launch(['--desktop']));
    expect([run.code, run.out]).toEqual([1, '']);
    expect(run.err).toMatch(/because this machine has no display\.\nLeave out --desktop/);
  });
});

describe('its options', () => {
  it('are refused with 2 when they are not understood', async () => {
    const run = await finished(launch(['--nonsense']));
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toBe("Unknown option '--nonsense'.\nUse --help to see what can be asked for.\n");
  });

  it('are explained', async () => {
    const run = await finished(launch(['--help']));
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain('--library DIR');
  });

  it('tell the version', async () => {
    expect(await finished(launch(['--version']))).toEqual({ code: 0, out: `${PROGRAM_VERSION}\n`, err: '' });
  });
});
