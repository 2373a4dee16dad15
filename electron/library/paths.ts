import { join } from 'node:path';

/** Where everything lies in a library's folder. */
export interface LibraryPaths {
  readonly folder: string;
  /** The last checkpoint. */
  readonly current: string;
  /** The checkpoint before it. */
  readonly previous: string;
  readonly lock: string;
  readonly originals: string;
  readonly backups: string;
  /** Copies in one file, to be carried away or merged. */
  readonly copies: string;
  /** A segment of the journal: the changes since a checkpoint. */
  readonly journal: (segment: number) => string;
}

export function libraryPaths(folder: string): LibraryPaths {
  return {
    folder,
    current: join(folder, 'library.sqlite'),
    previous: join(folder, 'library.previous.sqlite'),
    lock: join(folder, 'library.lock'),
    originals: join(folder, 'originals'),
    backups: join(folder, 'backups'),
    copies: join(folder, 'copies'),
    journal: (segment) => join(folder, `library.${segment}.journal`),
  };
}

/** The number of the segment that a file of this name is, or null. */
export function segmentOf(name: string): number | null {
  const number = /^library\.(\d{1,9})\.journal$/.exec(name)?.[1];
  return number === undefined ? null : Number(number);
}
