import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { handOver } from './hand-over.ts';

const ADDRESS = 'http://127.0.0.1:1/?token=secret_of-ours';
const folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-hand-over-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('goes as it is where nobody else sees it or could use it', () => {
  const all = { ownWindow: true, usersTold: false };
  expect(handOver(ADDRESS, folder, { platform: 'win32', ...all }).address).toBe(ADDRESS);
  const system = { ownWindow: false, usersTold: true };
  expect(handOver(ADDRESS, folder, { platform: 'linux', ...system }).address).toBe(ADDRESS);
});

it.each([
  ['darwin', true, false],
  ['darwin', false, false],
  ['linux', true, true],
  ['linux', true, false],
  ['linux', false, false],
] as const)(
  'stands in a page that only its user can read, and which is gone afterwards: %s, %s, %s',
  (platform, ownWindow, usersTold) => {
    const { address, forget } = handOver(ADDRESS, folder, { platform, ownWindow, usersTold });
    expect(address).not.toContain('secret');
    const file = fileURLToPath(address);
    expect(readFileSync(file, 'utf8')).toContain(`url=${ADDRESS}"`);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    forget();
    expect(existsSync(file)).toBe(false);
  },
);
