import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isNamedPipe, readFileForImport } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('reading a file for import', () => {
  it('gives its bytes', () => {
    const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, i) => i % 251));
    writeFileSync(join(folder, 'a.txt'), bytes);
    expect(bytes.equals(readFileForImport(join(folder, 'a.txt')))).toBe(true);
  });

  it('says why a file cannot be read', () => {
    expect(() => readFileForImport(join(folder, 'none.txt'))).toThrow(
      '“none.txt” could not be opened (there is no such file).',
    );
    expect(() => readFileForImport(folder)).toThrow('could not be opened (it is a folder).');
    expect(() => readFileForImport(join(folder, 'a.txt', 'b.txt'))).toThrow(
      'a part of the path is not a folder',
    );
  });

  it('stops at the limit', () => {
    const path = join(folder, 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, 5_000_000_000);
    expect(() => readFileForImport(path)).toThrow('“large.txt” is larger than 20 MB.');
  });

  it.skipIf(process.platform === 'win32')('reads a pipe to its end', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    execFileSync('sh', ['-c', `(printf 'from a pipe' > "$0") > /dev/null 2>&1 &`, pipe]);
    expect(Buffer.from(readFileForImport(pipe)).toString()).toBe('from a pipe');
  });

  it.skipIf(process.platform === 'win32')(
    'gives up a pipe that nobody writes into, or only holds open',
    () => {
      const pipe = join(folder, 'silent');
      execFileSync('mkfifo', [pipe]);
      expect(() => readFileForImport(pipe, 0.1)).toThrow('“silent” is a pipe, and nothing came through it');
      // Open for reading and writing: somebody is there, who says nothing.
      const held = openSync(pipe, 'r+');
      expect(() => readFileForImport(pipe, 0.1)).toThrow('for 0.1 seconds');
      closeSync(held);
    },
  );

  it.skipIf(process.platform === 'win32')('tells a pipe in a folder from one that a shell made', () => {
    const pipe = join(folder, 'named');
    execFileSync('mkfifo', [pipe]);
    symlinkSync(pipe, join(folder, 'link'));
    writeFileSync(join(folder, 'plain.txt'), 'x');
    expect(['named', 'link', 'plain.txt', 'none'].map((name) => isNamedPipe(join(folder, name)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isNamedPipe('/dev/fd/63')).toBe(false);
  });
});
