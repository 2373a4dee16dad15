import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where a library's window was last answered: its port, and what its browser was let in with. */
export interface KeptAddress {
  readonly port: number;
  /** Left out where nobody can tell whose program connects: whoever listened at the port meanwhile may have been told it. */
  readonly key?: string;
}

const FILE = 'address.json';
const KEY = /^[\w-]{43}$/;

/** What was kept in a folder; null where there is nothing, or nothing of use. */
export function keptAddress(folder: string): KeptAddress | null {
  try {
    const { port, key } = JSON.parse(readFileSync(path.join(folder, FILE), 'utf8')) as Partial<KeptAddress>;
    const isPort = Number.isInteger(port) && port! > 0 && port! < 65_536;
    if (!isPort || (key !== undefined && !(typeof key === 'string' && KEY.test(key)))) return null;
    return key === undefined ? { port: port! } : { port: port!, key };
  } catch {
    return null;
  }
}

/**
 * Keeps an address, for its owner's eyes alone, so that a page that was left open and a link that was copied lead in again
 * when the program is started again. What cannot be kept is not kept: the next start then has another address.
 */
export function keepAddress(folder: string, { port, key }: KeptAddress): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(folder, FILE), JSON.stringify({ port, key }), { mode: 0o600 });
  } catch {
    // As said.
  }
}
