import type { Bridge } from '../../bridge/client.ts';
import { bytesAsBase64 } from './read-file.ts';

/** So much of a file goes in one call: far less than a call may hold, so that it is never long in memory as text. */
const PIECE_BYTES = 6_000_000;

export interface Handing {
  /** Stops it after the piece that is on its way. */
  readonly stop: AbortSignal;
  /** How many bytes have arrived. */
  readonly progress: (done: number) => void;
}

/**
 * Hands a file over to the library in pieces, of which one is in memory here at a time.
 *
 * @returns the id that the library holds it under; null when it was stopped, and then the library holds nothing of it
 * @throws BridgeError `investigation-too-large`, `file-unreadable`, `handed-gone`
 */
export async function handFile(
  bridge: Pick<Bridge, 'handFile' | 'handPiece' | 'handBack'>,
  file: File,
  { stop, progress }: Handing,
): Promise<string | null> {
  const { handed } = await bridge.handFile({ name: file.name.slice(0, 500), bytes: file.size });
  try {
    for (let at = 0; at < file.size && !stop.aborted; at += PIECE_BYTES) {
      const base64 = await bytesAsBase64(file.slice(at, at + PIECE_BYTES), file.name);
      await bridge.handPiece({ handed, at, base64 });
      progress(Math.min(file.size, at + PIECE_BYTES));
    }
  } catch (error) {
    // What went wrong is told, and not that what is left of it could not be given up, too.
    await bridge.handBack({ handed }).catch(() => {});
    throw error;
  }
  if (!stop.aborted) return handed;
  await bridge.handBack({ handed });
  return null;
}
