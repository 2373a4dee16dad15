import { join } from 'node:path';

/** Where everything lies in a library's folder. */
export interface LibraryPaths {
  readonly folder: string;
  readonly current: string;
  /** The state before the last change. */
  readonly previous: string;
  readonly lock: string;
  readonly originals: string;
}

export function libraryPaths(folder: string): LibraryPaths {
  return {
    folder,
    current: join(folder, 'library.sqlite'),
    previous: join(folder, 'library.previous.sqlite'),
    lock: join(folder, 'library.lock'),
    originals: join(folder, 'originals'),
  };
}
