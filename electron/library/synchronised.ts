/** Folders that another program keeps the same on several machines, which a library that two of them write to does not survive unharmed. */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** By a part of the path: what the program is called. A part is its own name, or begins with it and a space or hyphen. */
const PROGRAMS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^dropbox(?:[ (-].*)?$/i, 'Dropbox'],
  [/^onedrive(?:[ -].*)?$/i, 'OneDrive'],
  [/^(?:iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i, 'iCloud'],
  [/^(?:Google ?Drive|My Drive|GoogleDrive-.*)$/i, 'Google Drive'],
  [/^nextcloud(?:[ -].*)?$/i, 'Nextcloud'],
];

/** The program that keeps a folder the same elsewhere, by its path; null for none that is known. */
export function synchronisedBy(folder: string, separator: string = sep): string | null {
  for (const part of folder.split(separator))
    for (const [pattern, name] of PROGRAMS) if (pattern.test(part)) return name;
  return null;
}

/**
 * What such programs call the second of two files that were changed at the same time: "library (Ann's conflicted copy
 * 2026-03-01).sqlite", "library-DESKTOP-A1B2.sqlite", "library 2.sqlite", "library (1).sqlite",
 * "library.sync-conflict-20260301-120000-ABC.sqlite".
 */
const CONFLICT =
  /^library(?:\.previous|\.\d+)?(?: \([^)]*(?:conflict|Konflikt|conflit|conflicto)[^)]*\)| \(\d+\)| \d+|-[A-Za-z][\w-]*|\.sync-conflict-[\w-]+)\.(?:sqlite|journal)$/;

/** The names of such files in the folder of a library. */
export function conflictCopies(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => CONFLICT.test(name))
    .sort();
}
