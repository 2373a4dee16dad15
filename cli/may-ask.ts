/** Whether `variorum compare --reader` may send passages to an address. */
import path from 'node:path';
import { Refusal } from '../electron/errors.ts';
import { defaultLibraryFolder } from '../electron/library/default-folder.ts';
import { isLockedWithPassphrase } from '../electron/library/passphrase.ts';
import { isHostOf, readAddress } from '../electron/second-reader/address.ts';
import type { ReaderRequest } from './options.ts';

/**
 * Refuses an address that the user has not agreed to. For a locked library the second consent is given in the window alone, and the command asks
 * this computer alone.
 *
 * @throws {Refusal} `reader-address`, `reader-consent`, `reader-locked`
 */
export function mayAsk(
  { address, sendTo }: Pick<ReaderRequest, 'address' | 'sendTo'>,
  library: string | null,
): void {
  const at = readAddress(address);
  const { host, isRemote } = at;
  if (!isRemote) return;
  if (sendTo === null || !isHostOf(sendTo, at)) throw new Refusal('reader-consent', { host });
  if (isLockedWithPassphrase(path.resolve(library ?? defaultLibraryFolder())))
    throw new Refusal('reader-locked', { host });
}
