import http from 'node:http';
import { Refusal } from '../../errors.ts';
import { systemErrorCode } from '../system-error-words.ts';

/** Where a Zotero that runs on this machine answers, unless its user set another port. */
export const ZOTERO_PORT = 23_119;
/** A whole library of items is some megabytes of JSON. */
const MOST_BYTES = 60_000_000;
const SECONDS = 20;

export interface ZoteroAt {
  readonly port?: number;
  readonly seconds?: number;
}

/**
 * What Zotero's local interface answers to a request for a path of the user's own library, such as `items/top`. It is asked at the loopback
 * address and nowhere else, follows no redirect, and answers within limits of size and time.
 *
 * Source: the local implementation of Zotero's web API, version 3 (`server_localAPI.js` of Zotero 7).
 *
 * @returns the body as text; null when there is no such thing in the library
 * @throws {Refusal} `zotero-unreachable`, `zotero-not-allowed`, `zotero-answer`
 */
export function askZotero(
  path: string,
  { port = ZOTERO_PORT, seconds = SECONDS }: ZoteroAt = {},
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const refuse = (code: 'zotero-unreachable' | 'zotero-not-allowed' | 'zotero-answer', detail = '') =>
      reject(new Refusal(code, { port, detail }));
    const request = http.get(
      {
        host: '127.0.0.1',
        port,
        path: `/api/users/0/${path}`,
        agent: false,
        // Zotero answers no browser, which a page could make ask.
        headers: { 'zotero-api-version': '3', 'user-agent': 'Variorum', 'accept': 'application/json, text/plain' }, // prettier-ignore
        signal: AbortSignal.timeout(seconds * 1_000),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        if (status !== 200) {
          response.destroy();
          if (status === 404) resolve(null);
          else if (status === 403) refuse('zotero-not-allowed');
          else refuse('zotero-answer', `it answered ${status}`);
          return;
        }
        const chunks: Buffer[] = [];
        let length = 0;
        response.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > MOST_BYTES) {
            response.destroy();
            refuse('zotero-answer', 'its answer does not end');
          } else chunks.push(chunk);
        });
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        response.on('error', () => refuse('zotero-answer', 'its answer broke off'));
      },
    );
    request.on('error', (error) => {
      if (error.name === 'AbortError' || error.name === 'TimeoutError')
        refuse('zotero-answer', `it took longer than ${seconds} seconds`);
      else refuse('zotero-unreachable', systemErrorCode(error) ?? error.message);
    });
  });
}
