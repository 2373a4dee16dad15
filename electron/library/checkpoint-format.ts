/**
 * The seal at the end of a checkpoint's file: which journal goes on from it, and a digest over all of it. SQLite reads a
 * file with a seal like one without.
 */
import { createHash } from 'node:crypto';

export interface Seal {
  /** The first segment of the journal that holds changes made after this checkpoint. */
  readonly segment: number;
  /** The digest that this segment goes on from, 32 bytes; see `journal-format.ts`. */
  readonly chain: Uint8Array;
}

const MAGIC = Buffer.from('VARI-CK1', 'latin1');
const DIGEST_BYTES = 32;
const SEAL_BYTES = MAGIC.length + 8 + DIGEST_BYTES + DIGEST_BYTES;

/** `bytes` with a seal behind them. */
export function sealed(bytes: Uint8Array, { segment, chain }: Seal): Buffer {
  const file = Buffer.alloc(bytes.length + SEAL_BYTES);
  file.set(bytes);
  MAGIC.copy(file, bytes.length);
  file.writeUInt32BE(segment, bytes.length + MAGIC.length);
  file.set(chain, bytes.length + MAGIC.length + 8);
  const end = file.length - DIGEST_BYTES;
  createHash('sha256').update(file.subarray(0, end)).digest().copy(file, end);
  return file;
}

/**
 * What lies before the seal of a file, and the seal.
 *
 * @returns 'without' when there is no seal at its end, 'broken' when the file is not as it was sealed
 */
export function unsealed(
  file: Uint8Array,
): { readonly bytes: Uint8Array; readonly seal: Seal } | 'without' | 'broken' {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const start = view.length - SEAL_BYTES;
  if (start < 0 || !view.subarray(start, start + MAGIC.length).equals(MAGIC)) return 'without';
  const end = view.length - DIGEST_BYTES;
  const digest = createHash('sha256').update(view.subarray(0, end)).digest();
  if (!digest.equals(view.subarray(end))) return 'broken';
  return {
    bytes: file.subarray(0, start),
    seal: {
      segment: view.readUInt32BE(start + MAGIC.length),
      chain: Uint8Array.from(view.subarray(start + MAGIC.length + 8, end)),
    },
  };
}

/** The file of a database that needs no journal, such as a backup. */
export const sealedAlone = (bytes: Uint8Array): Uint8Array =>
  sealed(bytes, { segment: 0, chain: new Uint8Array(32) });
