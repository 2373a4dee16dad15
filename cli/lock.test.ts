import crypto from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { temporary } from '../electron/library/testing.ts';
import { run } from './main.ts';
import { takePassphraseOption } from './passphrase-option.ts';

const temp = temporary();
const WORDS = 'correct horse battery staple';
const SECRET = 'Zerbinetta Quagmire';
afterEach(() => vi.restoreAllMocks());

/** A passphrase is tried some forty times here: what work each try asks for is noted, and as little as may be is done. */
const { scrypt } = crypto;
const asked = new Set<number | undefined>();
beforeAll(() => {
  crypto.scrypt = ((words, salt, length, options, done) => {
    asked.add(options.N);
    scrypt(words, salt, length, { ...options, N: 1024 }, done);
  }) as typeof scrypt;
  syncBuiltinESMExports();
});
afterAll(() => {
  crypto.scrypt = scrypt;
  syncBuiltinESMExports();
});

/** What a command writes, tells, and ends with. */
async function command(...args: string[]): Promise<{ code: number; out: string; told: string }> {
  let out = '';
  let told = '';
  const write = (sink: (words: string) => void) =>
    ((chunk: unknown, ...rest: unknown[]) => {
      sink(String(chunk));
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
      done?.();
      return true;
    }) as typeof process.stdout.write;
  vi.spyOn(process.stdout, 'write').mockImplementation(write((words) => (out += words)));
  vi.spyOn(process.stderr, 'write').mockImplementation(write((words) => (told += words)));
  const code = await run(args);
  vi.restoreAllMocks();
  return { code, out, told };
}

describe('variorum lock', { timeout: 60_000 }, () => {
  it('locks a library, which every command then opens by its passphrase alone', async () => {
    const folder = temp.folder();
    const file = (name: string, words: string) => {
      const at = path.join(temp.folder(), name);
      writeFileSync(at, words);
      return at;
    };
    const library = ['--library', folder];
    const words = file('words.txt', `${WORDS}\nAnd no more.\n`);
    const other = file('other.txt', 'another one of several words');
    const text = file('text.txt', `${SECRET} said that 45 passengers were on the ferry.`);
    const begun = await temp.open(folder);
    begun.addText({
      text: `${SECRET} said that 45 passengers were on the ferry.`,
      metadata: { title: 'The ferry' },
    });
    begun.close();

    const set = await command('lock', '--new-passphrase-file', words, ...library);
    expect(set).toMatchObject({ code: 0, out: `Locked  ${folder}\n` });
    expect(set.told).toMatch(/nobody can open the library again/);
    const plain = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((name) => statSync(name).isFile() && readFileSync(name).includes(SECRET));
    expect(plain).toEqual([]);

    for (const args of [
      ['list'],
      ['search', 'ferry'],
      ['add', text],
      ['lock', '--remove'],
      ['copy', '/nowhere/x'],
    ]) {
      const refused = await command(...args, ...library);
      expect(refused, args.join(' ')).toMatchObject({ out: '' });
      expect(refused.code).toBeGreaterThan(0);
      expect(refused.told).toMatch(/locked with a passphrase.*\n.*--passphrase-file/);
    }
    expect((await command('list', '--passphrase-file', other, ...library)).told).toMatch(
      /not the passphrase/,
    );
    const missing = await command('list', '--passphrase-file', path.join(folder, 'none'), ...library);
    expect(missing.code).toBe(2);
    expect(missing.told).toMatch(/none” could not be read/);
    expect(missing.told).not.toContain('Something went wrong');
    const listed = await command('list', '--passphrase-file', words, ...library);
    expect(listed.code).toBe(0);
    expect(listed.out).toContain('The ferry');

    const copy = path.join(temp.folder(), 'copy.variorum');
    expect((await command('copy', copy, '--passphrase-file', words, ...library)).code).toBe(0);
    const open = path.join(temp.folder(), 'open');
    const merged = await command('merge', copy, '--library', open, '--passphrase-file', words);
    expect(merged.code).toBe(0);
    expect(merged.told).toMatch(/lies in it in clear/);

    const changed = await command(
      'lock',
      `--passphrase-file=${words}`,
      '--new-passphrase-file',
      other,
      ...library,
    );
    expect(changed.code).toBe(0);
    expect((await command('list', '--passphrase-file', words, ...library)).code).toBe(1);
    vi.stubEnv('VARIORUM_PASSPHRASE', 'another one of several words');
    expect((await command('list', ...library)).out).toContain('The ferry');
    expect(await command('lock', '--remove', ...library)).toMatchObject({
      code: 0,
      out: `No longer locked  ${folder}\n`,
    });
    vi.unstubAllEnvs();
    expect((await command('list', ...library)).out).toContain('The ferry');
    expect(await command('lock', '--remove', ...library)).toMatchObject({
      code: 2,
      told: 'The library has no passphrase.\n',
    });
    expect([...asked]).toEqual([2 ** 17]);
  });

  it('says what is missing', async () => {
    const folder = temp.folder();
    expect((await command('lock', '--library', path.join(folder, 'none'))).told).toMatch(
      /There is no library/,
    );
    const short = path.join(folder, 'short.txt');
    writeFileSync(short, 'short');
    (await temp.open(path.join(folder, 'some'))).close();
    const some = ['--library', path.join(folder, 'some')];
    const { told } = await command('lock', '--new-passphrase-file', short, ...some);
    expect(told).toMatch(/at least 12 characters/);
    expect(told).not.toContain('there is no other way in');
    expect((await command('lock', '--new-passphrase-file', path.join(folder, 'no'), ...some)).told).toMatch(
      /could not be read/,
    );
    expect((await command('lock', 'name', ...some)).code).toBe(2);
    expect((await command('list', '--passphrase-file')).told).toMatch(/needs the name of a file/);
    expect((await command('list', '--remove')).told).toMatch(/--remove does not go with list/);
  });
});

describe('--passphrase-file', () => {
  it('is taken off wherever it stands, and nothing behind -- is', () => {
    const take = (...args: string[]) => takePassphraseOption(args, '/here');
    expect(take('list')).toEqual({ args: ['list'], file: null });
    expect(take('list', '--passphrase-file', 'a', '--library', 'b')).toEqual({
      args: ['list', '--library', 'b'],
      file: '/here/a',
    });
    expect(take('--passphrase-file=/a/b', 'list')).toEqual({ args: ['list'], file: '/a/b' });
    expect(take('list', '--passphrase-file').file).toBeUndefined();
    expect(take('search', '--', '--passphrase-file', 'a').args).toHaveLength(4);
  });
});
