import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** An address to give to a browser. */
export interface HandedOver {
  readonly address: string;
  /** Takes away what was written for it. */
  readonly forget: () => void;
}

/**
 * How the address with the one-time token reaches a browser. Arguments of a process can be read by every user of a Mac: there it stands in
 * a page that only we can read, and which leads on. On Linux the server itself lets nobody in but programs of its user, and Windows shows
 * arguments to nobody else.
 *
 * @param folder for that page; made when it is missing
 */
export function handOver(platform: NodeJS.Platform, address: string, folder: string): HandedOver {
  if (platform !== 'darwin') return { address, forget: () => {} };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `open-${randomBytes(8).toString('hex')}.html`);
  const page = `<!doctype html><meta charset="utf-8"><title>Variorum</title><meta http-equiv="refresh" content="0; url=${address}">`;
  writeFileSync(file, page, { mode: 0o600, flag: 'wx' });
  return { address: pathToFileURL(file).href, forget: () => rmSync(file, { force: true }) };
}
