/** Remembers for a day that Electron's runtime could not be fetched, so that not every start waits for it again. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface FetchMemory {
  /** Whether fetching this version failed less than a day before `now` (milliseconds). */
  readonly failedLately: (version: string, now: number) => boolean;
  readonly rememberFailure: (version: string, now: number) => void;
  readonly forget: () => void;
}

/** A cache that cannot be read or written only means that fetching is tried again. */
export function fetchMemory(cacheFolder: string): FetchMemory {
  const file = path.join(cacheFolder, 'electron-fetch-failed.json');
  return {
    failedLately(version, now) {
      try {
        const last = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown; at?: unknown };
        return (
          last.version === version && typeof last.at === 'number' && last.at <= now && now - last.at < DAY_MS
        );
      } catch {
        return false;
      }
    },
    rememberFailure(version, now) {
      try {
        mkdirSync(cacheFolder, { recursive: true });
        writeFileSync(file, JSON.stringify({ version, at: now }));
      } catch {
        // Then the next start tries again.
      }
    },
    forget: () => rmSync(file, { force: true }),
  };
}
