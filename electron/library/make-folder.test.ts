import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'variorum-'));
afterEach(() => rmSync(join(root, 'a'), { recursive: true, force: true }));

it('makes folders above it, and is content with one that is there', () => {
  makeFolder(join(root, 'a', 'b', 'c'));
  makeFolder(join(root, 'a', 'b', 'c'));
  expect(existsSync(join(root, 'a', 'b', 'c'))).toBe(true);
});

it('gives up below a file', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file', 'b', 'c'))).toThrow();
});

it.runIf(process.platform === 'linux')('gives up where nothing can be made', () => {
  expect(() => makeFolder('/proc/variorum/library')).toThrow();
});
