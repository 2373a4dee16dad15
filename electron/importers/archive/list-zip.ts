import { Refusal } from '../../errors.ts';
import { MAX_ARCHIVE_FILES, MAX_UNPACKED_BYTES } from '../limits.ts';

/** One file of an archive, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly encrypted: boolean;
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number;
  /** Where its own header stands, in bytes. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The comment behind the directory may be this long, and its end record has 22 bytes. */
const LONGEST_END = 65_535 + 22;

/**
 * What an archive says it holds; nothing is unpacked.
 *
 * @throws {Refusal} `archive-damaged`, and `archive-too-large` when it says that it holds too many files or bytes
 */
export function listZip(bytes: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => new Refusal('archive-damaged', { name });
  let end = bytes.length - 22;
  const last = Math.max(0, bytes.length - LONGEST_END);
  while (end >= last && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < last || end < 0) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // 0xffff and 0xffffffff stand for numbers of zip64, which no file of a size that we take needs.
  if (count > MAX_ARCHIVE_FILES) throw new Refusal('archive-too-large', { name });
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const unpacked = view.getUint32(at + 24, true);
    total += unpacked;
    if (total > MAX_UNPACKED_BYTES) throw new Refusal('archive-too-large', { name });
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked,
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** UTF-8 as a rule, whatever the flags say; else the characters of the byte values. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}
