/** Where the keys of remote servers are kept: never in a library, never in a log. */
export interface ReaderKeys {
  /** `keyring`: in the system’s, from one start to the next; `session`: in memory alone. */
  readonly kept: 'keyring' | 'session';
  readonly get: (base: string) => string | null;
  /** '' forgets it. */
  readonly set: (base: string, key: string) => void;
}

/** Keys that are gone when the program ends. */
export function sessionKeys(): ReaderKeys {
  const keys = new Map<string, string>();
  return {
    kept: 'session',
    get: (base) => keys.get(base) ?? null,
    set: (base, key) => {
      if (key === '') keys.delete(base);
      else keys.set(base, key);
    },
  };
}
