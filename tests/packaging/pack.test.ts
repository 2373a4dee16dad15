/** Packs the program for Linux beside a stand-in for Electron, and looks at what would ship. */
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packagesOf } from '../../build/bundled-packages.js';
import { packageConfig } from '../../build/package-config.js';
import { writeStandInRuntime } from './stand-in-runtime.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;
let unpackedFolder: string;
let asar: string;
/** Files of the archive, with `/`; folders left out. */
let files: string[];

/** As `@electron/fuses` reads a fuse that is on. */
const FUSE_ON = '1'.charCodeAt(0);

const BUILT = [
  'out/desktop/main.js',
  'out/desktop/preload.cjs',
  'out/renderer/index.html',
  'out/sql-wasm.wasm',
  'out/import/child.js',
  'out/library/checkpoint.js',
  'out/notices/THIRD-PARTY-NOTICES.txt',
  'out/cmaps/UniGB-UCS2-H.bcmap',
  'out/pictures/jbig2.wasm',
];

beforeAll(async () => {
  if (!BUILT.every((file) => existsSync(path.join(root, file))))
    execFileSync('npm', ['run', 'build'], {
      cwd: root,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });

  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-pack-'));
  const electronDist = path.join(folder, 'electron');
  writeStandInRuntime(electronDist);
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: {
      ...packageConfig({}),
      electronDist,
      directories: { output: path.join(folder, 'release') },
    },
  });
  const unpacked = readdirSync(path.join(folder, 'release')).find((name) => /^linux.*unpacked$/.test(name))!;
  unpackedFolder = path.join(folder, 'release', unpacked);
  asar = path.join(unpackedFolder, 'resources/app.asar');
  const entries = listPackage(asar, { isPack: false }).map((name) =>
    name.split(path.sep).join('/').replace(/^\//, ''),
  );
  files = entries.filter((name) => !entries.some((other) => other.startsWith(`${name}/`)));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a bundle imports, at once and when it is needed. */
const imported = (code: string): string[] =>
  [
    // What stands in a comment imports nothing.
    ...code
      .replace(/^\s*(?:\/\*\*|\*).*$/gm, '')
      .matchAll(
        /(?:^|[;}\n])(?:import|export)\b[^;'"()]*?(?:from\s*)?["']([^"']+)["']|\bimport\(["'`](\.[^"'`]+)["'`]\)/g,
      ),
  ].map(([, atOnce, needed]) => (atOnce ?? needed)!);

const read = (name: string) => {
  const bytes = extractFile(asar, name);
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

describe('the package', () => {
  it('holds what the program needs', () => {
    expect(files).toEqual(expect.arrayContaining([...BUILT, 'package.json']));
    expect(files.filter((name) => name.startsWith('seeds/')).sort()).toEqual(
      readdirSync(path.join(root, 'seeds'))
        .map((name) => `seeds/${name}`)
        .sort(),
    );
    expect(files.filter((name) => name.startsWith('seeds/'))).toHaveLength(3);
  });

  it('holds nothing else', () => {
    const allowed =
      /^(package\.json|LICENSE|engine\/lexicon\/en\/wordnet-licence\.txt|out\/sql-wasm\.wasm|out\/desktop\/(main\.js|preload\.cjs)|out\/chunks\/[\w.-]+\.js|out\/import\/child\.js|out\/library\/checkpoint\.js|out\/notices\/(THIRD-PARTY-NOTICES\.txt|bom\.cdx\.json)|out\/cmaps\/([\w-]+\.bcmap|LICENSE)|out\/pictures\/(\w+\.wasm|LICENSE_\w+)|out\/renderer\/(index\.html|assets\/[\w.-]+\.(js\.gz|css\.gz|svg\.gz|woff2|png))|seeds\/[\w-]+\.(txt|json))$/;
    expect(files.filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('has no page but the window, and nothing of the lab', () => {
    const ofWindow = files.filter((name) => name.startsWith('out/renderer/'));
    expect(ofWindow.filter((name) => name.endsWith('.html'))).toEqual(['out/renderer/index.html']);
    const code = ofWindow.filter((name) => /\.(js\.gz|html)$/.test(name));
    expect(code.length).toBeGreaterThan(1);
    expect(code.filter((name) => /Candidate matrix|Variorum lab/.test(read(name)))).toEqual([]);
  });

  it('ships the seeds letter for letter', () => {
    for (const name of readdirSync(path.join(root, 'seeds')))
      expect(extractFile(asar, `seeds/${name}`).equals(readFileSync(path.join(root, 'seeds', name)))).toBe(
        true,
      );
  });

  it('begins with the desktop, under the name its windows are known by', () => {
    const { main, desktopName, type, dependencies } = JSON.parse(read('package.json')) as Record<
      string,
      unknown
    >;
    expect({ main, desktopName, type, dependencies }).toEqual({
      main: 'out/desktop/main.js',
      desktopName: 'org.variorum.app.desktop',
      type: 'module',
      dependencies: undefined,
    });
  });

  it('imports nothing that does not ship', () => {
    const seen = new Set<string>();
    const outside = new Set<string>();
    const follow = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      expect(files).toContain(name);
      for (const specifier of imported(read(name)))
        if (specifier.startsWith('.')) follow(path.posix.join(path.posix.dirname(name), specifier));
        else outside.add(specifier);
    };
    follow('out/desktop/main.js');
    // The process that reads files is started by its name.
    follow('out/import/child.js');
    follow('out/library/checkpoint.js');
    expect([...outside].filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
    // A chunk that nothing reaches was left over from an earlier build.
    for (const entry of ['start/launch.js', 'cli/variorum.js'])
      for (const specifier of imported(readFileSync(path.join(root, 'out', entry), 'utf8')))
        if (specifier.startsWith('../chunks/')) follow(`out/${specifier.slice('../'.length)}`);
    expect(files.filter((name) => name.startsWith('out/chunks/') && !seen.has(name))).toEqual([]);
  });

  it('has its fuses set: it starts as itself, from its archive, and listens to no debugger', async () => {
    const wire = await getCurrentFuseWire(path.join(unpackedFolder, 'variorum'));
    const on = (fuse: FuseV1Options) => wire[fuse] === FUSE_ON;
    expect({
      runAsNode: on(FuseV1Options.RunAsNode),
      cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
      nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspectArguments: on(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyFromAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
      fileProtocolPrivileges: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
      browserSnapshot: on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspectArguments: false,
      asarIntegrity: true,
      onlyFromAsar: true,
      fileProtocolPrivileges: false,
      browserSnapshot: false,
    });
  });

  it('runs nothing of its own as plain Node', () => {
    const code = files.filter((name) => /^out\/(desktop|import|library|chunks)\/.*\.js$/.test(name));
    expect(code.filter((name) => read(name).includes('ELECTRON_RUN_AS_NODE'))).toEqual([]);
    expect(read('out/desktop/main.js')).toContain('utilityProcess');
  });

  it('has its own files under 25 MB, and what recognises words and the licences beside them', () => {
    const sizes = files.map((name) => ({ name, bytes: Buffer.byteLength(extractFile(asar, name)) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    const largest = sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8);
    expect(total, JSON.stringify(largest)).toBeLessThan(25_000_000);
    const beside = readdirSync(path.join(unpackedFolder, 'resources'), { recursive: true, encoding: 'utf8' });
    expect(beside.map((name) => name.split(path.sep).join('/'))).toEqual(
      expect.arrayContaining([
        'models/en.bin',
        'recognise/eng.traineddata.gz',
        'recognise/tesseract-core-simd-lstm.wasm',
        'notices/THIRD-PARTY-NOTICES.txt',
        'notices/bom.cdx.json',
        'notices/LICENSE.txt',
      ]),
    );
  });

  it('ships the licence of every package that a bundle holds, and a bill of materials', () => {
    const notices = read('out/notices/THIRD-PARTY-NOTICES.txt');
    const bill = JSON.parse(read('out/notices/bom.cdx.json')) as {
      bomFormat: string;
      components: { name: string; version: string; purl: string; licenses: unknown[] }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    const listed = new Set(bill.components.map(({ name, version }) => `${name} ${version}`));
    const bundled = packagesOf(['node', 'preload', 'window', 'worker']);
    expect(bundled).toContain('node_modules/pdfjs-dist');
    expect(bundled).toContain('node_modules/@fontsource-variable/source-serif-4');
    expect(bundled).toContain('node_modules/tinyld');
    for (const folder of bundled) {
      const { name, version } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
      };
      expect(listed).toContain(`${name} ${version}`);
      expect(notices).toContain(`\n${name} ${version} (`);
    }
    for (const { licenses, purl } of bill.components) {
      expect(licenses).not.toEqual([]);
      expect(purl).toMatch(/^pkg:npm\//);
    }
    expect(notices).toMatch(/SIL OPEN FONT LICENSE/i);
    expect(notices).toContain('UD English EWT');
    // Of what packages bring along, and of what a table was made of.
    for (const name of ['JBIG2', 'OPENJPEG', 'QCMS']) expect(notices).toContain(`Pictures in PDF: ${name}\n`);
    expect(notices).toContain('SUBTLEX-US by Marc Brysbaert and Boris New');
  });

  it('offers no newer versions where it was built without a feed', () => {
    const beside = readdirSync(path.join(unpackedFolder, 'resources'));
    expect(beside.filter((name) => /update/.test(name))).toEqual([]);
  });

  it('has a preload script that needs Electron alone', () => {
    const required = [...read('out/desktop/preload.cjs').matchAll(/require\(["']([^"']+)["']\)/g)];
    expect(required.map(([, name]) => name)).toEqual(['electron']);
  });
});
