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
  for (const platform of ['linux', 'win32'] as const)
    expect(handOver(platform, ADDRESS, folder).address).toBe(ADDRESS);
});

it('stands on a Mac in a page that only its user can read, and which is gone afterwards', () => {
  const { address, forget } = handOver('darwin', ADDRESS, folder);
  expect(address).not.toContain('secret');
  const file = fileURLToPath(address);
  expect(readFileSync(file, 'utf8')).toContain(`url=${ADDRESS}"`);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  forget();
  expect(existsSync(file)).toBe(false);
});
