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

export interface HandingOver {
  readonly platform: NodeJS.Platform;
  /** A browser with a profile of ours, not the system's. */
  readonly ownWindow: boolean;
  /** Whether the server lets in none but programs of its user. */
  readonly usersTold: boolean;
}

/**
 * How the address with the one-time token reaches a browser. Arguments of a process can be read by every user of a Mac or of Linux: there it
 * stands in a page that only we can read, and which leads on. Windows shows arguments to nobody else. The system's browser on Linux may be
 * one that reads no files of ours (a snap), so that it is given the address itself where the server hears no other user.
 *
 * @param folder for that page; made when it is missing
 */
export function handOver(address: string, folder: string, how: HandingOver): HandedOver {
  const { platform, ownWindow, usersTold } = how;
  if (platform === 'win32' || (platform === 'linux' && !ownWindow && usersTold))
    return { address, forget: () => {} };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `open-${randomBytes(8).toString('hex')}.html`);
  const page = `<!doctype html><meta charset="utf-8"><title>Variorum</title><meta http-equiv="refresh" content="0; url=${address}">`;
  writeFileSync(file, page, { mode: 0o600, flag: 'wx' });
  return { address: pathToFileURL(file).href, forget: () => rmSync(file, { force: true }) };
}
