/**
 * `npm run test:packaged`: packs the program as it is released, but for the one fuse that keeps debuggers out, since Playwright's driver of Electron is
 * one, and runs the end-to-end specs in it. Where Electron's runtime is not on the machine it says so and is left out; with `--required`, as the
 * release does it, that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const out = path.join(root, 'out', 'test', 'packaged');
const say = (words) => process.stdout.write(`${words}\n`);

/** Why Electron cannot run here; null when it can. */
export function whyNoElectron() {
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  if (!existsSync(path.join(folder, 'path.txt')))
    return 'Electron’s runtime is not on this machine (npx install-electron fetches it)';
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return 'this machine has no display';
  return null;
}

/** The executable in an unpacked program. */
function executableIn(folder) {
  const unpacked = readdirSync(folder).find((name) => /unpacked$|^mac/.test(name));
  const inside = path.join(folder, unpacked ?? '');
  if (process.platform === 'darwin') return path.join(inside, 'Variorum.app/Contents/MacOS/Variorum');
  return path.join(inside, process.platform === 'win32' ? 'Variorum.exe' : 'variorum');
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

function main() {
  const why = whyNoElectron();
  if (why !== null) {
    const required = process.argv.includes('--required');
    say(`${required ? 'FAIL' : 'skip'}  end-to-end tests in Electron: ${why}`);
    if (required) process.exitCode = 1;
    return;
  }
  const builder = ['electron-builder', '--config', 'build/package-config.js', '--publish', 'never', '--dir'];
  const changed = ['-c.electronFuses.enableNodeCliInspectArguments=true', `-c.directories.output=${out}`];
  run('npx', [...builder, ...changed]);
  run('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], {
    VARIORUM_TEST_PROGRAM: executableIn(out),
  });
}

if (process.argv[1]?.endsWith('run-packaged.js')) main();
