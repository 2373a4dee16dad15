import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../errors.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { fetchPage, type FetchOptions } from './fetch-page.ts';
import { isPublicAddress } from './public-address.ts';

const servers = new Set<Server>();
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers.clear();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.add(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const get = (address: string, options: FetchOptions = {}) =>
  fetchPage(address, { allowLoopback: true, ...options });

async function refused(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
}

describe('an address', () => {
  it.each([
    '127.0.0.1', '127.9.9.9', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.100.0.1', '0.0.0.0',
    '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1',
    '64:ff9b::7f00:1', '2002:7f00:1::', 'localhost', '',
  ])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false)); // prettier-ignore

  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1'])('%s is public', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it('of this machine is allowed where it is asked for, and no other', () => {
    expect(isPublicAddress('127.0.0.1', true)).toBe(true);
    expect(isPublicAddress('::1', true)).toBe(true);
    expect(isPublicAddress('10.0.0.1', true)).toBe(false);
  });
});

describe('fetching a page', () => {
  it('gives its bytes, its address after redirects, and what the server says of it', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/news/bridge%20shut?x=1#part' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' }).end('<p>caf\xe9');
    });
    const { name, bytes, fetched } = await get(`${base}/old`);
    expect(Buffer.from(bytes).toString()).toContain('<p>caf');
    expect({ name, fetched }).toEqual({
      name: 'bridge shut',
      fetched: { address: `${base}/news/bridge%20shut?x=1`, contentType: 'text/html; charset=windows-1252' },
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('unpacks %s, and no more than a file may hold', async (encoding, pack) => {
    const base = await serve((request, response) => {
      const body = request.url === '/bomb' ? Buffer.alloc(MAX_FILE_BYTES + 1_000) : Buffer.from('words');
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(body));
    });
    expect(Buffer.from((await get(`${base}/a`)).bytes).toString()).toBe('words');
    expect(await refused(get(`${base}/bomb`))).toMatch(/^file-too-large/);
  });

  it('refuses what is not public, by name, by number, and behind a redirect', async () => {
    const base = await serve((_, response) => void response.writeHead(200).end('secret'));
    expect(await refused(fetchPage(base))).toMatch(/^address-private/);
    const to = (address: string, family: number) => ({
      resolve: () => Promise.resolve([{ address, family }]),
    });
    expect(await refused(fetchPage('http://inside.example/', to('10.0.0.1', 4)))).toMatch(/^address-private/);
    expect(await refused(fetchPage('http://[::ffff:127.0.0.1]/'))).toMatch(/^address-private/);
    expect(await refused(fetchPage('http://0x7f.1/'))).toMatch(/^address-private/);
    const mixed = () =>
      Promise.resolve([
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    expect(await refused(fetchPage('http://mixed.example/', { resolve: mixed }))).toMatch(/^address-private/);
    const redirecting = await serve(
      (_, response) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
    );
    expect(await refused(get(redirecting))).toMatch(/^address-private: .*10\.0\.0\.1/);
  });

  it('connects to the address that was checked, whatever the name says later', async () => {
    const base = await serve((request, response) => void response.end(request.headers.host));
    let asked = 0;
    const resolve = () =>
      Promise.resolve([{ address: (asked += 1) === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    const { bytes } = await get(base.replace('127.0.0.1', 'page.example'), { resolve });
    expect(Buffer.from(bytes).toString()).toMatch(/^page\.example:\d+$/);
    expect(asked).toBe(1);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://user:word@example.org/',
    'no address',
  ])('refuses %s', async (address) => expect(await refused(get(address))).toMatch(/^address-unknown-kind/));

  it('refuses a server that never ends, one that never begins, and one that sends in a circle', async () => {
    const endless = await serve((_, response) => {
      const more = () => response.write(Buffer.alloc(1_000_000), () => setImmediate(more));
      more();
    });
    expect(await refused(get(endless))).toMatch(/^file-too-large/);
    const slow = await serve((_, response) => void setInterval(() => response.write('.'), 50).unref());
    expect(await refused(get(slow, { seconds: 0.4 }))).toMatch(/^address-too-long: .*0\.4 seconds/);
    const unmeasured = await serve((_, response) => {
      response.removeHeader('transfer-encoding');
      setInterval(() => response.write('.'), 50).unref();
    });
    expect(await refused(get(unmeasured, { seconds: 0.4 }))).toMatch(/^address-too-long/);
    const silent = await serve(() => {});
    expect(await refused(get(silent, { seconds: 0.3 }))).toMatch(/^address-too-long/);
    const circle = await serve((_, response) => void response.writeHead(301, { location: '/again' }).end());
    expect(await refused(get(circle))).toMatch(/^address-redirects/);
  });

  it('passes on that a page is not there, or its host', async () => {
    const base = await serve((_, response) => void response.writeHead(404).end());
    expect(await refused(get(`${base}/gone`))).toMatch(/^address-refused: .*\/gone.* 404/);
    const resolve = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    expect(await refused(get('http://nobody.example/', { resolve }))).toMatch(
      /^address-unreachable: .*there is no such host/,
    );
  });
});
