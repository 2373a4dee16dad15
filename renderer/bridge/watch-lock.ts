import type { Transport } from '../../electron/bridge/contract.ts';

/**
 * The same transport, which tells when the library turns out to be locked.
 *
 * @param locked `wasOpen`: something of the library was answered before, and may be in the window
 */
export function watchingLock(transport: Transport, locked: (wasOpen: boolean) => void): Transport {
  let wasOpen = false;
  return {
    ...transport,
    async call(name, input) {
      const answer = await transport.call(name, input);
      if (answer.ok && name === 'overview') wasOpen = true;
      if (!answer.ok && answer.error.code === 'library-locked') locked(wasOpen);
      return answer;
    },
  };
}
