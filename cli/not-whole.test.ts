/** The command while its build is under way, as when `npm start` builds in the same folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const NOT_WHOLE =
  /^Variorum is not whole: it is being built at this moment, or its build was cut short\.\nWait until the build has ended/;
let clone = '';

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'variorum-not-whole-'));
  mkdirSync(path.join(clone, 'cli'));
  for (const file of ['package.json', 'cli/variorum.js', 'out/cli'])
    cpSync(path.join(root, file), path.join(clone, file), { recursive: true });
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['cli/variorum.js', ...args], { cwd: clone, encoding: 'utf8' });

it('says so when none of its chunks is there, or one is half written', () => {
  const missing = run('--version');
  expect(missing).toMatchObject({ status: 1, stdout: '' });
  expect(missing.stderr).toMatch(NOT_WHOLE);
  mkdirSync(path.join(clone, 'out/chunks'));
  for (const chunk of readdirSync(path.join(root, 'out/chunks')))
    writeFileSync(path.join(clone, 'out/chunks', chunk), 'export const half = "');
  const half = run('--version');
  expect(half.status).toBe(1);
  expect(half.stderr).toMatch(NOT_WHOLE);
});

it('says so when what one command loads is not there', () => {
  cpSync(path.join(root, 'out/chunks'), path.join(clone, 'out/chunks'), { recursive: true });
  expect(run('--version').status).toBe(0);
  for (const chunk of readdirSync(path.join(clone, 'out/chunks')))
    if (/^list-library/.test(chunk)) rmSync(path.join(clone, 'out/chunks', chunk));
  const ran = run('list', '--library', path.join(clone, 'library'));
  expect(ran).toMatchObject({ status: 1, stdout: '' });
  expect(ran.stderr).toMatch(NOT_WHOLE);
});
