/** Where a model is asked: what is an address, and what of it is this computer. */
import { isIP } from 'node:net';
import { Refusal } from '../errors.ts';

export interface ReaderAddress {
  /** Without the path of the protocol and without a slash at its end. */
  readonly base: string;
  /** Host and port, as the user is told. */
  readonly host: string;
  readonly isRemote: boolean;
  readonly isEncrypted: boolean;
}

/**
 * Reads an address that was typed in; `/v1` and what may follow it is left off.
 *
 * @throws {Refusal} `reader-address`
 */
export function readAddress(typed: string): ReaderAddress {
  const wrong = () => new Refusal('reader-address', { address: typed.slice(0, 200) });
  let url: URL;
  try {
    url = new URL(typed.trim());
  } catch {
    throw wrong();
  }
  if (
    !/^https?:$/.test(url.protocol) ||
    url.username !== '' ||
    url.password !== '' ||
    url.search !== '' ||
    url.hash !== ''
  )
    throw wrong();
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v1(?:\/(?:chat\/completions|models))?$/, '');
  return {
    base: `${url.protocol}//${url.host}${path}`,
    host: url.host,
    isRemote: !isThisComputer(url.hostname),
    isEncrypted: url.protocol === 'https:',
  };
}

/** Whether what a user typed names this host: with its port, or without. */
export function isHostOf(typed: string, { base, host }: ReaderAddress): boolean {
  const { hostname, protocol, port } = new URL(base);
  const usual = protocol === 'https:' ? '443' : '80';
  return [host, hostname, `${hostname}:${port || usual}`].includes(typed.trim().toLowerCase());
}

/** Whether a host is a loopback address; `localhost` is asked at the loopback addresses alone. */
export function isThisComputer(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
