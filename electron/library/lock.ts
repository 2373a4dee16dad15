import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { uptime } from 'node:os';
import { Refusal } from '../errors.ts';
import { systemErrorCode } from '../importers/system-error-words.ts';
import type { LibraryPaths } from './paths.ts';

/** What a lock file says of its holder: a process id alone is given to another process sooner or later. */
interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's own count; null where the system does not tell. */
  readonly started: string | null;
}

/** Locks held by this very process, by path. */
const held = new Set<string>();

/** A clock set right after start-up may move by this much without a lock from before the start being trusted. */
const CLOCK_SLACK_MS = 60_000;

/**
 * Takes the library for this process. A lock left behind by a process that is gone is taken over.
 *
 * @returns a function that gives the lock back
 * @throws {Refusal} `library-in-use`; the operating system's error when the lock cannot be written
 */
export function takeLock(paths: LibraryPaths): () => void {
  // Each turn either takes the lock, or clears away one that is stale, or refuses.
  while (!create(paths.lock)) {
    const content = read(paths.lock);
    if (content === null) continue;
    const holder = parse(content);
    if (holder !== null && isAlive(holder, paths.lock)) throw inUse(paths, holder);
    clear(paths, content);
  }
  held.add(paths.lock);
  let given = false;
  return () => {
    if (given) return;
    given = true;
    held.delete(paths.lock);
    if (parse(read(paths.lock) ?? '')?.pid === process.pid) unlinkSync(paths.lock);
  };
}

/** The lock appears with its content in one step, so that nobody takes one that is being written for a stale one. */
function create(path: string): boolean {
  const own = `${path}.${process.pid}`;
  write(own, 'w');
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
  } finally {
    unlinkSync(own);
  }
  // A disk that knows no links.
  try {
    write(path, 'wx');
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function write(path: string, flags: 'w' | 'wx'): void {
  const holder: Holder = { pid: process.pid, started: startOf(process.pid) };
  const file = openSync(path, flags);
  try {
    writeSync(file, JSON.stringify(holder));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Null for a lock whose holder was killed while writing it. */
function parse(content: string): Holder | null {
  try {
    const holder = JSON.parse(content) as Partial<Holder> | null;
    return typeof holder?.pid === 'number' ? { pid: holder.pid, started: holder.started ?? null } : null;
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Holder, lock: string): boolean {
  if (pid === process.pid) return held.has(lock) || (started !== null && started === startOf(pid));
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (systemErrorCode(error) !== 'EPERM') return false;
  }
  const startNow = startOf(pid);
  if (started !== null && startNow !== null) return started === startNow;
  return !isOlderThanThisBoot(lock);
}

/** The kernel's start time of a process (Linux), which tells a process from a later one with the same id. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field, a name in brackets, may hold spaces and brackets of its own.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isOlderThanThisBoot(path: string): boolean {
  try {
    return statSync(path).mtimeMs < Date.now() - uptime() * 1000 - CLOCK_SLACK_MS;
  } catch {
    return false;
  }
}

/** Moves a stale lock out of the way, unless another process has just replaced it by its own. */
function clear(paths: LibraryPaths, stale: string): void {
  const aside = `${paths.lock}.stale-${process.pid}`;
  try {
    renameSync(paths.lock, aside);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside) ?? '';
  if (moved === stale) {
    unlinkSync(aside);
    return;
  }
  renameSync(aside, paths.lock);
  throw inUse(paths, parse(moved));
}

function inUse(paths: LibraryPaths, holder: Holder | null): Refusal {
  return new Refusal('library-in-use', { folder: paths.folder, pid: holder?.pid ?? 'unknown' });
}
