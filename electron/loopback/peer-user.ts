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
const ROW = /^ *\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:([0-9A-F]{4}) \S+ \S+ \S+ \S+ +(\d+) /;

/** The user of the connection between two ports of this machine, from the side that began it. */
export function userInTable(
  rows: string,
  { from, to }: { from: number | undefined; to: number | undefined },
): number | null {
  for (const row of rows.split('\n')) {
    const [, local, remote, user] = ROW.exec(row) ?? [];
    if (local === undefined || remote === undefined) continue;
    if (parseInt(local, 16) === from && parseInt(remote, 16) === to) return Number(user);
  }
  return null;
}

/** Whether a user is the one who started us, or root, from whom nothing can be hidden; one who cannot be told passes. */
export const isOurs = (user: number | null, us = process.getuid?.() ?? null): boolean =>
  user === null || us === null || user === us || user === 0;
