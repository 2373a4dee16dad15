import { inflateSync } from 'fflate';
import { Refusal } from '../../errors.ts';
import { listZip, type ZipEntry } from './list-zip.ts';

const LOCAL_HEADER = 0x04034b50;

/**
 * One file of an archive, unpacked. It becomes no longer than the directory of the archive says, which was checked
 * against the limits: one that would swell beyond that is cut off.
 *
 * @param name of the archive, for messages
 * @throws {Refusal} `archive-damaged`, `file-encrypted`
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, name: string): Uint8Array {
  if (entry.encrypted) throw new Refusal('file-encrypted', { name });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER)
    throw new Refusal('archive-damaged', { name });
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.slice(0, entry.unpacked);
  if (entry.method !== 8) throw new Refusal('archive-damaged', { name });
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.unpacked) });
  } catch (error) {
    throw new Refusal('archive-damaged', { name }, { cause: error });
  }
}

/**
 * The files of an archive by name, each unpacked when it is asked for; null for one that is not there.
 *
 * @throws {Refusal} `archive-damaged`, `archive-too-large`; and `file-encrypted` when a file is asked for
 */
export function openZip(bytes: Uint8Array, name: string): (entry: string) => Uint8Array | null {
  const entries = new Map(listZip(bytes, name).map((entry) => [entry.name, entry]));
  return (wanted) => {
    const entry = entries.get(wanted);
    return entry === undefined ? null : unpack(bytes, entry, name);
  };
}
