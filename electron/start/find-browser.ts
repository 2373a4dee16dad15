/** What on this machine can show a page, and whether there is a display to show it on. */
import { accessSync, closeSync, constants, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** On Linux and its kin a display must be named; elsewhere there always is one. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

const ON_THE_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A browser of the Chromium family, which can open a page as a window of its own (`--app`); null when there is none.
 * One packaged as a snap is passed over: it may not use the profile folder we give it.
 */
export function findChromium(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | null {
  return candidates(platform, env).find((file) => isExecutable(file) && !isSnap(file)) ?? null;
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin')
    return MAC_APPS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => path.win32.join(folder, program)));
  const folders = (env.PATH ?? '').split(':').filter((folder) => path.isAbsolute(folder));
  return ON_THE_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** The command that hands an address to the system's browser. */
export function systemOpener(
  platform: NodeJS.Platform,
  address: string,
): { command: string; args: string[] } {
  if (platform === 'darwin') return { command: 'open', args: [address] };
  if (platform === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', address] };
  return { command: 'xdg-open', args: [address] };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A link to snap itself, or a small script that starts the snap. */
function isSnap(file: string): boolean {
  if (/\/snap(\/|$)/.test(realpathSync(file))) return true;
  const head = Buffer.alloc(2048);
  const opened = openSync(file, 'r');
  try {
    const length = readSync(opened, head, 0, head.length, 0);
    const text = head.toString('latin1', 0, length);
    return text.startsWith('#!') && text.includes('/snap/');
  } finally {
    closeSync(opened);
  }
}
