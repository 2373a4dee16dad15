// Puts the package's own command into its node_modules/.bin, where `npx variorum` looks; npm links only the commands of
// packages that are installed, not of the package one stands in. Part of `npm run prepare`.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const folder = path.join(root, 'node_modules', '.bin');
const link = path.join(folder, 'variorum');

if (existsSync(path.join(root, 'node_modules'))) {
  mkdirSync(folder, { recursive: true });
  for (const name of [link, `${link}.cmd`]) rmSync(name, { force: true });
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\cli\\variorum.js" %*\r\n');
  } else {
    chmodSync(path.join(root, 'cli', 'variorum.js'), 0o755);
    symlinkSync(path.join('..', '..', 'cli', 'variorum.js'), link);
  }
}
