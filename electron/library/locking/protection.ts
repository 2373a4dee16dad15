import type { Cipher } from './cipher.ts';

/** How files are kept that are not the library's own and hold words of it. */
export interface Protection {
  readonly write: (bytes: Uint8Array) => Uint8Array;
  /** Null for what was not written so. */
  readonly read: (file: Uint8Array) => Uint8Array | null;
  /** What a file is called that is named by a digest. */
  readonly nameOf: (digest: string) => string;
}

/** The same as of the library's own files. */
export const protectionBy = (cipher: Cipher): Protection => ({
  write: (bytes) => cipher.encryptFile(bytes, 'other'),
  read: (file) => cipher.decryptFile(file, 'other'),
  nameOf: (digest) => cipher.namesOf(digest)[0]!,
});
