import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageFile } from './page-files.ts';

let above: string;
let folder: string;

beforeAll(() => {
  above = mkdtempSync(path.join(os.tmpdir(), 'variorum-page-'));
  folder = path.join(above, 'renderer');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(above, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, '.hidden.txt'), 'hidden');
  writeFileSync(path.join(folder, 'program.exe'), 'MZ');
  writeFileSync(path.join(folder, 'assets', 'index-B3_x-9.js'), 'export {}');
  writeFileSync(path.join(folder, 'assets', 'serif.woff2'), 'wOF2');
});
afterAll(() => rmSync(above, { recursive: true, force: true }));

describe('files of the window', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/index-B3_x-9.js', 'text/javascript; charset=utf-8'],
    ['/assets/serif.woff2', 'font/woff2'],
    ['/assets/serif%2Ewoff2', 'font/woff2'],
  ])('serves %s as %s', async (pathname, type) => {
    const file = await readPageFile(folder, pathname);
    expect(file?.type).toBe(type);
    expect(file?.bytes.length).toBeGreaterThan(0);
  });

  it('inflates what is packed compressed', async () => {
    writeFileSync(path.join(folder, 'packed.js.gz'), gzipSync('let packed = 1;'));
    writeFileSync(path.join(folder, 'damaged.js.gz'), 'no gzip');
    const file = await readPageFile(folder, '/packed.js');
    expect([file?.type, Buffer.from(file!.bytes).toString()]).toEqual([
      'text/javascript; charset=utf-8',
      'let packed = 1;',
    ]);
    expect(await readPageFile(folder, '/damaged.js')).toBeNull();
    expect(await readPageFile(folder, '/packed.js.gz')).toBeNull();
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/./index.html',
    '/.hidden.txt',
    '/program.exe',
    '/assets',
    '/assets/',
    '/nothing.js',
    '/index.html%00.js',
    '/%E0%A4%A',
    'C:/secret.txt',
  ])('has no %s', async (pathname) => {
    expect(await readPageFile(folder, pathname)).toBeNull();
  });
});
