import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readlinkSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { hostname, uptime } from 'node:os';
import { Refusal } from '../errors.ts';
import { systemErrorCode } from '../importers/system-error-words.ts';
import { PRIVATE } from './durable-file.ts';
import type { LibraryPaths } from './paths.ts';

/** What a lock file says of its holder: a process id alone is given to another process sooner or later, and elsewhere anyway. */
interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's own count; null where the system does not tell. */
  readonly started: string | null;
  readonly host: string | null;
  /** The machine's running since its last start, where the system names it. */
  readonly boot: string | null;
  /** Among which processes the id counts: a container has ids of its own (Linux). */
  readonly space: string | null;
  /** Of this taking of the lock alone. */
  readonly key: string;
}

/** A lock that this process holds. */
export interface Lock {
  /** Whether the lock on the disk is still this one: it may have been removed, and even taken by another program since. */
  readonly isOurs: () => boolean;
  /** The program that held the library before did not close it. */
  readonly wasLeftBehind: boolean;
  /** Gives it back; a second time does no harm. */
  readonly release: () => void;
}

/** Locks held by this very process, by path. */
const held = new Set<string>();

/** A clock set right after start-up may move by this much without a lock from before the start being trusted. */
const CLOCK_SLACK_MS = 60_000;

/** A lock that changes again and again is not waited for for ever. */
const MOST_TURNS = 100;

/**
 * Takes the library for this process. A lock left behind by a process that is gone is taken over.
 *
 * @throws {Refusal} `library-in-use`, `library-in-use-elsewhere`; the operating system's error when the lock cannot be written
 */
export function takeLock(paths: LibraryPaths): Lock {
  const own: Holder = { pid: process.pid, started: startOf(process.pid), ...here(), key: randomUUID() };
  const content = JSON.stringify(own);
  let wasLeftBehind = false;
  // Each turn either takes the lock, or clears away one that is stale, or refuses.
  for (let turn = 1; !create(paths.lock, content); turn += 1) {
    const there = read(paths.lock);
    if (turn > MOST_TURNS) throw inUse(paths, parse(there ?? ''));
    if (there === null) {
      removeDanglingLink(paths.lock);
      continue;
    }
    const holder = parse(there);
    if (holder !== null && mayLive(holder, paths.lock)) throw inUse(paths, holder);
    clear(paths, there);
    wasLeftBehind = true;
  }
  held.add(paths.lock);
  let given = false;
  return {
    isOurs: () => read(paths.lock) === content,
    wasLeftBehind,
    release() {
      if (given) return;
      given = true;
      held.delete(paths.lock);
      if (read(paths.lock) === content) unlinkSync(paths.lock);
    },
  };
}

/** A link to nothing can be neither read nor replaced. */
function removeDanglingLink(path: string): void {
  try {
    if (lstatSync(path).isSymbolicLink()) unlinkSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/** The lock appears with its content in one step, so that nobody takes one that is being written for a stale one. */
function create(path: string, content: string): boolean {
  const own = `${path}.${process.pid}`;
  write(own, 'w', content);
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
    write(path, 'wx', content);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function write(path: string, flags: 'w' | 'wx', content: string): void {
  const file = openSync(path, flags, PRIVATE);
  try {
    writeSync(file, content);
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

/** Null for a lock whose holder was killed while writing it, or that no process can have written. */
function parse(content: string): Holder | null {
  try {
    const holder = JSON.parse(content) as Partial<Holder> | null;
    const { pid, started = null, host = null, boot = null, space = null, key = '' } = holder ?? {};
    return Number.isSafeInteger(pid) && pid! > 0 ? { pid: pid!, started, host, boot, space, key } : null;
  } catch {
    return null;
  }
}

/** True of a holder that lives, and of one of which this machine cannot tell. */
function mayLive(holder: Holder, lock: string): boolean {
  if (isElsewhere(holder)) return true;
  const now = here();
  if (holder.boot !== null && now.boot !== null && holder.boot !== now.boot) return false;
  const { pid, started } = holder;
  if (pid === process.pid) return held.has(lock) || (started !== null && started === startOf(pid));
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (systemErrorCode(error) !== 'EPERM') return false;
  }
  if (isZombie(pid)) return false;
  const startNow = startOf(pid);
  if (started !== null && startNow !== null) return started === startNow;
  return !isOlderThanThisBoot(lock);
}

/** On another machine, or in a container whose processes cannot be seen from here. */
function isElsewhere({ host, boot, space }: Holder): boolean {
  const now = here();
  if (host === null) return false;
  if (boot !== null && now.boot !== null && boot === now.boot) return space !== now.space;
  return host !== now.host;
}

/** Where this process runs. */
function here(): Pick<Holder, 'host' | 'boot' | 'space'> {
  return {
    host: [hostname(), readOrNull(() => readFileSync('/etc/machine-id', 'utf8'))].filter(Boolean).join(' '),
    boot: readOrNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    space: readOrNull(() => readlinkSync('/proc/self/ns/pid')),
  };
}

function readOrNull(get: () => string): string | null {
  try {
    return get().trim();
  } catch {
    return null;
  }
}

/** The fields of a process from its state on, as the kernel tells them (Linux). */
function fieldsOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field, a name in brackets, may hold spaces and brackets of its own.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** The kernel's start time of a process, which tells a process from a later one with the same id. */
const startOf = (pid: number): string | null => fieldsOf(pid)[19] ?? null;

/** Ended, but not yet let go by the process that started it. */
const isZombie = (pid: number): boolean => fieldsOf(pid)[0] === 'Z';

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

function inUse({ folder }: LibraryPaths, holder: Holder | null): Refusal {
  if (holder !== null && isElsewhere(holder))
    return new Refusal('library-in-use-elsewhere', {
      folder,
      pid: holder.pid,
      host: holder.host!.split(' ')[0]!,
    });
  return new Refusal('library-in-use', { folder, pid: holder?.pid ?? 'unknown' });
}
