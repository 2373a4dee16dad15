/** One request to the server of a model, within limits of time and size; no redirect is followed and no proxy asked. */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { Refusal } from '../errors.ts';
import { readAddress } from './address.ts';

export interface ServerRequest {
  /** As `readAddress` gives it. */
  readonly base: string;
  /** `/v1/models` */
  readonly path: string;
  /** Sent as JSON; a GET where there is none. */
  readonly body?: unknown;
  /** Sent as a bearer’s token; '' or absent for none. */
  readonly key?: string | null;
  /** For all of it. */
  readonly seconds: number;
  /** No byte for so long in the middle of an answer ends it; before the first a model may read as long as `seconds` allow. */
  readonly stallSeconds?: number;
  readonly mostBytes: number;
  readonly signal?: AbortSignal;
  /** Given each piece of the body as it comes; true ends the request. */
  readonly piece?: (text: string, response: { readonly status: number; readonly type: string }) => boolean;
}

export interface ServerAnswer {
  readonly status: number;
  /** The content type, without parameters, in lower case. */
  readonly type: string;
  readonly text: string;
}

const STALL_SECONDS = 30;
const BOTH = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
] as const;

/** `localhost` is this computer, whatever a file of hosts says. */
const toThisComputer: LookupFunction = (_name, { all, family }, answer) => {
  if (all) answer(null, [...BOTH]);
  else answer(null, family === 6 ? '::1' : '127.0.0.1', family === 6 ? 6 : 4);
};

/**
 * @throws {Refusal} `reader-unreachable`, `reader-too-long`, `reader-stalled`, `reader-too-much`, `reader-redirects`, `reader-answer`
 * @throws the reason of `signal` when it is aborted
 */
export function askServer(request: ServerRequest): Promise<ServerAnswer> {
  const { base, path, body, key, seconds, stallSeconds = STALL_SECONDS, mostBytes, signal, piece } = request;
  const { host } = readAddress(base);
  const url = new URL(`${base}${path}`);
  const sent = body === undefined ? null : Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    let settled = false;
    let stall: NodeJS.Timeout | undefined;
    const client = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: sent === null ? 'GET' : 'POST',
        agent: false,
        ...(url.hostname === 'localhost' && { lookup: toThisComputer }),
        headers: {
          'accept': 'application/json, text/event-stream',
          'accept-encoding': 'identity',
          'user-agent': 'Variorum',
          ...(sent !== null && { 'content-type': 'application/json', 'content-length': sent.length }),
          ...(key ? { authorization: `Bearer ${key}` } : {}),
        },
      }, // prettier-ignore
      receive,
    );
    const limit = setTimeout(() => fail(new Refusal('reader-too-long', { host, seconds })), seconds * 1_000);
    const aborted = () => fail(signal!.reason);
    function settle(): boolean {
      if (settled) return false;
      settled = true;
      clearTimeout(limit);
      clearTimeout(stall);
      signal?.removeEventListener('abort', aborted);
      client.destroy();
      return true;
    }
    function fail(reason: unknown): void {
      if (settle()) reject(reason instanceof Error ? reason : new Error(String(reason)));
    }
    function receive(response: IncomingMessage): void {
      const status = response.statusCode ?? 0;
      const type = (response.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
      if (status >= 300 && status < 400) return fail(new Refusal('reader-redirects', { host }));
      if (!['', 'identity'].includes(response.headers['content-encoding'] ?? ''))
        return fail(
          new Refusal('reader-answer', {
            host,
            detail: 'its answer is packed in a way that was not asked for',
          }),
        );
      const decoder = new TextDecoder();
      let text = '';
      let bytes = 0;
      const watch = () => {
        clearTimeout(stall);
        stall = setTimeout(() => fail(new Refusal('reader-stalled', { host })), stallSeconds * 1_000);
      };
      const done = () => {
        if (settle()) resolve({ status, type, text });
      };
      response.on('data', (chunk: Buffer) => {
        if (settled) return;
        watch();
        bytes += chunk.length;
        if (bytes > mostBytes) return fail(new Refusal('reader-too-much', { host }));
        const more = decoder.decode(chunk, { stream: true });
        text += more;
        if (piece?.(more, { status, type })) done();
      });
      response.on('end', done);
      response.on('error', (error) => fail(unreachable(error)));
      response.on('aborted', () => fail(new Refusal('reader-stalled', { host })));
    }
    const unreachable = (error: unknown) => {
      const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
      return new Refusal(
        'reader-unreachable',
        { host, detail: REASONS[code] ?? (code || 'the connection broke off') },
        { cause: error },
      );
    };
    client.on('error', (error) => fail(unreachable(error)));
    if (signal?.aborted) return aborted();
    signal?.addEventListener('abort', aborted);
    client.end(sent ?? undefined);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'no name can be looked up; is this computer online?',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection broke off',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host; is this computer online?',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};
