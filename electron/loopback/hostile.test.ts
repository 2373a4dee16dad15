/** Whoever means harm to the window in a browser: a real library behind the real server, and nothing gets through or is lost. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent } from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenProgram } from '../bridge/program.ts';
import { openProgram } from '../bridge/program.ts';
import type { Loopback } from './server.ts';
import { startLoopback } from './server.ts';

const SCRIPT =
  '<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>[x](javascript:alert(1))';
const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
let program: OpenProgram;
let server: Loopback;
let letIn: Record<string, string>;
const agent = new Agent({ keepAlive: true, maxSockets: 20 });

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-hostile-'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Variorum</title>');
  program = await openProgram({
    root: ROOT,
    libraryFolder: path.join(folder, 'library'),
    way: 'browser',
    saveDossier: () => ({ how: 'download' }),
  });
  server = await startLoopback({ door: program.door, pageFolder: folder, log: program.log });
  const got = await ask(server.address.slice(server.address.indexOf('/?')));
  letIn = {
    cookie: got.headers['set-cookie']![0]!.split(';')[0]!,
    origin: `http://127.0.0.1:${server.port}`,
    'variorum-key': got.headers.location!.replace('/#enter=', ''),
  };
});
afterAll(async () => {
  agent.destroy();
  await server.close();
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(
  target: string,
  how: { method?: string; headers?: Record<string, string>; body?: string; agent?: Agent } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = how;
    const request = httpRequest(
      { host: '127.0.0.1', port: server.port, path: target, method, headers, agent: how.agent ?? false },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const call = async (name: string, body: string) => {
  const got = await ask(`/call/${name}`, { method: 'POST', headers: letIn, body });
  return {
    status: got.status,
    answer: JSON.parse(got.body) as { ok: boolean; value?: unknown; error?: { code: string } },
  };
};
const overview = async () =>
  (await call('overview', '{}')).answer.value as { sources: { id: string; title: string }[] };

const sentAs = (headers: Record<string, string>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** What arrives as bytes, written past any client. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    // Not ended: as root, one who has let go of a side is not known any more, and nothing would be judged.
    const socket = net.connect(server.port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(300, () => socket.destroy());
    socket.setEncoding('utf8').on('data', (text: string) => (said += text));
    socket.on('close', () => resolve(said)).on('error', () => resolve(said));
  });
}

describe('a stranger', () => {
  const strangers: [string, Record<string, string>][] = [
    ['without anything', { cookie: '', origin: '', 'variorum-key': '' }],
    ['with a wrong cookie', { cookie: 'variorum=guess' }],
    ['with the cookie alone', { 'variorum-key': '' }],
    ['with a wrong key', { 'variorum-key': 'A'.repeat(43) }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['from a page without an origin', { origin: 'null' }],
    ['under another name', { host: 'evil.example' }],
    ['under another name of this machine', { host: '127.0.0.1.evil.example' }],
  ];
  it.each(strangers)('%s reads nothing and changes nothing', async (_who, headers) => {
    const before = (await overview()).sources.length;
    const sent = Object.fromEntries(
      Object.entries({ ...letIn, ...headers }).filter(([, value]) => value !== ''),
    );
    for (const name of ['overview', 'addText', 'appInfo', 'emptyTrash']) {
      const got = await ask(`/call/${name}`, { method: 'POST', headers: sent, body: '{"text":"x"}' });
      expect([got.status, got.body.includes('sources')]).toEqual([403, false]);
    }
    expect((await overview()).sources.length).toBe(before);
  });
});

describe('a page that was let in and turned bad', () => {
  it.each([
    '/../package.json',
    '/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/library/library.sqlite',
    '//etc/passwd',
    '/index.html%00.js',
    `/${'a/'.repeat(4_000)}x.js`,
  ])('finds no file behind %s', async (target) => {
    const { status, body } = await ask(target, { headers: letIn });
    expect([400, 403, 404, 414, 431]).toContain(status);
    expect(body).not.toMatch(/root:|SQLite|"version"/);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a bare word', 'overview'],
    ['deep nesting', '['.repeat(200_000)],
    ['a prototype', '{"__proto__":{"admin":true},"text":"x"}'],
    ['a constructor', '{"constructor":{"prototype":{"admin":true}}}'],
    ['a list', '[1,2,3]'],
    ['a wrong kind', '{"text":{"toString":1},"metadata":null}'],
    ['half of a character', '{"text":"\\ud800","metadata":{"title":"\\udc00"},"more":1}'],
  ])('%s is refused in words, and changes no object', async (_what, body) => {
    for (const name of ['addText', 'overview', 'judge']) {
      const { answer } = await call(name, body);
      if (name !== 'overview' || body !== '{}') expect(answer.ok).toBe(false);
      expect(answer.error?.code).not.toBe('fault');
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'no_such'])(
    'there is no call %s',
    async (name) => {
      expect((await call(name, '{}')).answer).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
    },
  );

  it('has its scripts kept as text in every field, and none of them in a page', async () => {
    const metadata = { title: SCRIPT, outlet: SCRIPT, author: SCRIPT };
    const { answer } = await call('addText', JSON.stringify({ text: `${SCRIPT}\n\nWords.`, metadata }));
    expect(answer.ok).toBe(true);
    for (const name of ['page.html', 'page.md'])
      await call(
        'addFiles',
        JSON.stringify({
          files: [
            {
              name,
              base64: Buffer.from(`# ${SCRIPT}\n\n<p>${SCRIPT} Words of a page.</p>`).toString('base64'),
            },
          ],
        }),
      );
    const got = await ask('/call/overview', { method: 'POST', headers: letIn, body: '{}' });
    expect(got.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(got.headers['x-content-type-options']).toBe('nosniff');
    const { sources } = await overview();
    expect(sources.map(({ title }) => title)).toContain(SCRIPT);
    // No page that is served is made of what a library holds.
    for (const target of ['/', '/index.html'])
      expect((await ask(target, { headers: letIn })).body).not.toContain('alert');
  });
});

describe('a client that is no browser', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a header without an end', `GET / HTTP/1.1\r\nx: ${'x'.repeat(40_000)}`],
    [
      'two lengths',
      'POST /call/overview HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}',
    ],
    [
      'a length and pieces',
      'POST /call/overview HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'two names',
      () =>
        `POST /call/overview HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nHost: x\r\n${sentAs(letIn)}Content-Length: 2\r\n\r\n{}`,
    ],
    ['a request in a body', 'GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /call HTTP/1.1\r\nHost: x\r\n\r\n'],
  ] as [string, string | (() => string)][])(
    '%s is answered with a refusal or with nothing',
    async (_what, bytes) => {
      expect(await raw(typeof bytes === 'string' ? bytes : bytes())).not.toMatch(/HTTP\/1\.1 2\d\d/);
      expect((await overview()).sources.length).toBeGreaterThan(0);
    },
  );
});

it('six hundred connections that say nothing, or half of it, keep nobody out', async () => {
  const held = Array.from({ length: 600 }, (_, at) => {
    const socket = net.connect(server.port, '127.0.0.1').on('error', () => {});
    if (at % 2 === 0) socket.write('GET / HTTP/1.1\r\nHost: ');
    return socket;
  });
  for (let time = 0; time < 20; time++)
    expect((await ask('/call/appInfo', { method: 'POST', headers: letIn, body: '{}' })).status).toBe(200);
  await expect.poll(() => held.filter(({ closed }) => !closed).length).toBeLessThanOrEqual(256);
  for (const socket of held) socket.destroy();
});

it('a thousand requests a second, on fresh connections, too, for as long as HOSTILE_SECONDS says, take nothing away', async () => {
  const before = await overview();
  const seconds = Number(process.env['HOSTILE_SECONDS'] ?? 0.3);
  const began = performance.now();
  const asks: Promise<{ stranger: boolean; status: number }>[] = [];
  const due = () => Math.min(seconds, (performance.now() - began) / 1000) * 1000;
  while (asks.length < seconds * 1000) {
    for (let at = asks.length; at < due(); at = asks.length) {
      const stranger = at % 2 === 0;
      const sent = stranger ? { ...letIn, 'variorum-key': 'guess' } : letIn;
      // One in twenty on a connection of its own.
      const how = { method: 'POST', headers: sent, body: '{}', ...(at % 20 > 1 && { agent }) };
      asks.push(
        ask('/call/appInfo', how).then(
          ({ status }) => ({ stranger, status }),
          () => ({ stranger, status: 0 }),
        ),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const all = await Promise.all(asks);
  expect(all.filter(({ stranger, status }) => stranger && status !== 403)).toEqual([]);
  expect(all.filter(({ stranger, status }) => !stranger && status !== 200)).toEqual([]);
  expect(await overview()).toEqual(before);
}, 120_000);

it('a thousand requests at once, or as many as HOSTILE_REQUESTS says, strangers among them, take nothing away', async () => {
  const before = await overview();
  const rounds = Number(process.env['HOSTILE_REQUESTS'] ?? 1_000);
  const asks = Array.from({ length: rounds }, (_, at) =>
    at % 2 === 0
      ? ask('/call/overview', {
          method: 'POST',
          headers: { ...letIn, 'variorum-key': 'guess' },
          body: '{}',
          agent,
        }).then(({ status }) => status)
      : ask('/', { headers: letIn, agent }).then(({ status }) => status),
  );
  const statuses = await Promise.all(asks);
  expect(statuses.filter((_, at) => at % 2 === 0).every((status) => status === 403)).toBe(true);
  expect(statuses.filter((_, at) => at % 2 === 1).every((status) => status === 200)).toBe(true);
  expect(await overview()).toEqual(before);
});
