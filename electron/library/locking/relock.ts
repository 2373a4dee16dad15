/**
 * Setting, changing and removing the passphrase of a library. Each of them writes every file of it anew: with another key, so that who
 * knew the old passphrase reads nothing that is written from now on, or in clear. What is to be there in the end is written down first; files
 * say themselves with which key they are written, and both keys open until the last one is. So a relocking that was cut short is ended at
 * the next opening, and at no moment is there a file that cannot be read.
 */
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../errors.ts';
import {
  type Disk,
  PRIVATE,
  removeIfThere,
  syncFolder,
  writeAllDurably,
  writeDurably,
} from '../durable-file.ts';
import { originalPath, sha256Of } from '../originals.ts';
import { passphraseFile } from '../passphrase.ts';
import type { LibraryPaths } from '../paths.ts';
import type { Cipher } from './cipher.ts';
import {
  FileDecryptor,
  isEncrypted,
  keyIdOf,
  LONGEST_HEAD,
  NotAuthentic,
  type Purpose,
} from './file-cipher.ts';
import { encodeLid, type LidContents, makeLid, newKey, openLid, type Passphrase } from './passphrase-lid.ts';
import { findLids } from './unlock.ts';

export interface RelockingBase {
  readonly paths: LibraryPaths;
  readonly cipher: Cipher;
  readonly disk: Disk;
  /** Writes the library's own files anew without anything that was in them before; see `StoredDatabase`. */
  readonly forgetPast: () => Promise<void>;
}

/** What was written anew, and what could not be. */
export interface Relocked {
  readonly isLocked: boolean;
  /** Backups, originals, copies and files put aside that could not be read, and stay as they are. */
  readonly unreadable: number;
  /** Names of files beside the library that may hold words of it and are not touched. */
  readonly remaining: readonly string[];
}

/** Shorter ones are guessed. */
export const SHORTEST_PASSPHRASE = 12;

/** @throws {Refusal} `passphrase-short` */
export function checkLength(passphrase: string): void {
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    throw new Refusal('passphrase-short', { least: SHORTEST_PASSPHRASE });
}

/**
 * Puts `after` in the place of the passphrase `before`; null is none.
 *
 * @throws {Refusal} `passphrase-short`; `passphrase-wrong`, and then nothing has changed; what writing throws, and then the next opening,
 *   with either passphrase, goes on with it
 */
export async function relock(
  base: RelockingBase,
  before: string | null,
  after: Passphrase | null,
): Promise<Relocked> {
  const { paths, cipher, disk } = base;
  if (after !== null) checkLength(after.words);
  const [found] = findLids(paths);
  if (found !== undefined && (before === null || (await openLid(found.lid, before)) === null))
    throw new Refusal('passphrase-wrong');
  const { keys: known, readsPlain: hadPlain } = cipher.state;
  const key = after === null ? null : newKey();
  const last =
    after === null || key === null
      ? null
      : encodeLid(await makeLid([after], { keys: [key], writes: key.id, readsPlain: false })).toString(
          'utf8',
        );
  const meanwhile: LidContents = {
    keys: key === null ? known : [...known, key],
    writes: key?.id ?? null,
    readsPlain: hadPlain || key === null,
  };
  const old = found === undefined ? [] : [{ words: before!, log2N: found.lid.slots[0]!.log2N }];
  const lid = await makeLid([...old, ...(after === null ? [] : [after])], meanwhile, last);
  writeDurably(passphraseFile(paths.folder), encodeLid(lid), disk);
  cipher.become({ ...meanwhile, lid: Buffer.from(last ?? '', 'utf8') });
  return endRelocking(base);
}

/** Whether a relocking was cut short. */
export const isRelocking = (paths: LibraryPaths): boolean => findLids(paths)[0]?.lid.then !== undefined;

/** Does what is left to do of a relocking that was begun. */
export async function endRelocking(base: RelockingBase): Promise<Relocked> {
  const { paths, cipher, disk } = base;
  await base.forgetPast();
  // Answers of a model quote the texts, and may be thrown away at any time.
  rmSync(join(paths.folder, 'cache'), { recursive: true, force: true });
  let unreadable = 0;
  for (const [folder, purposes] of [
    [paths.backups, ['database']],
    [paths.copies, ['other']],
  ] as const)
    for (const name of filesIn(folder)) {
      if (!rewrite(join(folder, name), purposes, base)) unreadable += 1;
      await turn();
    }
  for (const name of filesIn(paths.folder).filter(isPutAside))
    if (!rewrite(join(paths.folder, name), ['database', 'other'], base)) unreadable += 1;
  unreadable += await rewriteOriginals(base);

  const then = findLids(paths)[0]?.lid.then;
  const file = passphraseFile(paths.folder);
  if (typeof then === 'string') writeDurably(file, Buffer.from(then, 'utf8'), disk);
  else {
    removeIfThere(file, disk);
    syncFolder(paths.folder, disk);
  }
  const { keys, writes, lid } = cipher.state;
  cipher.become({ keys: keys.filter(({ id }) => id === writes), writes, readsPlain: writes === null, lid });
  return { isLocked: writes !== null, unreadable, remaining: filesBeside(paths) };
}

/** Copies that the program put aside: of an earlier schema, of a damaged library, of one that was taken. */
const isPutAside = (name: string): boolean =>
  /^library\.(?:\S*\.)?(?:version-\d+|kept-\S+|damaged-\S+)\.(?:sqlite|journal)$/.test(name);

/** What was kept outside of the folder, when it was gone or full. */
function filesBeside({ folder }: LibraryPaths): string[] {
  const kept = `${basename(folder)}.kept-`;
  return filesIn(dirname(folder)).filter((name) => name.startsWith(kept) && name.endsWith('.sqlite'));
}

/** Names of the files in a folder; none where there is no folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const PIECE = 1 << 20;

/**
 * Writes a file anew, piece by piece, as the library writes now; one that is written so already is left.
 *
 * @returns false for one that cannot be read, which is left as it is
 */
function rewrite(path: string, purposes: readonly Purpose[], { cipher, disk }: RelockingBase): boolean {
  if (path.endsWith('.new')) {
    removeIfThere(path, disk);
    return true;
  }
  const isWritten = readHead(path);
  if (isWritten.keyId === cipher.state.writes && isWritten.encrypted === cipher.encrypts) return true;
  for (const purpose of purposes) {
    try {
      rewriteAs(path, purpose, isWritten.encrypted, { cipher, disk });
      return true;
    } catch (error) {
      if (!(error instanceof NotAuthentic)) throw error;
    }
  }
  return false;
}

function rewriteAs(
  path: string,
  purpose: Purpose,
  encrypted: boolean,
  { cipher, disk }: Pick<RelockingBase, 'cipher' | 'disk'>,
): void {
  const decryptor = encrypted ? new FileDecryptor((id) => cipher.key(id), purpose) : null;
  const encryptor = cipher.encryptor(purpose, { alone: true });
  const fresh = `${path}.new`;
  const from = openSync(path, 'r');
  try {
    const to = disk.openSync(fresh, 'w', PRIVATE);
    const put = (bytes: Uint8Array) => {
      for (let written = 0; written < bytes.length;)
        written += disk.writeSync(to, bytes, written, bytes.length - written);
    };
    try {
      const piece = Buffer.alloc(PIECE);
      const take = (clear: Uint8Array) => put(encryptor === null ? clear : encryptor.push(clear));
      for (;;) {
        const length = readSync(from, piece, 0, PIECE, null);
        if (length === 0) break;
        const read = Buffer.from(piece.subarray(0, length));
        take(decryptor === null ? read : decryptor.push(read));
      }
      if (decryptor !== null) take(decryptor.end());
      if (encryptor !== null) put(encryptor.end());
      disk.fsyncSync(to);
    } finally {
      disk.closeSync(to);
    }
    disk.renameSync(fresh, path);
    syncFolder(dirname(path), disk);
  } catch (error) {
    removeIfThere(fresh);
    throw error;
  } finally {
    closeSync(from);
  }
}

function readHead(path: string): { readonly encrypted: boolean; readonly keyId: string | null } {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LONGEST_HEAD);
    const head = bytes.subarray(0, readSync(file, bytes, 0, LONGEST_HEAD, 0));
    return { encrypted: isEncrypted(head), keyId: keyIdOf(head) };
  } finally {
    closeSync(file);
  }
}

/** So many originals are made durable at a time. */
const AT_ONCE = 100;

/** Writes the originals anew under the names they now have. @returns how many could not be read */
async function rewriteOriginals({ paths, cipher, disk }: RelockingBase): Promise<number> {
  const { originals } = paths;
  let unreadable = 0;
  if (!existsSync(originals)) return 0;
  for (const part of foldersIn(originals)) {
    const folder = join(originals, part);
    const names = filesIn(folder);
    for (let from = 0; from < names.length; from += AT_ONCE) {
      const batch = names.slice(from, from + AT_ONCE);
      const fresh: { path: string; bytes: Uint8Array }[] = [];
      const old: string[] = [];
      for (const name of batch) {
        const path = join(folder, name);
        if (name.endsWith('.new')) {
          old.push(path);
          continue;
        }
        const written = readFileSync(path);
        if (keyIdOf(written) === cipher.state.writes && isEncrypted(written) === cipher.encrypts) continue;
        const bytes = cipher.decryptFile(written, 'original');
        if (bytes === null) {
          unreadable += 1;
          continue;
        }
        // One in clear is called by what it held when it was kept, whatever it holds now.
        const sha256 = isEncrypted(written) ? sha256Of(bytes) : name;
        const to = originalPath(originals, cipher.namesOf(sha256)[0]!);
        fresh.push({ path: to, bytes: cipher.encryptFile(bytes, 'original') });
        old.push(path);
      }
      for (const target of new Set(fresh.map(({ path }) => dirname(path))))
        disk.mkdirSync(target, { recursive: true, mode: 0o700 });
      writeAllDurably(fresh, disk);
      for (const path of old) removeIfThere(path, disk);
      await turn();
    }
    // Its name is the beginning of names that are gone.
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  }
  return unreadable;
}

/** Others have their turn. */
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
