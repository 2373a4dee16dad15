/**
 * The bridge for a window in a browser: the built page and its calls over HTTP, for this machine and one browser only.
 *
 * Every request must name us as its Host (a page elsewhere that resolves its own name to 127.0.0.1 does not), must not
 * come from another Origin, and must carry the session's cookie, which the one-time token of the address buys, once. A call must also carry
 * the key that the page was given with it. Where it can be told whose program connects, those of other users are not heard at all.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { PAGE_HEADERS } from '../bridge/content-policy.ts';
import { CALL_KEY_HEADER, CALL_KEY_MARK } from '../bridge/contract.ts';
import type { Log } from '../bridge/log.ts';
import { readPageFile } from '../bridge/page-files.ts';
import type { Door } from '../bridge/server.ts';
import { refused } from '../bridge/server.ts';
import { Refusal } from '../errors.ts';
import { isOurs, PeerUsers } from './peer-user.ts';
import { readBody } from './read-body.ts';
import { REFUSAL_PAGE } from './refusal-page.ts';
import { newSession } from './session.ts';

export interface Loopback {
  readonly port: number;
  /** What the session is made of; given to a later server, it lets the same browser in. */
  readonly key: string;
  /** With the one-time token in it. */
  readonly address: string;
  /** Ends at once, open connections included. */
  readonly close: () => Promise<void>;
}

export interface LoopbackOptions {
  readonly door: Door;
  /** Where the built window lies. */
  readonly pageFolder: string;
  readonly log: Log;
  /** 0, or nothing, for a free one. */
  readonly port?: number;
  /** The key of an earlier server on this port. */
  readonly key?: string | undefined;
  /** A connection on which nothing is asked for so many milliseconds is dropped. */
  readonly silenceMs?: number;
  /** Whose program connects; null where that cannot be told. */
  readonly userOf?: (socket: Socket) => Promise<number | null>;
  /** The token was used by somebody, and now is offered again: whoever had it first may be a stranger. */
  readonly onTokenAgain?: () => void;
  /** So many connections are kept that never showed the cookie; beyond them the oldest is dropped. */
  readonly mostStrangers?: number;
}

/** @throws Refusal `port-in-use` */
export async function startLoopback({
  door,
  pageFolder,
  log,
  port = 0,
  key,
  silenceMs = 10_000,
  userOf = ofPeers(),
  onTokenAgain = () => {},
  mostStrangers = 256,
}: LoopbackOptions): Promise<Loopback> {
  const session = newSession(undefined, key);
  let bound = port;
  /** The oldest first. */
  const strangers = new Set<Socket>();
  const admitted = new WeakMap<Socket, Promise<boolean>>();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A browser that went away in the middle is no fault.
      if (!request.destroyed) log.error('fault in the loopback server', error);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!(await admitted.get(request.socket))) return;
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    const host = request.headers.host;
    if (host !== `127.0.0.1:${bound}` && host !== `localhost:${bound}`) return refuse(response);
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== `http://${host}`) return refuse(response);

    const target = request.url ?? '/';
    if (!URL.canParse(target, `http://${host}`)) return refuse(response);
    const url = new URL(target, `http://${host}`);
    if (url.host !== host) return refuse(response);
    const known = session.admits(request.headers.cookie, bound);
    if (known) strangers.delete(request.socket);

    if (request.method === 'GET' && url.pathname === '/' && url.searchParams.has('token')) {
      if (!known) {
        const how = session.redeem(url.searchParams.get('token'));
        if (how === 'again') onTokenAgain();
        if (how !== 'in') return refuse(response, 'page');
        response.setHeader('Set-Cookie', session.cookie(bound));
      }
      // What stands behind # is never sent anywhere.
      const next = known ? '/' : `/${CALL_KEY_MARK}${session.callKey}`;
      // A browser that was led here by a page of a file sends no cookie where it is only redirected: a page of ours must lead on.
      if (request.headers['sec-fetch-site'] === 'cross-site') return leadOn(response, next);
      response.writeHead(303, { Location: next }).end();
      return;
    }
    if (!known) return refuse(response, request.method === 'GET' && url.pathname === '/' ? 'page' : 'answer');

    if (request.method === 'POST') {
      if (origin === undefined || !session.mayCall(request.headers[CALL_KEY_HEADER])) return refuse(response);
      return call(url.pathname, request, response);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD, POST' }).end();
      return;
    }
    const file = await readPageFile(pageFolder, url.pathname);
    if (file === null) {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('There is no such page.\n');
      return;
    }
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.bytes.length });
    response.end(request.method === 'HEAD' ? undefined : file.bytes);
  }

  async function call(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = /^\/call\/(\w{1,64})$/.exec(pathname)?.[1];
    if (name === undefined)
      return sendJson(response, 404, refused(new Refusal('unknown-call', { name: '' })));
    request.socket.setTimeout(0);
    const body = await readBody(request);
    if (body === null) {
      // The rest of it is not read, so this connection cannot be used again.
      response.setHeader('Connection', 'close');
      return sendJson(response, 413, refused(new Refusal('bad-input', { detail: 'it is too large' })));
    }
    let input: unknown;
    try {
      input = JSON.parse(body);
    } catch {
      return sendJson(response, 400, refused(new Refusal('bad-input', { detail: 'it is not JSON' })));
    }
    sendJson(response, 200, await door.answer(name, input));
  }

  // Whoever connects and then asks nothing, or was answered and sends no more, is not waited for; a call may take as long as it takes.
  server.keepAliveTimeout = silenceMs;
  server.on('connection', (socket) => {
    strangers.add(socket);
    socket.once('close', () => strangers.delete(socket));
    if (strangers.size > mostStrangers) (strangers.values().next().value as Socket).resetAndDestroy();
    admitted.set(
      socket,
      userOf(socket).then((user) => {
        if (!isOurs(user)) return (socket.resetAndDestroy(), false);
        socket.setTimeout(silenceMs, () => socket.destroy());
        return true;
      }),
    );
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? new Refusal('port-in-use', { port }, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  bound = (server.address() as AddressInfo).port;

  return {
    port: bound,
    key: session.key,
    address: `http://127.0.0.1:${bound}/?token=${session.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function ofPeers(): (socket: Socket) => Promise<number | null> {
  const users = new PeerUsers();
  return (socket) => users.of(socket);
}

/** @param next made of our own letters alone */
function leadOn(response: ServerResponse, next: string): void {
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><title>Variorum</title><meta http-equiv="refresh" content="0; url=${next}">`);
}

function refuse(response: ServerResponse, as: 'page' | 'answer' = 'answer'): void {
  if (as === 'answer') return sendJson(response, 403, refused(new Refusal('not-allowed')));
  response.writeHead(403, { 'Content-Type': 'text/html; charset=utf-8' }).end(REFUSAL_PAGE);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
}
