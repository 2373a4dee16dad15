import { readFileForImport } from '../electron/importers/index.ts';

/** What stands for standard input where a file is named. */
export const STANDARD_INPUT = '-';

export interface NamedBytes {
  readonly bytes: Uint8Array;
  /** For messages, and for what the bytes may be. */
  readonly shownName: string;
  readonly isFile: boolean;
}

/**
 * The bytes of a file, or of standard input.
 *
 * @param name as the user wrote it
 * @param file its absolute path
 * @throws {Refusal} `file-unreadable`, `file-too-large`
 */
export function readBytes(name: string, file: string): NamedBytes {
  if (name !== STANDARD_INPUT) return { bytes: readFileForImport(file), shownName: file, isFile: true };
  return { bytes: readFileForImport(0), shownName: 'standard input', isFile: false };
}
