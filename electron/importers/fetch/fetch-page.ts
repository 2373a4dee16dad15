import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { Refusal } from '../../errors.ts';
import type { FileToImport } from '../document.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { systemErrorCode } from '../system-error-words.ts';
import { isPublicAddress } from './public-address.ts';

export interface FetchOptions {
  /** For tests alone: pages of this machine may be fetched. */
  readonly allowLoopback?: boolean;
  /** For all of it, redirects included. */
  readonly seconds?: number;
  /** How names become addresses; the system's way when left out. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
}

const SECONDS = 30;
const MOST_REDIRECTS = 5;
const HEADERS = {
  'accept': 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5',
  'accept-encoding': 'gzip, br, deflate',
  'accept-language': 'en;q=0.5,*;q=0.4',
  'user-agent': 'Mozilla/5.0 (compatible; Variorum; one page, asked for by its reader)',
}; // prettier-ignore

/**
 * Fetches one page because its user asks for it: over http or https, from public addresses alone, within limits of size,
 * time and redirects. A name is resolved once, checked, and connected to at the address that was checked. Nothing that the
 * page refers to is fetched.
 *
 * @throws {Refusal} `address-unknown-kind`, `address-private`, `address-unreachable`, `address-refused`,
 * `address-redirects`, `address-too-long`, `file-too-large`
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FileToImport> {
  const { seconds = SECONDS } = options;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), seconds * 1_000);
  try {
    let url = parsed(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const response = await ask(url, options, stop.signal);
      const status = response.statusCode ?? 0;
      const location = response.headers.location;
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        url = parsed(location, url);
        continue;
      }
      if (status !== 200) {
        response.destroy();
        throw new Refusal('address-refused', { address: shown(url), status });
      }
      const file = await fileOf(response, url);
      // A body without a length ends where its connection does: one that was cut off here looks whole.
      if (stop.signal.aborted) throw new Refusal('address-too-long', { address, seconds });
      return file;
    }
    throw new Refusal('address-redirects', { address: shown(url), most: MOST_REDIRECTS });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (stop.signal.aborted) throw new Refusal('address-too-long', { address, seconds });
    const detail = systemErrorCode(error) ?? (error instanceof Error ? error.message : String(error));
    throw new Refusal(
      'address-unreachable',
      { address, detail: REASONS[detail] ?? detail },
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'no name can be looked up; is this machine online?',
  ECONNREFUSED: 'the host does not answer there',
  ECONNRESET: 'the connection broke off',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host; is this machine online?',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

/** Without what a name and a password before a host would be. */
const shown = (url: URL): string => `${url.protocol}//${url.host}${url.pathname}`;

function parsed(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = base === undefined ? new URL(address) : new URL(address, base);
  } catch {
    throw new Refusal('address-unknown-kind', { address });
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '')
    throw new Refusal('address-unknown-kind', { address: shown(url) });
  return url;
}

async function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = await addressesOf(host, options);
  // One that is not public stands for a trick, also beside others that are.
  if (found.some(({ address }) => !isPublicAddress(address, options.allowLoopback)))
    throw new Refusal('address-private', { address: shown(url) });
  const lookup: LookupFunction = (_name, { all }, answer) => {
    if (all) answer(null, [...found]);
    else answer(null, found[0]!.address, found[0]!.family);
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).get(
      url,
      { headers: HEADERS, lookup, signal, agent: false },
      resolve,
    );
    request.on('error', reject);
  });
}

const lookUp = promisify(systemLookup);

async function addressesOf(host: string, { resolve }: FetchOptions): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  const found = await (resolve ?? ((name: string) => lookUp(name, { all: true })))(host);
  if (found.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  return found;
}

const UNPACK = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
} as const;

async function fileOf(response: IncomingMessage, url: URL): Promise<FileToImport> {
  const name = nameOf(url);
  const tooLarge = () => new Refusal('file-too-large', { name });
  if (Number(response.headers['content-length'] ?? 0) > MAX_FILE_BYTES) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_FILE_BYTES) {
      response.destroy();
      throw tooLarge();
    }
    chunks.push(chunk);
  }
  const packed = Buffer.concat(chunks);
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpack = Object.hasOwn(UNPACK, encoding) ? UNPACK[encoding as keyof typeof UNPACK] : null;
  let bytes: Uint8Array = packed;
  if (unpack !== null) {
    try {
      bytes = await unpack(packed, { maxOutputLength: MAX_FILE_BYTES });
    } catch (error) {
      if (systemErrorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
      throw error;
    }
  }
  const contentType = response.headers['content-type'] ?? null;
  return { name, bytes, fetched: { address: url.href.replace(/#.*$/, ''), contentType } };
}

/** The last part of the path, for messages; the host where there is none. */
function nameOf(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last) || url.hostname;
  } catch {
    return last;
  }
}
