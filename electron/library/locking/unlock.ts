/** Opening what is locked: the key of a library by its passphrase. Writes nothing. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { Refusal } from '../../errors.ts';
import { systemErrorCode, systemErrorWords } from '../../importers/system-error-words.ts';
import { passphraseFile } from '../passphrase.ts';
import type { LibraryPaths } from '../paths.ts';
import { Cipher } from './cipher.ts';
import { isEncrypted, lidOf, LONGEST_HEAD } from './file-cipher.ts';
import { encodeLid, type Lid, openLid, readLid } from './passphrase-lid.ts';

/** What opens a library, and where it was found. */
export interface FoundLid {
  readonly lid: Lid;
  readonly bytes: Buffer;
  /** Of two, the one in the file for it counts; this one is what a file of the database kept of it. */
  readonly isRescued: boolean;
}

/** What a library is opened with. */
export interface Unlocked {
  readonly cipher: Cipher;
  /** Null for a library without a passphrase. */
  readonly found: FoundLid | null;
}

/**
 * All that may open a library; none for one without a passphrase.
 *
 * @throws {Refusal} `passphrase-damaged` for a locked one that nothing opens any more; `file-unreadable`
 */
export function findLids(paths: LibraryPaths): readonly FoundLid[] {
  const bytes = beginningOf(passphraseFile(paths.folder), Infinity);
  const lid = bytes && readLid(bytes);
  const found: FoundLid[] = bytes && lid ? [{ lid, bytes, isRescued: false }] : [];
  let isLocked = bytes !== null;
  for (const path of [paths.current, paths.previous]) {
    const head = beginningOf(path, LONGEST_HEAD);
    if (head === null || !isEncrypted(head)) continue;
    isLocked = true;
    const kept = lidOf(head);
    const rescued = kept && readLid(kept);
    if (rescued && !found.some((one) => one.bytes.equals(kept)))
      found.push({ lid: rescued, bytes: encodeLid(rescued), isRescued: true });
  }
  if (isLocked && found.length === 0) throw new Refusal('passphrase-damaged', { folder: paths.folder });
  return found;
}

/**
 * @param passphrase null where none was given
 * @throws {Refusal} `library-locked`, `passphrase-wrong`, `passphrase-damaged`, `file-unreadable`
 */
export async function unlock(paths: LibraryPaths, passphrase: string | null): Promise<Unlocked> {
  const lids = findLids(paths);
  if (lids.length === 0) return { cipher: new Cipher(), found: null };
  if (passphrase === null) throw new Refusal('library-locked');
  for (const found of lids) {
    const contents = await openLid(found.lid, passphrase);
    if (contents !== null) return { cipher: new Cipher({ ...contents, lid: lastLid(found) }), found };
  }
  throw new Refusal('passphrase-wrong');
}

/** What files of the database keep: the lid that is to be there in the end. */
export const lastLid = ({ lid, bytes }: Pick<FoundLid, 'lid' | 'bytes'>): Uint8Array =>
  lid.then === undefined ? bytes : Buffer.from(lid.then ?? '', 'utf8');

/** The first bytes of a file; null when there is none. */
function beginningOf(path: string, most: number): Buffer | null {
  try {
    if (most === Infinity) return readFileSync(path);
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(most);
      return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return null;
    throw new Refusal('file-unreadable', { name: path, detail: systemErrorWords(error) }, { cause: error });
  }
}
