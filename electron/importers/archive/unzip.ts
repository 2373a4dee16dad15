import { inflateRawSync } from 'node:zlib';
import { Refusal } from '../../errors.ts';
import { listZip, type ZipEntry } from './list-zip.ts';

const LOCAL_HEADER = 0x04034b50;

/**
 * One file of an archive, unpacked. The directory of the archive says how long it becomes, which was checked against the
 * limits: what swells beyond that, or falls short of it, is no whole file, and unpacking ends there.
 *
 * @param name of the archive, for messages
 * @throws {Refusal} `archive-damaged`, `file-encrypted`
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, name: string): Uint8Array {
  if (entry.encrypted) throw new Refusal('file-encrypted', { name });
  const damaged = (cause?: unknown) => new Refusal('archive-damaged', { name }, { cause });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER)
    throw damaged();
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const unpacked = unpackedBytes(packed, entry, damaged);
  if (unpacked.length !== entry.unpacked) throw damaged();
  return unpacked;
}

function unpackedBytes(
  packed: Uint8Array,
  { method, unpacked }: ZipEntry,
  damaged: (cause?: unknown) => Refusal,
): Uint8Array {
  if (method === 0) return packed.slice();
  if (method !== 8) throw damaged();
  try {
    // Zero is no limit that zlib takes.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * The files of a document that is an archive, by name, each unpacked when it is asked for; null for one that is not there.
 *
 * @throws {Refusal} `archive-damaged`, `archive-too-large`; and `file-encrypted` or `file-damaged` when a file is asked for
 */
export function openZip(bytes: Uint8Array, name: string): (entry: string) => Uint8Array | null {
  const entries = new Map(listZip(bytes, name).map((entry) => [entry.name, entry]));
  return (wanted) => {
    const entry = entries.get(wanted);
    if (entry === undefined) return null;
    try {
      return unpack(bytes, entry, name);
    } catch (error) {
      // Nobody would unpack a document by hand.
      if (error instanceof Refusal && error.code === 'archive-damaged')
        throw new Refusal('file-damaged', { name }, { cause: error });
      throw error;
    }
  };
}
