/** The command line as others get it: packed, and run where there is no checkout and nothing is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `npx variorum` runs it from an unpacked package. */
function variorum(...args: string[]) {
  return spawnSync(process.execPath, [path.join(folder, 'package/cli/variorum.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: path.join(folder, 'data') },
  });
}

it('holds what the command needs and no sources, and works without a checkout', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (
    !['cli/variorum.js', 'notices/THIRD-PARTY-NOTICES.txt'].every((file) =>
      existsSync(path.join(root, 'out', file)),
    )
  )
    execFileSync(npm, ['run', 'prepack', '--silent'], { cwd: root });
  execFileSync(npm, ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root });
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  expect(statSync(path.join(folder, packed)).size).toBeLessThan(30_000_000);
  execFileSync('tar', ['-xzf', packed], { cwd: folder });
  const all = readdirSync(path.join(folder, 'package'), { recursive: true, encoding: 'utf8' });
  expect(all.filter((name) => /\.(?:ts|svelte|map)$/.test(name))).toEqual([]);
  expect(all).toContain(path.join('out', 'notices', 'THIRD-PARTY-NOTICES.txt'));

  mkdirSync(path.join(folder, 'papers'));
  const texts = ['61', 'Fifty-seven'].map((count, at) => {
    const file = path.join('papers', `${at}.txt`);
    writeFileSync(path.join(folder, file), `The fire\n\n${count} homes were destroyed by the fire in Kell.`);
    return file;
  });
  const compared = variorum('compare', ...texts);
  expect([compared.status, compared.stderr]).toEqual([0, '']);
  expect(compared.stdout).toContain('FINDINGS (1)');
  expect(variorum('add', 'papers', '--library', 'library').stdout).toMatch(/^Added .*The fire/m);
  expect(variorum('list', '--library', 'library').stdout.trim().split('\n')).toHaveLength(4);
});
