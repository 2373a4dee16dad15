/**
 * Signs the descriptions of updates that electron-builder wrote (`latest*.yml`): `node build/sign-feed.js FOLDER`, with the private key
 * (Ed25519, PEM) in UPDATE_PRIVATE_KEY. The installed program takes no version without it: electron/desktop/updates.ts.
 */
import { createPrivateKey, sign } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

/** What is signed; the program puts the same words together from what it is offered. */
export const signedWords = ({ version, files }) =>
  [version, ...files.map(({ url, sha512 }) => `${url} ${sha512}`).sort()].join('\n');

/**
 * Adds the signature to every description in a folder.
 *
 * @param {string} folder
 * @param {string} privateKey PEM
 * @returns {string[]} the files that were signed
 * @throws {Error} when there is none, or the key is no key
 */
export function signFeed(folder, privateKey) {
  const key = createPrivateKey(privateKey);
  const names = readdirSync(folder).filter((name) => /^latest.*\.yml$/.test(name));
  if (names.length === 0) throw new Error(`There is no description of an update in ${folder}.`);
  for (const name of names) {
    const file = path.join(folder, name);
    const told = parse(readFileSync(file, 'utf8'));
    const signature = sign(null, Buffer.from(signedWords(told)), key).toString('base64');
    writeFileSync(file, stringify({ ...told, signature }));
  }
  return names;
}

if (import.meta.main ?? process.argv[1]?.endsWith('sign-feed.js')) {
  const [folder = 'release'] = process.argv.slice(2);
  process.stdout.write(`Signed: ${signFeed(folder, process.env.UPDATE_PRIVATE_KEY ?? '').join(', ')}\n`);
}
