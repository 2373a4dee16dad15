/** What the calls of an open library stand on. */
import type { CallName, Parsed, Result } from '../bridge/contract.ts';
import type { Adding, Making } from './adding.ts';
import type { Database, Writable } from './database.ts';
import type { ErasingBase } from './erasing.ts';
import type { LookUps } from './look-ups.ts';
import type { LibraryPaths } from './paths.ts';
import type { LibrarySearch } from './search/library-search.ts';
import type { StoredDatabase } from './stored-database.ts';

export interface CallsBase {
  readonly stored: StoredDatabase;
  readonly db: Database;
  readonly paths: LibraryPaths;
  /** The bytes that a text was imported from, by their sha256; null when they are missing or not as they were kept. */
  readonly original: (sha256: string) => Uint8Array | null;
  readonly making: Making;
  /** One transaction, which is on the disk when it returns; refused where the library is open for reading only. */
  readonly change: <T>(work: (tx: Writable) => T) => T;
  readonly look: LookUps;
  readonly search: LibrarySearch;
  readonly adding: Adding;
  readonly erasing: ErasingBase;
}

/** Calls that are answered at once. */
export type CallsOf<N extends CallName> = { readonly [K in N]: (input: Parsed<K>) => Result<K> };

/** Calls in which others have their turn. */
export type SlowCallsOf<N extends CallName> = {
  readonly [K in N]: (input: Parsed<K>) => Promise<Result<K>>;
};
