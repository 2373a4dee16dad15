/** Which user of this machine is at the other end of a connection. */
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';

/**
 * The numeric id of the user whose program connected from this machine, as Linux lists it in `/proc/net/tcp`; null where that cannot be
 * told, as on other systems.
 */
export function userOfPeer({
  localPort,
  remotePort,
}: Pick<Socket, 'localPort' | 'remotePort'>): number | null {
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    let rows: string;
    try {
      rows = readFileSync(table, 'latin1');
    } catch {
      continue;
    }
    const user = userInTable(rows, { from: remotePort, to: localPort });
    if (user !== null) return user;
  }
  return null;
}

/** Local and remote address in hexadecimal, state, two queues, a timer, retransmits, and the user. */
const ROW = /^ *\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:([0-9A-F]{4}) (\S+) \S+ \S+ \S+ +(\d+) /;

const ESTABLISHED = '01';
/** The kernel lists what a program has let go of as of root, whoever it was. */
const NOBODY = -1;

/** The user of the connection between two ports of this machine, from the side that began it; -1 for one that has let go of it. */
export function userInTable(
  rows: string,
  { from, to }: { from: number | undefined; to: number | undefined },
): number | null {
  for (const row of rows.split('\n')) {
    const [, local, remote, state, user] = ROW.exec(row) ?? [];
    if (local === undefined || remote === undefined) continue;
    if (parseInt(local, 16) !== from || parseInt(remote, 16) !== to) continue;
    return state !== ESTABLISHED && Number(user) === 0 ? NOBODY : Number(user);
  }
  return null;
}

/** Whether it can be told at all here. */
export function canTellUsers(): boolean {
  try {
    return process.getuid !== undefined && readFileSync('/proc/net/tcp', 'latin1') !== '';
  } catch {
    return false;
  }
}

/** Whether a user is the one who started us, or root, from whom nothing can be hidden; one who cannot be told passes. */
export const isOurs = (user: number | null, us = process.getuid?.() ?? null): boolean =>
  user === null || us === null || user === us || user === 0;
