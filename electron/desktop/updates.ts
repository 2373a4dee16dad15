/** Newer versions: looked for when the user asks, taken only with our signature, put in only when everything is saved. */
import type { MenuItemConstructorOptions } from 'electron';
import { dialog } from 'electron';
import { createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Log } from '../bridge/log.ts';
import { writeDurably } from '../library/durable-file.ts';

/** A newer version as the feed describes it; `signature` is ours, over {@link signedWords}. */
export interface OfferedVersion {
  readonly version: string;
  readonly files: readonly { readonly url: string; readonly sha512: string }[];
  readonly signature?: unknown;
  /** What installers fetch besides, by processor: nothing of ours does, and no signature is over it. */
  readonly packages?: unknown;
}

/** The part of electron-updater that is used. */
export interface Updater {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  allowDowngrade: boolean;
  requestHeaders: Readonly<Record<string, string>> | null;
  checkForUpdates(): Promise<{
    readonly isUpdateAvailable: boolean;
    readonly updateInfo: OfferedVersion;
  } | null>;
  downloadUpdate(): Promise<unknown>;
  quitAndInstall(): void;
}

export interface UpdatesOptions {
  /** Loaded when it is needed first. */
  readonly updater: () => Promise<Updater>;
  /** Ed25519, PEM. */
  readonly publicKey: string;
  /** Where it is kept whether a start looks by itself. */
  readonly choiceFile: string;
  readonly log: Log;
  /** Whether something that was written is not on the disk yet. */
  readonly unsaved: () => boolean;
  /** Saves and closes every window and the library; false when the user stays. */
  readonly leave: () => Promise<boolean>;
}

/** What is signed of a version: its number, and the checksum of every file, in the order of their names. */
export const signedWords = ({ version, files }: OfferedVersion): string =>
  [version, ...files.map(({ url, sha512 }) => `${url} ${sha512}`).sort()].join('\n');

/** Whether it was signed with the key that this program was built with. */
export function isSigned(offered: OfferedVersion, publicKey: string): boolean {
  const { signature } = offered;
  if (typeof signature !== 'string' || offered.files.length === 0 || offered.packages !== undefined)
    return false;
  try {
    return verify(
      null,
      Buffer.from(signedWords(offered)),
      createPublicKey(publicKey),
      Buffer.from(signature, 'base64'),
    );
  } catch {
    return false;
  }
}

/**
 * The key that the build put beside the program; null where no updates are offered: in a build without a feed, and on Windows where the program
 * was unpacked and not installed, since what is offered there is an installer.
 */
export function updateKey(resources: string, platform: NodeJS.Platform = process.platform): string | null {
  if (platform === 'win32' && !existsSync(path.join(resources, '..', 'Uninstall Variorum.exe'))) return null;
  const [key, feed] = ['update-key.pem', 'app-update.yml'].map((name) => path.join(resources, name)) as [
    string,
    string,
  ];
  return existsSync(key) && existsSync(feed) ? readFileSync(key, 'utf8') : null;
}

/** The updater would tell the feed by an id of its own which installation asks: this one is everybody's. */
const LIKE_ALL_OTHERS = { 'x-user-staging-id': '00000000-0000-0000-0000-000000000000' };

const choice = v.object({ atStart: v.boolean() });

export class Updates {
  readonly #options: UpdatesOptions;
  #looking = false;

  constructor(options: UpdatesOptions) {
    this.#options = options;
  }

  /** Off until the user asks for it. */
  get atStart(): boolean {
    try {
      return v.parse(choice, JSON.parse(readFileSync(this.#options.choiceFile, 'utf8'))).atStart;
    } catch {
      return false;
    }
  }
  set atStart(atStart: boolean) {
    try {
      writeDurably(this.#options.choiceFile, Buffer.from(JSON.stringify({ atStart })));
    } catch (error) {
      this.#options.log.error('the choice of updates could not be kept', error);
    }
  }

  menu(): MenuItemConstructorOptions[] {
    return [
      { type: 'separator' },
      { label: 'Look for a &Newer Version…', click: () => void this.look('asked') },
      {
        label: 'Look at Every &Start',
        type: 'checkbox',
        checked: this.atStart,
        click: (item) => (this.atStart = item.checked),
      },
    ];
  }

  /** Looks once; asked for, it also says that there is nothing, or that it could not look. */
  async look(why: 'asked' | 'at start'): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      await this.#look(why);
    } catch (error) {
      this.#options.log.error('looking for a newer version failed', error);
      if (why === 'asked')
        await say(
          'No newer version could be looked for.',
          'Check the connection to the internet and try again.',
        );
    } finally {
      this.#looking = false;
    }
  }

  async #look(why: 'asked' | 'at start'): Promise<void> {
    const updater = await this.#options.updater();
    Object.assign(updater, {
      autoDownload: false,
      autoInstallOnAppQuit: false,
      allowDowngrade: false,
      requestHeaders: LIKE_ALL_OTHERS,
    });
    const found = await updater.checkForUpdates();
    if (!found?.isUpdateAvailable) {
      if (why === 'asked') await say('This is the newest version.', '');
      return;
    }
    const { updateInfo } = found;
    if (!isSigned(updateInfo, this.#options.publicKey)) {
      this.#options.log.warn(`version ${updateInfo.version} is offered without our signature`);
      await say(
        `Version ${updateInfo.version} is offered, but it is not signed by the makers of Variorum.`,
        'It was not fetched. Get newer versions from the page of Variorum alone.',
      );
      return;
    }
    const { response } = await dialog.showMessageBox({
      type: 'info',
      message: `Version ${updateInfo.version} is there.`,
      detail: 'It is fetched now and put in when you say so. Your library stays as it is.',
      buttons: ['Fetch It', 'Not Now'],
      defaultId: 0,
      cancelId: 1,
    });
    if (response !== 0) return;
    await updater.downloadUpdate();
    await this.#putIn(updater, updateInfo.version);
  }

  async #putIn(updater: Updater, version: string): Promise<void> {
    const { unsaved, leave } = this.#options;
    const { response } = await dialog.showMessageBox({
      type: 'info',
      message: `Version ${version} is ready.`,
      detail: unsaved()
        ? 'Something you wrote is not saved yet: it is saved first, and nothing is put in before.'
        : 'Variorum closes, and opens again as the newer version.',
      buttons: ['Close and Put It In', 'Later'],
      defaultId: 0,
      cancelId: 1,
    });
    if (response !== 0 || !(await leave())) return;
    updater.quitAndInstall();
  }
}

const say = (message: string, detail: string) =>
  dialog.showMessageBox({ type: 'info', message, detail, buttons: ['Close'] });
