#!/usr/bin/env node
/**
 * Stands in for fpm, which electron-builder calls to make a Debian package: understands what it is given for one, lays out the files and
 * calls dpkg-deb. Named by CUSTOM_FPM_PATH.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const given = new Map();
const depends = [];
const mappings = [];
const words = process.argv.slice(2);
const FLAGS = new Set(['--force', '--debug']);
while (words.length > 0) {
  const word = words.shift();
  if (FLAGS.has(word)) continue;
  if (word === '-d') depends.push(words.shift());
  else if (word.startsWith('-')) given.set(word, [...(given.get(word) ?? []), words.shift()]);
  else mappings.push(word);
}
const one = (name) => given.get(name)?.[0] ?? '';

const folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-deb-'));
for (const mapping of mappings) {
  const at = mapping.lastIndexOf('=');
  const [from, to] = [mapping.slice(0, at), path.join(folder, mapping.slice(at + 1))];
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, dereference: true });
}

const bytesIn = (place) =>
  readdirSync(place, { recursive: true })
    .map((name) => statSync(path.join(place, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
const [synopsis, ...long] = one('--description').split('\n');
const control = path.join(folder, 'DEBIAN');
mkdirSync(control);
writeFileSync(
  path.join(control, 'control'),
  `${[
    `Package: ${one('--name')}`,
    `Version: ${one('--version')}`,
    `License: ${one('--license')}`,
    `Vendor: ${one('--vendor')}`,
    `Architecture: ${one('--architecture')}`,
    `Maintainer: ${one('--maintainer')}`,
    `Installed-Size: ${Math.ceil(bytesIn(folder) / 1024)}`,
    `Depends: ${depends.join(', ')}`,
    ...(given.has('--deb-recommends') ? [`Recommends: ${given.get('--deb-recommends').join(', ')}`] : []),
    `Section: ${one('--category') || 'default'}`,
    `Priority: ${one('--deb-priority')}`,
    `Homepage: ${one('--url')}`,
    `Description: ${synopsis}`,
    ...long.map((line) => ` ${line.trim() || '.'}`),
  ].join('\n')}\n`,
);
for (const [flag, name] of [
  ['--after-install', 'postinst'],
  ['--after-remove', 'postrm'],
])
  writeFileSync(path.join(control, name), readFileSync(one(flag)), { mode: 0o755 });
execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', folder, one('--package')], {
  stdio: 'ignore',
});
rmSync(folder, { recursive: true, force: true });
