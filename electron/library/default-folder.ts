import envPaths from 'env-paths';

/** Where this platform keeps Variorum's data: one library for the desktop, the browser and the command line. */
export function defaultLibraryFolder(): string {
  return envPaths('Variorum', { suffix: '' }).data;
}
