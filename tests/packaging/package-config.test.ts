import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageConfig } from '../../build/package-config.js';

const FEED = 'https://updates.example/variorum';

it('offers updates from an https address with a key of ours, and otherwise none', () => {
  expect(packageConfig({})).toMatchObject({ publish: null });
  for (const feed of ['http://updates.example/', 'file:///tmp', 'updates.example'])
    expect(() => packageConfig({ VARIORUM_UPDATE_FEED: feed, VARIORUM_UPDATE_KEY: 'key' })).toThrow('https');
  expect(() => packageConfig({ VARIORUM_UPDATE_FEED: FEED })).toThrow('signed only');
  const config = packageConfig({ VARIORUM_UPDATE_FEED: FEED, VARIORUM_UPDATE_KEY: 'key' });
  expect(config.publish).toEqual({ provider: 'generic', url: FEED });
  const [{ from, to }] = config.extraResources as [{ from: string; to: string }];
  expect([readFileSync(from, 'utf8'), to]).toEqual(['key', 'update-key.pem']);
});

it('signs and notarises where the secrets for it are there', () => {
  expect(packageConfig({}).mac).toEqual({ identity: '-', hardenedRuntime: false, notarize: false });
  expect(packageConfig({ CSC_LINK: 'x', APPLE_API_KEY: 'y' }).mac).toEqual({ notarize: true });
  expect(packageConfig({ APPLE_API_KEY: 'y' }).mac).toMatchObject({ notarize: false });
});

const file = path.resolve(import.meta.dirname, '../../electron-builder.yml');

it('is installed on Windows for one user, where no library lies, and removing it removes no library', () => {
  const { nsis } = parse(readFileSync(file, 'utf8')) as { nsis: object };
  expect(nsis).toMatchObject({
    oneClick: true,
    perMachine: false,
    allowToChangeInstallationDirectory: false,
    deleteAppDataOnUninstall: false,
  });
});

it('is offered on a Mac for every kind of file that it reads, since its icon takes no other, and as the default of none', () => {
  const { mac, fileAssociations } = parse(readFileSync(file, 'utf8')) as {
    mac: { fileAssociations: { ext: string[]; role: string; rank: string }[] };
    fileAssociations: unknown;
  };
  const endings = mac.fileAssociations.flatMap(({ ext }) => ext);
  for (const ending of ['txt', 'md', 'html', 'mhtml', 'pdf', 'docx', 'epub', 'eml', 'mbox', 'srt', 'vtt', 'csv', 'tsv', 'json', 'bib', 'ris', 'zip', 'png'])
    expect(endings).toContain(ending);
  for (const { role, rank } of mac.fileAssociations) expect([role, rank]).toEqual(['Viewer', 'Alternate']);
  // Windows makes a program the default of what is named for all systems.
  expect(fileAssociations).toEqual([expect.objectContaining({ ext: 'variorum' })]);
}); // prettier-ignore

it('has names of packages without spaces, which a place for downloads would change', () => {
  const config = parse(readFileSync(file, 'utf8')) as Record<string, { artifactName?: string }>;
  for (const of of ['appImage', 'deb', 'mac', 'win', 'nsis'])
    expect(config[of]!.artifactName).toMatch(/^\$\{(?:productName|name)\}[\w${}.-]+\.\$\{ext\}$/);
});

it('has a Mac program signed for nobody signed again once its fuses are set', () => {
  expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
    electronFuses: { resetAdHocDarwinSignature: true },
  });
});

it('has no package started without its sandbox', () => {
  const words = readFileSync(file, 'utf8');
  expect(parse(words)).toMatchObject({ appImage: { executableArgs: [] } });
  expect(words).not.toContain('no-sandbox');
});
