import envPaths from 'env-paths';
import { createHash } from 'node:crypto';
import path from 'node:path';

/** For what may be lost at any time. */
export function cacheFolder(): string {
  return envPaths('Variorum', { suffix: '' }).cache;
}

/** The web engine's own files (zoom, cookies, caches) for the window of one library. */
export function windowProfileFolder(libraryFolder: string, way: 'desktop' | 'browser'): string {
  const key = createHash('sha256').update(path.resolve(libraryFolder)).digest('hex').slice(0, 16);
  return path.join(cacheFolder(), 'windows', key, way);
}
