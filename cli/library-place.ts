/** Where a library lies, and the seeds that a new one begins with. */
export interface LibraryPlace {
  readonly libraryFolder: string;
  readonly seedsFolder: string;
  /** Its passphrase, asked for when it is locked; null where none is given. */
  readonly passphrase?: () => Promise<string | null>;
}
