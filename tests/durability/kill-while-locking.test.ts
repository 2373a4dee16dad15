/** A program that is killed while it sets, changes or removes a passphrase loses nothing, and leaves nothing in clear. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Refusal } from '../../electron/errors.ts';
import { type Library, openLibrary } from '../../electron/library/library.ts';
import { isLockedWithPassphrase } from '../../electron/library/passphrase.ts';
import { textOf } from './acknowledged.ts';
import { bundleProgram, FOR_A_SHORT_LIFE, putWasm } from './bundle-program.ts';
import { randomNumbers } from './random-numbers.ts';

/** `npm run torture` does it ten times as often as CI. */
const KILLS = Math.ceil(Number(process.env['KILLS'] ?? 500) / 50);
const WITHIN_MS = 120;
/** Then a new library is begun: the more it holds, the longer each passphrase takes. */
const KILLS_PER_LIBRARY = 10;
const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url));
const WORDS = 'A sentence of';

let work: string;
let locker: string;
let running: ChildProcess | null = null;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'variorum-kill-locking-'));
  locker = join(work, 'program', 'tests', 'locker.js');
  await bundleProgram('locker.ts', locker);
  putWasm(join(work, 'program'));
});
afterAll(() => {
  running?.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
});

type Said =
  | { readonly what: 'opened' }
  | { readonly what: 'source'; readonly id: string; readonly name: string }
  | { readonly what: 'begins'; readonly next: string }
  | { readonly what: 'done'; readonly now: string };

/** Starts the program, and kills it within a while after it has begun to write with another passphrase for the `turns`th time. */
async function lockUntilKilled(args: readonly string[], turns: number, delay: number): Promise<Said[]> {
  const child = spawn(process.execPath, [...FOR_A_SHORT_LIFE, locker, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => (said += words));
  child.stderr.setEncoding('utf8').on('data', (words: string) => (complained += words));
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  while (said.split('"begins"').length <= turns && child.exitCode === null) await sleep(1);
  await sleep(delay);
  child.kill('SIGKILL');
  const [code, signal] = await closed;
  expect({ code, signal, complained }).toEqual({ code: null, signal: 'SIGKILL', complained: '' });
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Said);
}

/** Opens with the first of some passphrases that is the right one. */
async function openWith(
  folder: string,
  passphrases: readonly string[],
): Promise<{ readonly library: Library; readonly now: string }> {
  for (const words of passphrases) {
    try {
      const library = await openLibrary(folder, {
        seedsFolder,
        passphrase: words === '' ? null : words,
        log2N: 10,
      });
      // Without one, any passphrase will do.
      return { library, now: isLockedWithPassphrase(folder) ? words : '' };
    } catch (error) {
      if (!(error instanceof Refusal && ['library-locked', 'passphrase-wrong'].includes(error.code)))
        throw error;
    }
  }
  throw new Error(`none of “${passphrases.join('”, “')}” opens it`);
}

const inClear = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(folder, name);
    return statSync(file).isFile() && readFileSync(file).includes(WORDS);
  });

it(
  `a library keeps every source through ${KILLS} kills while its passphrase is set, changed and removed`,
  async () => {
    const random = randomNumbers(20261201);
    let cut = 0;
    for (let begin = 0; begin < KILLS; begin += KILLS_PER_LIBRARY) {
      const folder = join(work, `library-${begin}`);
      const sources = new Map<string, string>();
      let now = '';
      for (let run = begin; run < Math.min(KILLS, begin + KILLS_PER_LIBRARY); run += 1) {
        const said = await lockUntilKilled(
          [folder, seedsFolder, String(run), now],
          1 + Math.floor(random() * 3),
          random() * WITHIN_MS,
        );
        for (const one of said) if (one.what === 'source') sources.set(one.id, one.name);
        const last = said.findLast((one) => one.what === 'begins' || one.what === 'done')!;
        const before = said.findLast((one) => one.what === 'done')?.now ?? now;
        if (last.what === 'begins') cut += 1;
        const opened = await openWith(folder, last.what === 'begins' ? [last.next, before] : [last.now]);
        const { library } = opened;
        now = opened.now;
        expect(library.notices.filter(({ code }) => code !== 'journal-torn')).toEqual([]);
        const there = new Map(library.overview().sources.map((source) => [source.id, source]));
        for (const [id, name] of sources) {
          const { versionId } = there.get(id)!;
          expect(library.memberText({ member: { kind: 'version', id: versionId } }).text).toBe(textOf(name));
          expect(library.originalOfVersion(versionId), name).not.toBeNull();
        }
        library.close();
        if (now !== '') expect(inClear(folder)).toEqual([]);
      }
      rmSync(folder, { recursive: true, force: true });
    }
    expect(cut).toBeGreaterThan(KILLS / 4);
    console.info(`${cut} of ${KILLS} kills came while files were written anew`);
  },
  120_000 + KILLS * 10_000,
);
