/** Where this platform keeps a program's data; the same for the desktop and the browser, so that both open one library. */
import envPaths from 'env-paths';
import { createHash } from 'node:crypto';
import path from 'node:path';

const platformPaths = () => envPaths('Variorum', { suffix: '' });

export const defaultLibraryFolder = (): string => platformPaths().data;

/** For what may be lost at any time. */
export const cacheFolder = (): string => platformPaths().cache;

/** The web engine's own files (zoom, cookies, caches) for the window of one library. */
export function windowProfileFolder(libraryFolder: string, way: 'desktop' | 'browser'): string {
  const key = createHash('sha256').update(path.resolve(libraryFolder)).digest('hex').slice(0, 16);
  return path.join(cacheFolder(), 'windows', key, way);
}
