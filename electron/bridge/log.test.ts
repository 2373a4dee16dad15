import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileLog } from './log.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-log-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noon = () => new Date(Date.UTC(2026, 10, 22, 12));

describe('the log file', () => {
  it('tells when, what and the cause of the cause', () => {
    const log = fileLog(path.join(folder, 'deep', 'variorum.log'), noon);
    log.warn('overview took 300 ms');
    log.error('fault in judge', new Error('outer', { cause: new Error('inner') }));
    const text = readFileSync(path.join(folder, 'deep', 'variorum.log'), 'utf8');
    expect(text).toMatch(/^2026-11-22T12:00:00.000Z warn overview took 300 ms\n/);
    expect(text).toMatch(/error fault in judge: Error: outer/);
    expect(text).toMatch(/caused by Error: inner/);
    if (process.platform !== 'win32')
      expect(statSync(path.join(folder, 'deep', 'variorum.log')).mode & 0o077).toBe(0);
  });

  it('holds nothing that a file said, nor where the user lives', () => {
    const file = path.join(folder, 'variorum.log');
    const log = fileLog(file, noon);
    let parser: unknown;
    try {
      JSON.parse('the minister resigned at noon');
    } catch (error) {
      parser = error;
    }
    log.error('an importer', parser);
    log.error('an importer', new Error(`bad indentation at line 2\n  the minister resigned\n  ^`));
    log.error('an importer', 'SyntaxError: odd “the minister resigned”\n    at parse');
    log.error('fault', new Error(`it's not there: ENOENT '${os.homedir()}/the minister resigned.txt'`));
    log.warn('an odd name: "the minister resigned"');
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain('minister');
    expect(text).not.toContain(`${os.homedir()}/`);
    expect(text).toContain('bad indentation at line 2');
    expect(text).toContain('log.test.ts');
  });

  it('is begun anew at 1 MB, the old lines kept beside it', () => {
    const file = path.join(folder, 'variorum.log');
    writeFileSync(file, 'x'.repeat(1_000_001));
    fileLog(file, noon).warn('fresh');
    expect(readFileSync(file, 'utf8')).toBe('2026-11-22T12:00:00.000Z warn fresh\n');
    expect(readFileSync(`${file}.1`, 'utf8')).toHaveLength(1_000_001);
  });

  it('does not throw where it cannot be written', () => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(() => fileLog(path.join(folder, 'file', 'variorum.log'), noon).warn('lost')).not.toThrow();
  });
});
