/** Packs for Linux beside a stand-in for Electron, makes a Debian package, installs it into an empty root, and runs what was installed. */
import { extractAll } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { packageConfig } from '../../build/package-config.js';
import { signFeed } from '../../build/sign-feed.js';
import { DRIVER, writeFakeElectron } from './fake-runtime.ts';
import { writeStandInRuntime } from './stand-in-runtime.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-check-'));
const installed = path.join(folder, 'root');
const program = path.join(installed, 'opt', 'Variorum');
const resources = path.join(program, 'resources');
const FEED = 'https://updates.example/variorum';
const keys = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
let deb: string;

beforeAll(async () => {
  const electronDist = path.join(folder, 'electron');
  writeStandInRuntime(electronDist);
  process.env['CUSTOM_FPM_PATH'] = path.join(import.meta.dirname, 'deb-by-dpkg.js');
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('deb'),
    publish: 'never',
    config: {
      // With a feed of updates; tests/packaging/pack.test.ts packs without one.
      ...packageConfig({ VARIORUM_UPDATE_FEED: FEED, VARIORUM_UPDATE_KEY: keys.publicKey }),
      electronDist,
      directories: { output: path.join(folder, 'release') },
    },
  });
  deb = path.join(
    folder,
    'release',
    readdirSync(path.join(folder, 'release')).find((name) => name.endsWith('.deb'))!,
  );
  // Into an empty root, by the tool that installs packages; what the machine lacks is not asked for there.
  mkdirSync(path.join(installed, 'var/lib/dpkg/updates'), { recursive: true });
  mkdirSync(path.join(installed, 'var/lib/dpkg/info'));
  for (const name of ['status', 'available']) writeFileSync(path.join(installed, 'var/lib/dpkg', name), '');
  const isRoot = process.getuid?.() === 0;
  const dpkg = ['dpkg', `--root=${installed}`, '--force-depends', '--force-architecture', '--unpack', deb];
  execFileSync(isRoot ? dpkg[0]! : 'fakeroot', isRoot ? dpkg.slice(1) : dpkg, { stdio: 'pipe' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const field = (name: string) => execFileSync('dpkg-deb', ['-f', deb, name], { encoding: 'utf8' }).trim();
const desktopFile = () => path.join(installed, 'usr/share/applications/org.variorum.app.desktop');

describe('the Debian package', () => {
  it('says what it is', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(field('Package')).toBe('variorum');
    expect(field('Version')).toBe(version);
    expect(field('License')).toBe('MIT');
    expect(field('Maintainer')).toMatch(/^The Variorum developers </);
    expect(field('Section')).toBe('text');
    expect(field('Priority')).toBe('optional');
    expect(field('Description')).toMatch(/^Sets sources side by side/);
    expect(field('Depends')).toContain('libgtk-3-0');
    expect(['amd64', 'arm64']).toContain(field('Architecture'));
    expect(Number(field('Installed-Size'))).toBeGreaterThan(30_000);
  });

  it('is installed by dpkg, with nothing in a home and nothing that removes a library', () => {
    const status = readFileSync(path.join(installed, 'var/lib/dpkg/status'), 'utf8');
    expect(status).toMatch(/Package: variorum\nStatus: install ok unpacked/);
    expect(existsSync(path.join(installed, 'home'))).toBe(false);
    const remove = readFileSync(path.join(installed, 'var/lib/dpkg/info/variorum.postrm'), 'utf8');
    expect(remove).not.toMatch(/HOME|\.local|Library|rm -rf/);
  });

  it('has a desktop file that is valid, opens files and links, and is what its windows are known by', () => {
    const checked = spawnSync('desktop-file-validate', [desktopFile()], { encoding: 'utf8' });
    expect(checked.error, 'desktop-file-validate is in the package desktop-file-utils').toBeUndefined();
    expect([checked.status, checked.stdout]).toEqual([0, '']);
    const text = readFileSync(desktopFile(), 'utf8');
    expect(text).toMatch(/^Exec=\/opt\/Variorum\/variorum %U$/m);
    expect(text).toMatch(/^StartupWMClass=.*variorum/im);
    const types = /^MimeType=(.*)$/m.exec(text)![1]!.split(';');
    expect(types).toEqual(
      expect.arrayContaining([
        'application/x-variorum',
        'x-scheme-handler/variorum',
        'text/plain',
        'application/pdf',
      ]),
    );
    expect(text).toMatch(/^\[Desktop Action new-window\]$/m);
    const mime = readFileSync(path.join(installed, 'usr/share/mime/packages/variorum.xml'), 'utf8');
    expect(mime).toContain('glob pattern="*.variorum"');
    expect(
      readdirSync(path.join(installed, 'usr/share/icons/hicolor'), {
        recursive: true,
        encoding: 'utf8',
      }).some((name) => name.endsWith('apps/variorum.png')),
    ).toBe(true);
  });

  it('has the fuses that were asked for', async () => {
    const wire = await getCurrentFuseWire(path.join(program, 'variorum'));
    const set = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.OnlyLoadAppFromAsar,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.EnableCookieEncryption,
    ];
    expect(set.map((fuse) => String.fromCharCode(wire[fuse] as number))).toEqual([
      '0',
      '0',
      '0',
      '1',
      '1',
      '1',
    ]);
  });

  it('knows where newer versions are offered, by which key they are signed, and how it was installed', () => {
    expect(readFileSync(path.join(resources, 'update-key.pem'), 'utf8')).toBe(keys.publicKey);
    expect(parse(readFileSync(path.join(resources, 'app-update.yml'), 'utf8'))).toMatchObject({
      provider: 'generic',
      url: FEED,
    });
    expect(readFileSync(path.join(resources, 'package-type'), 'utf8')).toBe('deb');
  });

  it('ships licences and the bill of materials, and stays small', () => {
    for (const name of ['THIRD-PARTY-NOTICES.txt', 'bom.cdx.json', 'LICENSE.txt'])
      expect(statSync(path.join(resources, 'notices', name)).size).toBeGreaterThan(500);
    expect(statSync(path.join(resources, 'app.asar')).size).toBeLessThan(25_500_000);
    expect(statSync(deb).size).toBeLessThan(60_000_000);
  });
});

it('what was installed starts under plain Node with the fake of Electron, and finds all its parts', async () => {
  // Node does not read archives of Electron: the same files under the same name, as a folder.
  const archive = path.join(folder, 'app.asar');
  renameSync(path.join(resources, 'app.asar'), archive);
  const unpacked = path.join(resources, 'app.asar');
  extractAll(archive, unpacked);
  await writeFakeElectron(path.join(resources, 'node_modules'));
  const driver = path.join(folder, 'drive.mjs');
  writeFileSync(driver, DRIVER);
  const picture = path.join(root, 'tests/import-files/scan.png');
  const feed = path.join(folder, 'feed');
  mkdirSync(feed);
  const latest = path.join(feed, 'latest-linux.yml');
  const files = [{ url: 'variorum_9.9.9_amd64.deb', sha512: 'aa' }];
  writeFileSync(latest, stringify({ version: '9.9.9', files, path: files[0]!.url, sha512: 'aa' }));
  signFeed(feed, keys.privateKey);
  const ran = spawnSync(
    process.execPath,
    [driver, unpacked, resources, picture, latest, '--library', path.join(folder, 'library')],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 110_000,
      env: { PATH: process.env['PATH'], HOME: folder, XDG_CACHE_HOME: path.join(folder, 'cache') },
    },
  );
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  const answer = JSON.parse(ran.stdout) as {
    readonly script: { status: number; type: string; text: number };
    readonly index: number;
    readonly preload: number;
    readonly sources: string[];
    readonly added: { ok: boolean; value: { added: { title: string }[]; refused: unknown[] } };
    readonly menu: number;
    readonly asked: { address: string; headers: Record<string, string> }[];
    readonly offered: string[];
    readonly errors: unknown[];
  };
  expect(answer.errors).toEqual([]);
  expect(answer.index).toBe(200);
  expect(answer.script).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  expect(answer.script.text).toBeGreaterThan(500_000);
  expect(answer.preload).toBeGreaterThan(500);
  // The seeds: out of the library's own database, by SQLite's WebAssembly.
  expect(answer.sources).toHaveLength(2);
  // Words of a picture: by the data that recognises them.
  expect(answer.added).toMatchObject({ ok: true, value: { refused: [] } });
  expect(answer.added.value.added).toHaveLength(1);
  expect(answer.menu).toBeGreaterThan(0);
  // A newer version: by the updater that is bundled, from the feed and with the key of the package, and told apart from nobody.
  expect(answer.asked.map(({ address }) => address)).toEqual([
    expect.stringMatching(/^https:\/\/updates\.example\/variorum\/latest-linux(?:-arm64)?\.yml/),
  ]);
  expect(answer.asked[0]!.headers['x-user-staging-id']).toMatch(/^[0-]+$/);
  expect(answer.offered).toEqual(['Version 9.9.9 is there.']);
});
