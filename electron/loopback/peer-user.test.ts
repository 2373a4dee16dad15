import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isOurs, userInTable, userOfPeer } from './peer-user.ts';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 11111 1 0000000000000000 100 0 0 10 0
   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 22222 1 0000000000000000 20 4 30 10 -1
   2: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 33333 1 0000000000000000 20 4 30 10 -1
`;

describe('who is at the other end', () => {
  it('is the user of the side that began the connection', () => {
    expect(userInTable(TABLE, { from: 0xc350, to: 0x1f90 })).toBe(1001);
    expect(userInTable(TABLE, { from: 0x1f90, to: 0xc350 })).toBe(1000);
    expect(userInTable(TABLE, { from: 1, to: 0x1f90 })).toBe(null);
  });

  it('is not root because a program has let go of its side at once', () => {
    const closed = TABLE.replace('1F90 01 00000000:00000000 00:00000000 00000000  1001', '1F90 05 00000000:00000000 00:00000000 00000000     0'); // prettier-ignore
    expect(isOurs(userInTable(closed, { from: 0xc350, to: 0x1f90 }), 1000)).toBe(false);
  });

  it('passes as ourselves, as root, or where it cannot be told, and not as anybody else', () => {
    expect([1000, 0, null].map((user) => isOurs(user, 1000))).toEqual([true, true, true]);
    expect(isOurs(1001, 1000)).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('is found for a real connection', async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const accepted = new Promise<net.Socket>((resolve) => server.once('connection', resolve));
    const client = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
    expect(userOfPeer(await accepted)).toBe(process.getuid!());
    client.destroy();
    server.close();
  });
});
