import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Door } from '../bridge/server.ts';
import type { Loopback } from './server.ts';
import { startLoopback } from './server.ts';

const log = { warn: () => {}, error: () => {} };
const echo: Door = { answer: async (name, input) => ({ ok: true, value: { name, input } }) };

let folder: string;
let server: Loopback;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-loopback-'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Variorum</title>');
  server = await startLoopback({ door: echo, pageFolder: folder, log });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}
interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Node's own client, since `fetch` does not let a test name its Host or Origin. */
function ask(target: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: server.port, path: target, method, headers, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const tokenPath = () => server.address.slice(server.address.indexOf('/?'));
const origin = () => `http://127.0.0.1:${server.port}`;

const cookieOf = ({ headers }: Got) => headers['set-cookie']![0]!.split(';')[0]!;

/** The cookie of a browser that was let in. */
const signIn = async () => cookieOf(await ask(tokenPath()));

/** What a page that was let in calls with. */
async function caller(): Promise<{ cookie: string; origin: string; 'variorum-key': string }> {
  const got = await ask(tokenPath());
  const key = got.headers.location!.replace('/#enter=', '');
  return { cookie: cookieOf(got), origin: origin(), 'variorum-key': key };
}

describe('who is let in', () => {
  it('trades the token for a cookie and a clean address', async () => {
    const got = await ask(tokenPath());
    expect([got.status, got.headers.location]).toEqual([303, expect.stringMatching(/^\/#enter=[\w-]{43}$/)]);
    expect(got.headers['set-cookie']![0]).toMatch(
      new RegExp(`^variorum-${server.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
    const cookie = got.headers['set-cookie']![0]!.split(';')[0]!;
    for (let reload = 0; reload < 3; reload++)
      expect((await ask('/', { headers: { cookie } })).body).toContain('<title>Variorum</title>');
    expect((await ask(tokenPath(), { headers: { cookie } })).status).toBe(303);
  });

  it('takes the token once, and then explains what to do', async () => {
    await signIn();
    const again = await ask(tokenPath());
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(again.body).toContain('Go on in the window that is already open');
  });

  it('does not use the token up for a wrong guess', async () => {
    expect((await ask('/?token=guess')).status).toBe(403);
    expect((await ask('/?token=')).status).toBe(403);
    expect((await ask(`${tokenPath()}x`)).status).toBe(403);
    expect((await ask(tokenPath(), { method: 'HEAD' })).status).toBe(403);
    expect((await ask(tokenPath())).status).toBe(303);
  });

  it.each(['/', '/index.html', '/nothing.js', '/call/overview'])(
    'refuses %s without the cookie',
    async (target) => {
      await signIn();
      for (const cookie of ['', 'variorum=1', `variorum-${server.port}=`, `variorum-${server.port}=guess`])
        expect((await ask(target, { headers: { cookie } })).status).toBe(403);
      const post = { method: 'POST', headers: { origin: origin() }, body: '{}' };
      expect((await ask(target, post)).status).toBe(403);
    },
  );

  it('finds the cookie among others', async () => {
    const cookie = await signIn();
    expect((await ask('/', { headers: { cookie: `a=1; ${cookie}; b=2` } })).status).toBe(200);
  });

  it('answers only to its own names', async () => {
    const cookie = await signIn();
    const status = async (host: string) => (await ask('/', { headers: { cookie, host } })).status;
    expect(await status(`127.0.0.1:${server.port}`)).toBe(200);
    expect(await status(`localhost:${server.port}`)).toBe(200);
    for (const host of ['evil.example', `evil.example:${server.port}`, '127.0.0.1', 'localhost:1'])
      expect(await status(host)).toBe(403);
    expect((await ask('http://evil.example/', { headers: { cookie } })).status).toBe(403);
  });

  it('lets nobody call with the cookie alone, which goes to other ports, too', async () => {
    const headers = await caller();
    const post = async (more: Record<string, string>) =>
      (await ask('/call/overview', { method: 'POST', headers: { ...headers, ...more }, body: '{}' })).status;
    expect(await post({})).toBe(200);
    const secret = headers.cookie.split('=')[1]!;
    for (const key of ['', 'guess', secret, server.key])
      expect(await post({ 'variorum-key': key })).toBe(403);
    // Nor does the cookie buy the key.
    const again = await ask(tokenPath(), { headers: { cookie: headers.cookie } });
    expect([again.status, again.headers.location]).toEqual([303, '/']);
  });

  it('refuses another origin, and a POST without one', async () => {
    const { origin: ours, ...letIn } = await caller();
    const { cookie } = letIn;
    const post = async (headers: Record<string, string>) =>
      (await ask('/call/overview', { method: 'POST', headers: { ...letIn, ...headers }, body: '{}' })).status;
    expect(await post({ origin: ours })).toBe(200);
    expect(await post({})).toBe(403);
    expect(await post({ origin: 'null' })).toBe(403);
    expect(await post({ origin: 'http://evil.example' })).toBe(403);
    expect(await post({ origin: `http://localhost:${server.port}` })).toBe(403);
    expect((await ask('/', { headers: { cookie, origin: 'http://evil.example' } })).status).toBe(403);
  });
});

describe('what is served', () => {
  it('guards every answer with the same headers', async () => {
    const cookie = await signIn();
    for (const [target, headers] of [
      ['/', { cookie }],
      ['/nothing.js', { cookie }],
      ['/', {}],
    ] as [string, Record<string, string>][]) {
      const got = await ask(target, { headers });
      expect(got.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /);
      expect(got.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  it('stays inside its folder', async () => {
    const cookie = await signIn();
    for (const target of ['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fetc%2fpasswd', '/call/x'])
      expect((await ask(target, { headers: { cookie } })).status).toBe(404);
    expect((await ask('/', { headers: { cookie }, method: 'PUT' })).status).toBe(405);
  });

  it('carries a call to the door and its answer back', async () => {
    const headers = await caller();
    const post = (target: string, body: string | Buffer) => ask(target, { method: 'POST', headers, body });
    const got = await post('/call/comparison', '{"id":"ä"}');
    expect([got.status, JSON.parse(got.body)]).toEqual([
      200,
      { ok: true, value: { name: 'comparison', input: { id: 'ä' } } },
    ]);
    const code = async (answer: Promise<Got>) => {
      const { status, body } = await answer;
      return [status, (JSON.parse(body) as { error: { code: string } }).error.code];
    };
    expect(await code(post('/call/comparison', 'not json'))).toEqual([400, 'bad-input']);
    expect(await code(post('/call/comparison', ''))).toEqual([400, 'bad-input']);
    expect(await code(post('/call/a/b', '{}'))).toEqual([404, 'unknown-call']);
    expect(await code(post('/', '{}'))).toEqual([404, 'unknown-call']);
  });

  it('takes 29 MB in one call and refuses 31', async () => {
    const headers = await caller();
    const text = (length: number) => JSON.stringify('x'.repeat(length));
    const taken = await ask('/call/addText', { method: 'POST', headers, body: text(29_000_000) });
    expect(taken.status).toBe(200);
    const chunked = { ...headers, 'transfer-encoding': 'chunked' };
    for (const sent of [headers, chunked]) {
      // The server may hang up before the last byte is sent; what counts is that it did not take it.
      const got = await ask('/call/addText', { method: 'POST', headers: sent, body: text(31_000_000) }).catch(
        () => null,
      );
      if (got) expect(got.status).toBe(413);
    }
    expect((await ask('/', { headers: { cookie: headers.cookie } })).status).toBe(200);
  });
});

it('waits for no body of whoever is refused, nor after an earlier request', async () => {
  await server.close();
  server = await startLoopback({ door: echo, pageFolder: folder, log, silenceMs: 100 });
  const socket = net.connect(server.port, '127.0.0.1');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const next = () =>
    new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
  const host = `Host: 127.0.0.1:${server.port}`;
  let answer = next();
  socket.write(`GET /nothing.js HTTP/1.1\r\n${host}\r\n\r\n`);
  expect(await answer).toMatch(/^HTTP\/1\.1 403 /);
  answer = next();
  socket.write(`POST /call/overview HTTP/1.1\r\n${host}\r\nContent-Length: 1000\r\n\r\n{`);
  expect(await answer).toMatch(/^HTTP\/1\.1 403 /);
  await closed;
}, 20_000);

it('refuses what is announced as too large before it comes', async () => {
  const head = Object.entries(await caller()).map(([name, value]) => `${name}: ${value}`);
  const socket = net.connect(server.port, '127.0.0.1');
  const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
  const host = `host: 127.0.0.1:${server.port}`;
  socket.write(
    ['POST /call/addText HTTP/1.1', host, ...head, 'content-length: 31000000', '', ''].join('\r\n'),
  );
  expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
  socket.destroy();
});

describe('starting and stopping', () => {
  it('says that a port is taken', async () => {
    await expect(
      startLoopback({ door: echo, pageFolder: folder, log, port: server.port }),
    ).rejects.toMatchObject({
      code: 'port-in-use',
      message: `Port ${server.port} is already in use.`,
    });
  });

  it('listens on 127.0.0.1 only', async () => {
    const outside = Object.values(os.networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === 'IPv4')?.address;
    const tryConnect = (host: string) =>
      new Promise<boolean>((resolve) => {
        const socket = net.connect(server.port, host, () => resolve((socket.destroy(), true)));
        socket.on('error', () => resolve(false));
      });
    expect(await tryConnect('127.0.0.1')).toBe(true);
    expect(await tryConnect(outside ?? '127.0.0.2')).toBe(false);
  });

  it.skipIf(process.getuid === undefined)('hears no program of another user, whatever it holds', async () => {
    const [path, asUs] = [tokenPath(), await caller()];
    await server.close();
    let user = process.getuid!() + 1;
    server = await startLoopback({
      door: echo,
      pageFolder: folder,
      log,
      key: server.key,
      userOf: async () => user,
    });
    const origin = `http://127.0.0.1:${server.port}`;
    const cookie = asUs.cookie.replace(/variorum-\d+/, `variorum-${server.port}`);
    const call = () =>
      ask('/call/overview', { method: 'POST', headers: { ...asUs, cookie, origin }, body: '{}' });
    for (const target of [path, tokenPath(), '/']) await expect(ask(target)).rejects.toThrow();
    await expect(call()).rejects.toThrow();
    user = process.getuid!();
    expect((await call()).status).toBe(200);
    expect((await ask(tokenPath())).status).toBe(303);
  });

  it('says when a token that somebody has used is offered again', async () => {
    await server.close();
    let again = 0;
    server = await startLoopback({ door: echo, pageFolder: folder, log, onTokenAgain: () => again++ });
    const cookie = await signIn();
    await ask('/?token=guess');
    await ask(tokenPath(), { headers: { cookie } });
    expect(again).toBe(0);
    expect((await ask(tokenPath())).status).toBe(403);
    expect(again).toBe(1);
  });

  it.each<[string, string, Record<string, string>]>([
    ['a page of a file', '&lead', {}],
    ['a page elsewhere', '', { 'sec-fetch-site': 'cross-site' }],
  ])(
    'leads a browser on by a page of its own that came from %s, before the token is judged',
    async (_from, more, headers) => {
      for (let time = 0; time < 2; time++) {
        const got = await ask(`${tokenPath()}${more}`, { headers });
        expect([got.status, got.headers.location, got.headers['set-cookie']]).toEqual([
          200,
          undefined,
          undefined,
        ]);
        expect(got.body).toContain(`content="0; url=${tokenPath()}"`);
      }
      // Nothing of the one who leads here is written into it.
      const bad = await ask('/?lead&token=%22%3E%3Cscript%3E', { headers });
      expect([bad.status, bad.body.includes('script')]).toEqual([403, false]);
      expect((await ask(tokenPath())).status).toBe(303);
    },
  );

  it('has whoever was first signed out by one who comes second, and lets neither in but by the new address', async () => {
    await server.close();
    const told: string[] = [];
    server = await startLoopback({
      door: echo,
      pageFolder: folder,
      log,
      silenceMs: 60_000,
      onLetIn: () => told.push('in'),
      onTokenAgain: () => told.push('again'),
      onSignedOut: (address) => told.push(address),
    });
    const [used, key] = [tokenPath(), server.key];
    const thief = await caller();
    const call = (headers: Record<string, string>) =>
      ask('/call/x', { method: 'POST', headers, body: '{}' }).then(({ status }) => status);
    expect(await call(thief)).toBe(200);
    const open = net.connect(server.port, '127.0.0.1').on('error', () => {});

    // Asked first, and by nobody who does not hold the token.
    const second = await ask(used);
    expect([second.status, second.body.includes(`href="${used}&amp;sign-out"`)]).toEqual([403, true]);
    expect((await ask('/?token=guess&sign-out')).status).toBe(403);
    expect(await call(thief)).toBe(200);
    expect(told).toEqual(['in', 'again']);

    const asked = await ask(`${used}&sign-out`);
    expect([asked.status, asked.headers['set-cookie']]).toEqual([200, undefined]);
    expect(asked.body).not.toContain('token');
    await expect.poll(() => open.closed, { timeout: 5_000 }).toBe(true);
    expect(told).toEqual(['in', 'again', server.address]);
    expect([tokenPath() === used, server.key === key]).toEqual([false, false]);
    expect(await call(thief)).toBe(403);
    for (const target of [used, `${used}&sign-out`, '/'])
      expect((await ask(target, { headers: { cookie: thief.cookie } })).status).toBe(403);
    // Nobody has used the new one: there is nobody to sign out.
    const back = await ask(`${tokenPath()}&sign-out`);
    expect(back.status).toBe(303);
    const newKey = back.headers.location!.replace('/#enter=', '');
    expect(await call({ cookie: cookieOf(back), origin: origin(), 'variorum-key': newKey })).toBe(200);
  });

  it('keeps a few connections of strangers, and drops the oldest for the next', async () => {
    await server.close();
    server = await startLoopback({ door: echo, pageFolder: folder, log, mostStrangers: 3 });
    const cookie = await signIn();
    const connect = () =>
      new Promise<net.Socket>((resolve) => {
        const socket = net.connect(server.port, '127.0.0.1', () => resolve(socket));
        socket.on('error', () => {});
      });
    const known = await connect();
    const answered = new Promise((resolve) => known.once('data', resolve));
    known.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nCookie: ${cookie}\r\n\r\n`);
    await answered;
    const silent = [await connect(), await connect(), await connect()];
    const dropped = new Promise((resolve) => silent[0]!.once('close', resolve));
    silent.push(await connect());
    await dropped;
    expect((await ask('/', { headers: { cookie } })).status).toBe(200);
    expect([known, silent[3]!].map(({ closed }) => closed)).toEqual([false, false]);
    for (const socket of [known, ...silent]) socket.destroy();
  });

  it('drops a connection that asks nothing, and waits for a call that takes longer', async () => {
    await server.close();
    const slow: Door = {
      answer: async () => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return { ok: true, value: 'at last' };
      },
    };
    server = await startLoopback({ door: slow, pageFolder: folder, log, silenceMs: 30 });
    const silent = net.connect(server.port, '127.0.0.1');
    await new Promise((resolve) => silent.once('close', resolve));
    const { body } = await ask('/call/x', { method: 'POST', headers: await caller(), body: '{}' });
    expect(body).toContain('at last');
  }, 20_000);

  it('ends kept-alive connections at once', async () => {
    const socket = net.connect(server.port, '127.0.0.1');
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    await server.close();
    await ended;
  });
});
