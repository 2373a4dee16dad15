import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakes, resetFakes } from './fake-electron.ts';
import { isSigned, signedWords, updateKey, Updates, type Updater } from './updates.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);

const keys = generateKeyPairSync('ed25519');
const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const files = [
  { url: 'b.AppImage', sha512: 'bb' },
  { url: 'a.deb', sha512: 'aa' },
];
const signature = sign(null, Buffer.from(signedWords({ version: '2.0.0', files })), keys.privateKey).toString(
  'base64',
);
const offered = { version: '2.0.0', files, signature };

let folder: string;
let unsaved: boolean;
let saves: boolean;
const did: string[] = [];
beforeEach(() => {
  resetFakes();
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-updates-'));
  [unsaved, saves] = [false, true];
  did.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function updates(found: unknown): Updates {
  const updater = {
    autoDownload: true,
    autoInstallOnAppQuit: true,
    allowDowngrade: true,
    requestHeaders: null as Updater['requestHeaders'],
    checkForUpdates: async () => found as never,
    downloadUpdate: async () => void did.push('download'),
    quitAndInstall: () =>
      did.push(
        `install ${updater.autoInstallOnAppQuit} ${updater.autoDownload} ${updater.allowDowngrade} as ${updater.requestHeaders?.['x-user-staging-id']}`,
      ),
  };
  return new Updates({
    updater: async () => {
      did.push('loaded');
      return updater as Updater;
    },
    publicKey,
    choiceFile: path.join(folder, 'updates.json'),
    log: { warn: (words) => void did.push(words), error: (words) => void did.push(words) },
    unsaved: () => unsaved,
    leave: async () => (did.push('leave'), saves),
  });
}
const says = () =>
  fakes.dialog.showMessageBox.mock.calls.map(([one]) => (one as { message: string }).message);
const chooses = (...answers: number[]) => {
  for (const response of answers) fakes.dialog.showMessageBox.mockResolvedValueOnce({ response });
};

describe('newer versions', () => {
  it('are not looked for until the user asks', () => {
    const all = updates(null);
    expect([all.atStart, did]).toEqual([false, []]);
    all.atStart = true;
    expect(updates(null).atStart).toBe(true);
    writeFileSync(path.join(folder, 'updates.json'), '{"atStart":"yes"}');
    expect(updates(null).atStart).toBe(false);
  });

  it('are fetched and put in when the user says so, after everything is saved', async () => {
    chooses(0, 0);
    unsaved = true;
    await updates({ isUpdateAvailable: true, updateInfo: offered }).look('asked');
    expect(did).toEqual([
      'loaded',
      'download',
      'leave',
      'install false false false as 00000000-0000-0000-0000-000000000000',
    ]);
    const [, ready] = fakes.dialog.showMessageBox.mock.calls.map(([one]) => one as { detail: string });
    expect(ready!.detail).toContain('saved first');
  });

  it('are never put in while something is unsaved and stays so', async () => {
    chooses(0, 0);
    saves = false;
    await updates({ isUpdateAvailable: true, updateInfo: offered }).look('asked');
    expect(did).toEqual(['loaded', 'download', 'leave']);
  });

  it('are left when the user does not want them', async () => {
    chooses(1);
    await updates({ isUpdateAvailable: true, updateInfo: offered }).look('asked');
    expect(did).toEqual(['loaded']);
  });

  it.each([
    ['without a signature', { version: '2.0.0', files }],
    ['signed for another version', { ...offered, version: '3.0.0' }],
    ['with another file', { ...offered, files: [{ url: 'b.AppImage', sha512: 'cc' }, files[1]] }],
    ['with a file more', { ...offered, files: [...files, { url: 'c.exe', sha512: 'cc' }] }],
    ['with something to fetch besides', { ...offered, packages: { x64: { path: 'c.7z', sha512: 'cc' } } }],
    ['without files', { ...offered, files: [] }],
    ['signed with nonsense', { ...offered, signature: 'AAAA' }],
  ])('%s are not fetched', async (_how, updateInfo) => {
    chooses(0, 0);
    await updates({ isUpdateAvailable: true, updateInfo }).look('asked');
    expect(did.filter((what) => what === 'download')).toEqual([]);
    expect(says()[0]).toContain('not signed');
  });

  it('that are none are told when asked for, and not at a start', async () => {
    await updates({ isUpdateAvailable: false, updateInfo: offered }).look('at start');
    expect(says()).toEqual([]);
    await updates(null).look('asked');
    expect(says()).toEqual(['This is the newest version.']);
  });

  it('may not be reachable', async () => {
    const broken = new Updates({
      updater: () => Promise.reject(new Error('no net')),
      publicKey,
      choiceFile: path.join(folder, 'updates.json'),
      log: { warn: () => {}, error: (words) => void did.push(words) },
      unsaved: () => false,
      leave: async () => true,
    });
    await broken.look('at start');
    expect(says()).toEqual([]);
    await broken.look('asked');
    expect(says()).toEqual(['No newer version could be looked for.']);
  });
});

it('knows its own key alone', () => {
  expect(isSigned(offered, publicKey)).toBe(true);
  const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
  expect(isSigned(offered, other)).toBe(false);
  expect(isSigned(offered, 'no key')).toBe(false);
});

it('offers nothing where the build put no key and no feed', () => {
  expect(updateKey(folder)).toBeNull();
  writeFileSync(path.join(folder, 'update-key.pem'), publicKey);
  expect(updateKey(folder)).toBeNull();
  writeFileSync(path.join(folder, 'app-update.yml'), 'provider: generic');
  expect(updateKey(folder)).toBe(publicKey);
  rmSync(path.join(folder, 'update-key.pem'));
  expect(updateKey(folder)).toBeNull();
});

it('offers an installer on Windows only to what an installer has put there', () => {
  const resources = path.join(folder, 'resources');
  mkdirSync(resources);
  writeFileSync(path.join(resources, 'update-key.pem'), publicKey);
  writeFileSync(path.join(resources, 'app-update.yml'), 'provider: generic');
  expect(updateKey(resources, 'linux')).toBe(publicKey);
  expect(updateKey(resources, 'win32')).toBeNull();
  writeFileSync(path.join(folder, 'Uninstall Variorum.exe'), '');
  expect(updateKey(resources, 'win32')).toBe(publicKey);
});
