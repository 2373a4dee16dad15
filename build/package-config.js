/** What electron-builder is told: electron-builder.yml, and what the one who builds decides in the environment. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The configuration of electron-builder.
 *
 * - `VARIORUM_HOMEPAGE`: the page of the program, which a Debian package names.
 * - `VARIORUM_UPDATE_FEED`: the https address of the folder that updates are offered in; without it nothing asks for updates.
 * - `VARIORUM_UPDATE_KEY`: the public key (Ed25519, PEM) that what is offered there is signed with; a feed needs one.
 * - `CSC_LINK`, `CSC_NAME`: a certificate; without one a Mac's program is signed for nobody ("ad hoc"), and is not notarised.
 * - `APPLE_API_KEY`, `APPLE_ID`: what Apple notarises with; without it that is left out.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {import('electron-builder').Configuration}
 * @throws {Error} when the address of the feed is none that could be trusted
 */
export function packageConfig(env) {
  const feed = env.VARIORUM_UPDATE_FEED;
  if (feed && !/^https:\/\/\S+$/.test(feed)) throw new Error('VARIORUM_UPDATE_FEED must begin with https://');
  const key = env.VARIORUM_UPDATE_KEY;
  if (feed && !key)
    throw new Error('VARIORUM_UPDATE_FEED needs VARIORUM_UPDATE_KEY: updates are taken signed only.');
  const signed = Boolean(env.CSC_LINK || env.CSC_NAME);
  return {
    extends: path.join(root, 'electron-builder.yml'),
    ...(env.VARIORUM_HOMEPAGE && { extraMetadata: { homepage: env.VARIORUM_HOMEPAGE } }),
    ...(feed && { extraResources: [{ from: writeKey(key), to: 'update-key.pem' }] }),
    publish: feed ? { provider: 'generic', url: feed } : null,
    mac: {
      ...(!signed && { identity: '-', hardenedRuntime: false }),
      notarize: signed && Boolean(env.APPLE_API_KEY || env.APPLE_ID),
    },
  };
}

function writeKey(key) {
  const file = path.join(root, 'out', 'packed', 'update-key.pem');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, key);
  return file;
}

export default packageConfig(process.env);
