import { fetchPage, readFileForImport, type FileToImport } from '../electron/importers/index.ts';

/** What stands for standard input where a file is named. */
export const STANDARD_INPUT = '-';

/** Whether a name is the address of a page. */
export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/**
 * The bytes of a file, of standard input, or of a page that is fetched.
 *
 * @param name as the user wrote it
 * @param file its absolute path, for a file
 * @throws {Refusal} `file-unreadable`, `file-too-large`, and those of `fetchPage`
 */
export async function readBytes(name: string, file: string): Promise<FileToImport> {
  if (isAddress(name)) return fetchPage(name, { allowLoopback: process.env.VARIORUM_FETCH_LOOPBACK === '1' });
  if (name === STANDARD_INPUT) return { name: 'standard input', bytes: readFileForImport(0) };
  return { name: file, bytes: readFileForImport(file) };
}
