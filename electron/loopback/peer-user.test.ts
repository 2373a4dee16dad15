import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isOurs, PeerUsers, printedEnds, usersInTable } from './peer-user.ts';

const HEAD =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';
const row = (ends: string, user: number, state = '01') =>
  `   1: ${ends} ${state} 00000000:00000000 00:00000000 00000000 ${user.toString().padStart(5)}        0 22222 1 0000000000000000 20 4 30 10 -1\n`;
const THEIRS = '0100007F:C350 0100007F:1F90';
const TABLE =
  HEAD +
  row('0100007F:1F90 00000000:0000', 1000, '0A') +
  row('0100007F:1F90 0100007F:C350', 1000) +
  row(THEIRS, 1001);

const connection = (remoteAddress: string, remotePort: number) => ({
  localAddress: '127.0.0.1',
  localPort: 0x1f90,
  remoteAddress,
  remotePort,
});
const userIn = (rows: string, from: ReturnType<typeof connection>) => {
  const found = usersInTable(rows, new Set(printedEnds(from)));
  return printedEnds(from)
    .map((ends) => found.get(ends))
    .find((user) => user !== undefined);
};

describe.skipIf(process.getuid === undefined)('who is at the other end', () => {
  it('is the user of the side that began the connection', () => {
    expect(userIn(TABLE, connection('127.0.0.1', 0xc350))).toBe(1001);
    expect(userIn(TABLE, connection('127.0.0.1', 1))).toBeUndefined();
    // A table of thousands is not kept for the one that is asked for.
    expect([...usersInTable(TABLE, new Set([THEIRS]))]).toEqual([[THEIRS, 1001]]);
  });

  it('is told by addresses and ports of both ends', () => {
    // Another user connects from 127.0.0.2 and the server's own port: the server's own row has both ports, too.
    const rows = HEAD + row('0100007F:1F90 0200007F:1F90', 1000) + row('0200007F:1F90 0100007F:1F90', 1001);
    expect(userIn(rows, connection('127.0.0.2', 0x1f90))).toBe(1001);
    expect(userIn(rows, connection('127.0.0.3', 0x1f90))).toBeUndefined();
  });

  it('is told of a socket of IPv6 that speaks IPv4', () => {
    const mapped = '0000000000000000FFFF0000';
    const rows = HEAD + row(`${mapped}0100007F:C350 ${mapped}0100007F:1F90`, 1001);
    expect(userIn(rows, connection('127.0.0.1', 0xc350))).toBe(1001);
    expect(userIn(rows, connection('::ffff:127.0.0.1', 0xc350))).toBe(1001);
    expect(printedEnds(connection('fe80::1', 1))).toEqual([]);
  });

  it('is not root because a program has let go of its side at once', () => {
    const closed = HEAD + row(THEIRS, 0, '05');
    expect(isOurs(userIn(closed, connection('127.0.0.1', 0xc350))!, 1000)).toBe(false);
  });

  it('passes as ourselves, as root, or where it cannot be told, and not as anybody else', () => {
    expect([1000, 0, null].map((user) => isOurs(user, 1000))).toEqual([true, true, true]);
    expect([1001, -1].map((user) => isOurs(user, 1000))).toEqual([false, false]);
  });

  it('is nobody where the tables can be read and do not list the connection', async () => {
    expect(await new PeerUsers(async () => TABLE).of(connection('127.0.0.2', 0x1f90))).toBe(-1);
    const none = new PeerUsers(() => Promise.reject(new Error('no such file')));
    expect(await none.of(connection('127.0.0.2', 0x1f90))).toBeNull();
  });

  it('is told for all that wait by one reading', async () => {
    let reads = 0;
    const users = new PeerUsers(async () => (reads++, TABLE));
    const all = await Promise.all(
      Array.from({ length: 500 }, () => users.of(connection('127.0.0.1', 0xc350))),
    );
    expect(new Set(all)).toEqual(new Set([1001]));
    expect(reads).toBe(2);
  });

  it.skipIf(process.platform !== 'linux')(
    'is found for real connections, from other addresses of this machine, too',
    async () => {
      const server = net.createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const users = new PeerUsers();
      for (const [localAddress, localPort] of [
        ['127.0.0.1', undefined],
        ['127.0.0.2', undefined],
        ['127.0.0.2', port],
      ] as const) {
        const accepted = new Promise<net.Socket>((resolve) => server.once('connection', resolve));
        const client = net.connect({
          port,
          host: '127.0.0.1',
          localAddress,
          ...(localPort && { localPort }),
        });
        const socket = await accepted;
        expect(await users.of(socket)).toBe(process.getuid!());
        const { localPort: near, remotePort: far } = socket;
        expect(await users.of({ ...connection('127.0.0.9', far!), localPort: near })).toBe(-1);
        client.destroy();
        socket.destroy();
      }
      server.close();
    },
  );
});
