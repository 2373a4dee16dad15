import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakes } from './fake-electron.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);
const { keyringKeys } = await import('./keyring-keys.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-keys-'));
  Object.assign(fakes.safeStorage, { available: true, backend: 'gnome_libsecret' });
});
afterEach(() => rmSync(folder, { recursive: true }));
const base = 'https://models.example';

describe('keys of a second reader', () => {
  it('are kept by the keyring from one start to the next, encrypted and by server', () => {
    const file = path.join(folder, 'keys.json');
    keyringKeys(file).set(base, 'sk-secret');
    expect(keyringKeys(file)).toMatchObject({ kept: 'keyring' });
    expect(keyringKeys(file).get(base)).toBe('sk-secret');
    expect(keyringKeys(file).get('https://other.example')).toBeNull();
    expect(readFileSync(file, 'utf8')).not.toContain('sk-secret');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    keyringKeys(file).set(base, '');
    expect(keyringKeys(file).get(base)).toBeNull();
    writeFileSync(file, 'damaged');
    expect(keyringKeys(file).get(base)).toBeNull();
  });

  it.each([
    { available: false, backend: 'unknown' },
    ...(process.platform === 'linux' ? [{ available: true, backend: 'basic_text' }] : []),
  ])('are kept in memory alone without one: %o', (storage) => {
    Object.assign(fakes.safeStorage, storage);
    const keys = keyringKeys(path.join(folder, 'keys.json'));
    keys.set(base, 'sk-secret');
    expect([keys.kept, keys.get(base)]).toEqual(['session', 'sk-secret']);
    expect(readdirSync(folder)).toEqual([]);
  });
});
