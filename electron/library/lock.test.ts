import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import { takeLock } from './lock.ts';
import { type LibraryPaths, libraryPaths } from './paths.ts';
import { temporary } from './testing.ts';

const temp = temporary();
let paths: LibraryPaths;

beforeEach(() => {
  paths = libraryPaths(temp.folder());
});

const lockOf = (pid: number, started: string | null = null) =>
  writeFileSync(paths.lock, JSON.stringify({ pid, started }));

/** A process that has ended, whose id is free. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

/** Runs `work` while another process lives. */
async function besides(work: (pid: number) => void): Promise<void> {
  const other = spawn(process.execPath, ['-e', 'process.stdout.write("up"); setInterval(() => {}, 1000)']);
  try {
    await once(other.stdout, 'data');
    work(other.pid!);
  } finally {
    const gone = once(other, 'exit');
    other.kill('SIGKILL');
    await gone;
  }
}

describe('the lock', () => {
  it('lets one in, and the next when that one is out', () => {
    const unlock = takeLock(paths).release;
    expect(() => takeLock(paths)).toThrow(Refusal);
    expect(() => takeLock(paths)).toThrow(`already open in another Variorum (process ${process.pid})`);
    unlock();
    expect(existsSync(paths.lock)).toBe(false);
    takeLock(paths).release();
  });

  it('may be given back twice', () => {
    const unlock = takeLock(paths).release;
    unlock();
    unlock();
    const next = takeLock(paths).release;
    unlock();
    expect(existsSync(paths.lock)).toBe(true);
    next();
  });

  it('holds for a process that lives', async () => {
    await besides((pid) => {
      lockOf(pid);
      expect(() => takeLock(paths)).toThrow(`(process ${pid})`);
      expect(JSON.parse(readFileSync(paths.lock, 'utf8'))).toMatchObject({ pid });
    });
  });

  it('is taken over from a process that is gone', () => {
    lockOf(deadPid());
    const unlock = takeLock(paths).release;
    expect(JSON.parse(readFileSync(paths.lock, 'utf8'))).toMatchObject({ pid: process.pid });
    expect(readdirSync(paths.folder)).toEqual(['library.lock']);
    unlock();
  });

  it.skipIf(process.platform !== 'linux')('is taken over when the id went to a later process', async () => {
    await besides((pid) => {
      lockOf(pid, '12345');
      takeLock(paths).release();
    });
    lockOf(process.pid, '12345');
    takeLock(paths).release();
  });

  it('is taken over when it is older than the machine’s start', async () => {
    await besides((pid) => {
      lockOf(pid);
      utimesSync(paths.lock, new Date('2001-01-01'), new Date('2001-01-01'));
      takeLock(paths).release();
    });
  });

  it.each(['', '{"pid":', 'null', '{}'])('is taken over when it was never finished: %j', (content) => {
    writeFileSync(paths.lock, content);
    takeLock(paths).release();
  });

  it.each([0, -1, 1.5, 2 ** 60])('is taken over when no process can have the id it names: %d', (pid) => {
    lockOf(pid);
    takeLock(paths).release();
  });

  it('is taken over when it is a link to nothing', () => {
    symlinkSync(join(paths.folder, 'nowhere'), paths.lock);
    takeLock(paths).release();
    expect(existsSync(paths.lock)).toBe(false);
  });

  const here = () => {
    const lock = takeLock(paths);
    const holder = JSON.parse(readFileSync(paths.lock, 'utf8')) as Record<string, unknown>;
    lock.release();
    return holder;
  };

  it('names the machine, and holds for another one', () => {
    const holder = { ...here(), host: 'far-away 123', boot: 'another' };
    writeFileSync(paths.lock, JSON.stringify(holder));
    expect(() => takeLock(paths)).toThrow('is marked as open on “far-away”');
    expect(readFileSync(paths.lock, 'utf8')).toBe(JSON.stringify(holder));
  });

  it.skipIf(process.platform !== 'linux')('holds for a container of this machine', () => {
    writeFileSync(paths.lock, JSON.stringify({ ...here(), space: 'pid:[1]', host: 'box', pid: deadPid() }));
    expect(() => takeLock(paths)).toThrow('is marked as open on “box”');
  });

  it.skipIf(process.platform !== 'linux')('is taken over from before this machine was started', async () => {
    await besides((pid) => {
      writeFileSync(paths.lock, JSON.stringify({ ...here(), pid, boot: 'earlier' }));
      takeLock(paths).release();
    });
  });

  it('tells when it was removed or taken by another program', () => {
    const lock = takeLock(paths);
    expect(lock.isOurs()).toBe(true);
    rmSync(paths.lock);
    expect(lock.isOurs()).toBe(false);
    lockOf(12345);
    expect(lock.isOurs()).toBe(false);
    lock.release();
    expect(existsSync(paths.lock)).toBe(true);
  });

  it('keeps a second library out of the folder, and lets it in afterwards', async () => {
    const folder = temp.folder();
    const first = await temp.open(folder);
    await expect(temp.open(folder)).rejects.toMatchObject({ code: 'library-in-use' });
    await expect(temp.open(`${folder}/../${folder.split('/').at(-1)}`)).rejects.toMatchObject({
      code: 'library-in-use',
    });
    first.saveSettings({ theme: 'dark' });
    first.close();
    expect((await temp.open(folder)).overview().settings).toEqual({ theme: 'dark' });
  });
});
