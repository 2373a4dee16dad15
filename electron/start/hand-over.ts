import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** An address to give to a browser. */
export interface HandedOver {
  readonly address: string;
  /** Takes away what was written for it. */
  readonly forget: () => void;
}

const NAME = /^variorum-open-[0-9a-f]{16}\.html$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How the address with the one-time token reaches a browser. Arguments of a process can be read by others: it stands in a page that only its
 * user can read, and which leads on. What an earlier start was kept from taking away goes after a day.
 *
 * @param folder for that page; made when it is missing
 */
export function handOver(address: string, folder: string): HandedOver {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const old of readdirSync(folder).filter((name) => NAME.test(name))) {
    const file = path.join(folder, old);
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - written > DAY_MS) rmSync(file, { force: true });
  }
  const file = path.join(folder, `variorum-open-${randomBytes(8).toString('hex')}.html`);
  const to = `${address}&amp;lead`;
  const page = `<!doctype html><meta charset="utf-8"><title>Variorum</title><meta http-equiv="refresh" content="0; url=${to}"><a href="${to}">Open Variorum</a>`;
  writeFileSync(file, page, { mode: 0o600, flag: 'wx' });
  return { address: pathToFileURL(file).href, forget: () => rmSync(file, { force: true }) };
}

/**
 * The folder for that page. A browser with a profile of ours reads what lies beside the profile; so do most of the system's, but one that is
 * packed as a snap reads nothing of hidden folders.
 */
export function handOverFolder(
  profile: string,
  { home, ownWindow, snaps = existsSync('/snap') }: { home: string; ownWindow: boolean; snaps?: boolean },
): string {
  return !ownWindow && snaps ? home : profile;
}
