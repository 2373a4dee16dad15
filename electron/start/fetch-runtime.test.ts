import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectronPackage, findRuntime } from './electron-runtime.ts';
import { fetchMemory } from './fetch-memory.ts';
import { fetchRuntime } from './fetch-runtime.ts';

let folder: string;
let electronFolder: string;
let cacheFolder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-fetch-'));
  electronFolder = path.join(folder, 'node_modules', 'electron');
  cacheFolder = path.join(folder, 'cache');
  mkdirSync(electronFolder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{}');
  writeFileSync(path.join(electronFolder, 'package.json'), '{"name":"electron","version":"45.4.1"}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const installer = (code: string) =>
  writeFileSync(
    path.join(electronFolder, 'install.js'),
    `const fs = require('fs'), path = require('path'), os = require('os');\n${code}`,
  );

async function fetchIt(patienceMs: number, signal?: AbortSignal) {
  const lines: string[] = [];
  const began = Date.now();
  const fetched = await fetchRuntime({
    electronFolder,
    cacheFolder,
    say: (line) => lines.push(line),
    patienceMs,
    signal,
  });
  expect(readdirSync(cacheFolder)).toEqual([]);
  return { fetched, lines, took: Date.now() - began };
}

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('fetching Electron’s runtime', () => {
  it('waits as long as something arrives, and tells how much', async () => {
    installer(`
      const file = path.join(os.tmpdir(), 'electron.zip');
      let n = 0;
      const timer = setInterval(() => {
        fs.appendFileSync(file, Buffer.alloc(4_000_000));
        if (++n < 6) return;
        clearInterval(timer);
        fs.mkdirSync(path.join(__dirname, 'dist'));
        fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '');
        fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');
      }, 400);
    `);
    const electron = findElectronPackage(folder);
    expect(findRuntime(electron, {})).toBeNull();
    const { fetched, lines, took } = await fetchIt(1500);
    expect(fetched).toEqual({ ok: true });
    expect(took).toBeGreaterThan(1500);
    expect(lines[0]).toContain('Fetching Electron’s runtime');
    expect(lines.slice(1).every((line) => /^ {2}\d+ MB$/.test(line))).toBe(true);
    expect(lines.length).toBeGreaterThan(1);
    expect(findRuntime(electron, {})).toBe(path.join(electronFolder, 'dist', 'electron'));
  });

  it('gives up on a network that does not answer, and leaves no child behind', async () => {
    const pidFile = path.join(folder, 'pid');
    installer(
      `fs.writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => {}, 1000);`,
    );
    const { fetched, took } = await fetchIt(1000);
    expect(fetched).toEqual({ ok: false, why: 'no answer for 1 seconds' });
    expect(took).toBeLessThan(4000);
    expect(runs(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
  });

  it('gives up on a download that stops half-way', async () => {
    installer(
      `fs.writeFileSync(path.join(os.tmpdir(), 'electron.zip'), 'half'); setInterval(() => {}, 1000);`,
    );
    expect((await fetchIt(1000)).fetched.ok).toBe(false);
  });

  it('passes on in few words what the installer complains of', async () => {
    installer(
      `console.error(new TypeError('fetch failed for https://example.org/x').stack); process.exit(1);`,
    );
    expect((await fetchIt(5000)).fetched).toEqual({ ok: false, why: 'fetch failed' });
  });

  it('stops when the user stops', async () => {
    installer(`setInterval(() => {}, 1000);`);
    const { fetched, took } = await fetchIt(60_000, AbortSignal.timeout(300));
    expect(fetched).toEqual({ ok: false, why: 'stopped' });
    expect(took).toBeLessThan(4000);
  });
});

describe('the memory of a failed fetch', () => {
  const day = 24 * 60 * 60 * 1000;
  const now = Date.UTC(2026, 10, 22);

  it('lasts a day, for this version', () => {
    const memory = fetchMemory(cacheFolder);
    expect(memory.failedLately('45.4.1', now)).toBe(false);
    memory.rememberFailure('45.4.1', now);
    expect(memory.failedLately('45.4.1', now + day - 1)).toBe(true);
    expect(memory.failedLately('45.4.1', now + day)).toBe(false);
    expect(memory.failedLately('45.4.1', now - 1)).toBe(false);
    expect(memory.failedLately('46.0.0', now)).toBe(false);
    memory.forget();
    expect(memory.failedLately('45.4.1', now)).toBe(false);
  });

  it('is empty where it is damaged or cannot be kept', () => {
    mkdirSync(cacheFolder);
    writeFileSync(path.join(cacheFolder, 'electron-fetch-failed.json'), '{"at":');
    expect(fetchMemory(cacheFolder).failedLately('45.4.1', now)).toBe(false);
    const nowhere = fetchMemory(path.join(folder, 'package.json', 'cache'));
    nowhere.rememberFailure('45.4.1', now);
    expect(nowhere.failedLately('45.4.1', now)).toBe(false);
  });
});

describe('Electron’s runtime', () => {
  it('is not there half-fetched, nor without the package', () => {
    mkdirSync(path.join(electronFolder, 'dist'));
    writeFileSync(path.join(electronFolder, 'dist', 'electron'), '');
    expect(findRuntime(findElectronPackage(folder), {})).toBeNull();
    expect(findElectronPackage(path.join(os.tmpdir()))).toBeNull();
    expect(findRuntime(null, {})).toBeNull();
  });

  it('is where ELECTRON_OVERRIDE_DIST_PATH says, if it is there', () => {
    const electron = findElectronPackage(folder);
    writeFileSync(path.join(electronFolder, 'path.txt'), 'electron');
    const override = { ELECTRON_OVERRIDE_DIST_PATH: path.join(folder, 'other') };
    expect(findRuntime(electron, override)).toBeNull();
    mkdirSync(path.join(folder, 'other'));
    writeFileSync(path.join(folder, 'other', 'electron'), '');
    expect(findRuntime(electron, override)).toBe(path.join(folder, 'other', 'electron'));
    expect(existsSync(findRuntime(electron, override)!)).toBe(true);
  });
});
