/** Where a library lies, and the seeds that a new one begins with. */
export interface LibraryPlace {
  readonly libraryFolder: string;
  readonly seedsFolder: string;
}
