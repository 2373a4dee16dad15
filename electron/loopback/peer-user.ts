/** Which user of this machine is at the other end of a connection. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { endianness } from 'node:os';

/** The two ends of a connection, as Node names them. */
export type Ends = Pick<Socket, 'localAddress' | 'localPort' | 'remoteAddress' | 'remotePort'>;

const TABLES = ['/proc/net/tcp', '/proc/net/tcp6'];
/** Between two readings at least so long, or as long as the last one took, up to a limit: what waits meanwhile shares the next one. */
const REST_MS = { least: 5, most: 50 };

/** Nobody's: the kernel lists what a program has let go of as of root, whoever it was, or does not list it any more. */
const NOBODY = -1;
const ESTABLISHED = '01';

/** Local address and port, remote ones, state, two queues, a timer, retransmits, and the user. */
const ROW = /^ *\d+: ([0-9A-F:]+ [0-9A-F:]+) (\S+) \S+ \S+ \S+ +(\d+) /;

/**
 * The users of connections, by the addresses and ports of the ends that began them, as the kernel prints both (`local remote`), read from the
 * text of `/proc/net/tcp` or `tcp6`; -1 for a program that has let go of its end. Those that are not `wanted` are passed over.
 */
export function usersInTable(rows: string, wanted: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows.split('\n')) {
    const colon = row.indexOf(': ');
    const end = row.indexOf(' ', row.indexOf(' ', colon + 2) + 1);
    if (colon < 0 || !wanted.has(row.slice(colon + 2, end))) continue;
    const [, ends, state, user] = ROW.exec(row) ?? [];
    if (ends === undefined || (found.has(ends) && state !== ESTABLISHED)) continue;
    found.set(ends, state !== ESTABLISHED && Number(user) === 0 ? NOBODY : Number(user));
  }
  return found;
}

/** How the kernel prints the far end of a connection and ours, as of a socket of IPv4 and of one of IPv6; none for anything else. */
export function printedEnds({ localAddress, localPort, remoteAddress, remotePort }: Ends): string[] {
  const [far, near] = [printed(remoteAddress, remotePort), printed(localAddress, localPort)];
  if (far === null || near === null) return [];
  const mapped = MAPPED.map(inWords).join('');
  return [`${far} ${near}`, `${mapped}${far} ${mapped}${near}`];
}

/** ::ffff:0:0/96, in words of 32 bits. */
const MAPPED = [
  [0, 0, 0, 0],
  [0, 0, 0, 0],
  [0, 0, 255, 255],
];

/** Four bytes as the machine's own number, in hexadecimal. */
function inWords(bytes: readonly number[]): string {
  const ordered = endianness() === 'LE' ? bytes.toReversed() : bytes;
  return ordered.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
}

function printed(address: string | undefined, port: number | undefined): string | null {
  const bytes = /^(?:::ffff:)?(\d+)\.(\d+)\.(\d+)\.(\d+)$/i.exec(address ?? '')?.slice(1);
  if (bytes === undefined || port === undefined) return null;
  return `${inWords(bytes.map(Number))}:${port.toString(16).padStart(4, '0').toUpperCase()}`;
}

interface Waiting {
  readonly ends: readonly string[];
  readonly answer: (user: number | null) => void;
  readonly again: boolean;
}

/** Tells whose connections are, by one reading of the kernel's tables for all that wait for it. */
export class PeerUsers {
  #waiting: Waiting[] = [];
  #readAt = 0;
  #planned = false;
  readonly #read: (table: string) => Promise<string>;

  constructor(read = (table: string): Promise<string> => readFile(table, 'latin1')) {
    this.#read = read;
  }

  /**
   * The numeric id of the user whose program connected from this machine; -1 where the kernel lists no such connection; null where it lists
   * none at all, as on other systems.
   */
  of(socket: Ends): Promise<number | null> {
    if (process.getuid === undefined) return Promise.resolve(null);
    return new Promise((answer) => {
      this.#waiting.push({ ends: printedEnds(socket), answer, again: false });
      this.#plan();
    });
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    setTimeout(() => void this.#answer(), Math.max(0, this.#readAt - performance.now()));
  }

  async #answer(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    const began = performance.now();
    const wanted = new Set(asked.flatMap(({ ends }) => ends));
    const found = new Map<string, number>();
    let readable = false;
    for (const table of TABLES) {
      const rows = await this.#read(table).catch(() => null);
      if (rows === null) continue;
      readable = true;
      for (const [ends, user] of usersInTable(rows, wanted)) found.set(ends, user);
    }
    const ended = performance.now();
    this.#readAt = ended + Math.min(REST_MS.most, Math.max(REST_MS.least, ended - began));
    this.#planned = false;
    for (const one of asked) {
      const user = one.ends.map((ends) => found.get(ends)).find((of) => of !== undefined);
      if (user !== undefined || !readable) one.answer(user ?? null);
      // A table that changes while it is read may leave one out.
      else if (one.again) one.answer(NOBODY);
      else this.#waiting.push({ ...one, again: true });
    }
    if (this.#waiting.length > 0) this.#plan();
  }
}

/** Whether it can be told at all here. */
export function canTellUsers(): boolean {
  try {
    return process.getuid !== undefined && readFileSync(TABLES[0]!, 'latin1') !== '';
  } catch {
    return false;
  }
}

/** Whether a user is the one who started us, or root, from whom nothing can be hidden; one who cannot be told passes. */
export const isOurs = (user: number | null, us = process.getuid?.() ?? null): boolean =>
  user === null || us === null || user === us || user === 0;
