import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { safeStorage } from 'electron';
import { sessionKeys, type ReaderKeys } from '../second-reader/index.ts';

/**
 * Keys encrypted by the system's keyring, in a file outside the library. Where the system has no keyring, or Electron would encrypt with a
 * password that everyone knows, they are kept in memory alone, and `kept` says so.
 */
export function keyringKeys(file: string): ReaderKeys {
  const memory = sessionKeys();
  const hasKeyring = () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text');
  return {
    get kept() {
      return hasKeyring() ? 'keyring' : 'session';
    },
    get: (base) => {
      if (!hasKeyring()) return memory.get(base);
      const packed = read(file)[base];
      try {
        return packed === undefined ? null : safeStorage.decryptString(Buffer.from(packed, 'base64'));
      } catch {
        // Of another user's keyring, or of one that was made anew: it has to be given again.
        return null;
      }
    },
    set: (base, key) => {
      if (!hasKeyring()) return memory.set(base, key);
      const { [base]: _before, ...others } = read(file);
      const all =
        key === '' ? others : { ...others, [base]: safeStorage.encryptString(key).toString('base64') };
      writeFileSync(`${file}.new`, JSON.stringify(all), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
}

function read(file: string): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries = Object.entries(typeof kept === 'object' && kept !== null ? kept : {});
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
