/**
 * The bridge for a window in a browser: the built page and its calls over HTTP, for this machine and one browser only.
 *
 * Every request must name us as its Host (a page elsewhere that resolves its own name to 127.0.0.1 does not), must not
 * come from another Origin, and must carry the session's cookie, which the one-time token of the address buys, once. A call must also carry
 * the key that the page was given with it. Where it can be told whose program connects, those of other users are not heard at all.
 * Whoever comes with the token after it was used may have the one who used it signed out; both then need the new address.
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
import { leadingOn, REFUSAL_PAGE, SIGNED_OUT_PAGE, usedPage } from './plain-pages.ts';
import { readBody } from './read-body.ts';
import { newSession } from './session.ts';

export interface Loopback {
  readonly port: number;
  /** What the session is made of now; given to a later server, it lets the same browser in. */
  readonly key: string;
  /** With the one-time token in it that is good now. */
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
  /** The token was used. */
  readonly onLetIn?: () => void;
  /** Whoever was let in was signed out by somebody who has the token, too; the new address is for the user alone. */
  readonly onSignedOut?: (address: string) => void;
  /** So many connections are kept that never showed the cookie; beyond them one is dropped, the oldest that is silent before others. */
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
  onLetIn = () => {},
  onSignedOut = () => {},
  mostStrangers = 256,
}: LoopbackOptions): Promise<Loopback> {
  const session = newSession(undefined, key);
  let bound = port;
  const connections = new Set<Socket>();
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
    const { host } = request.headers;
    // Of two, Node tells the first alone.
    if ((request.headersDistinct['host']?.length ?? 0) > 1) return refuse(response);
    if (host !== `127.0.0.1:${bound}` && host !== `localhost:${bound}`) return refuse(response);
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== `http://${host}`) return refuse(response);

    const target = request.url ?? '/';
    if (!URL.canParse(target, `http://${host}`)) return refuse(response);
    const url = new URL(target, `http://${host}`);
    if (url.host !== host) return refuse(response);
    const known = session.admits(request.headers.cookie, bound);
    if (known) strangers.delete(request.socket);

    if (request.method === 'GET' && url.pathname === '/' && url.searchParams.has('token'))
      return enter(url.searchParams, known, request, response);
    if (!known) {
      if (request.method === 'GET' && url.pathname === '/') return sendPage(response, 403, REFUSAL_PAGE);
      return refuse(response);
    }

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

  /** Whoever comes with a token, right or wrong. */
  function enter(
    asked: URLSearchParams,
    known: boolean,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const token = asked.get('token')!;
    // From a page elsewhere, as of the file that was handed over, no cookie comes along: nothing is judged before our own page has led on.
    if ((asked.has('lead') || request.headers['sec-fetch-site'] === 'cross-site') && /^[\w-]+$/.test(token))
      return sendPage(response, 200, leadingOn(`/?token=${token}`));
    if (!known) {
      const how = session.redeem(token);
      if (how === 'wrong') return sendPage(response, 403, REFUSAL_PAGE);
      if (how === 'again' && asked.has('sign-out')) return signOut(request.socket, response);
      if (how === 'again') {
        onTokenAgain();
        return sendPage(response, 403, usedPage(`/?token=${session.token}&amp;sign-out`));
      }
      response.setHeader('Set-Cookie', session.cookie(bound));
      onLetIn();
    }
    // What stands behind # is never sent anywhere.
    response.writeHead(303, { Location: known ? '/' : `/${CALL_KEY_MARK}${session.callKey}` }).end();
  }

  /** The one who asks for it is let in no more than the others: either may have stolen the token. */
  function signOut(asker: Socket, response: ServerResponse): void {
    session.renew();
    for (const socket of connections) if (socket !== asker) socket.resetAndDestroy();
    onSignedOut(addressNow());
    sendPage(response, 200, SIGNED_OUT_PAGE);
  }

  const addressNow = () => `http://127.0.0.1:${bound}/?token=${session.token}`;

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
    connections.add(socket);
    socket.once('close', () => {
      connections.delete(socket);
      strangers.delete(socket);
    });
    admitted.set(
      socket,
      userOf(socket).then((user) => {
        if (!isOurs(user)) return (socket.resetAndDestroy(), false);
        socket.setTimeout(silenceMs, () => socket.destroy());
        addStranger(socket);
        return true;
      }),
    );
  });

  /** Those of other users are not counted: they are gone. Whoever has asked something by now is not dropped for one who has not. */
  function addStranger(socket: Socket): void {
    if (socket.destroyed) return;
    strangers.add(socket);
    if (strangers.size <= mostStrangers) return;
    const dropped = [...strangers].find(({ bytesRead }) => bytesRead === 0) ?? [...strangers][0]!;
    strangers.delete(dropped);
    dropped.resetAndDestroy();
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? new Refusal('port-in-use', { port }, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  // One connection that cannot be taken is no reason to end.
  server.on('error', (error) => log.error('fault in the loopback server', error));
  bound = (server.address() as AddressInfo).port;

  return {
    port: bound,
    get key() {
      return session.key;
    },
    get address() {
      return addressNow();
    },
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

function refuse(response: ServerResponse): void {
  sendJson(response, 403, refused(new Refusal('not-allowed')));
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
}
