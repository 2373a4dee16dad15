/** Finds Electron's package and, when it was fetched, its runtime: the program that opens desktop windows. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface ElectronPackage {
  readonly folder: string;
  readonly version: string;
}

/** The `electron` package as seen from `root`; null when it is not installed. */
export function findElectronPackage(root: string): ElectronPackage | null {
  try {
    const file = createRequire(path.join(root, 'package.json')).resolve('electron/package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    return { folder: path.dirname(file), version };
  } catch {
    return null;
  }
}

/**
 * The runtime's executable: in the folder that ELECTRON_OVERRIDE_DIST_PATH names, or where Electron's own installer
 * puts it. The installer writes `path.txt` last, so a half-fetched runtime is not taken for a whole one.
 */
export function findRuntime(electron: ElectronPackage | null, env: NodeJS.ProcessEnv): string | null {
  const recorded = electron ? readText(path.join(electron.folder, 'path.txt')) : null;
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const executable = override
    ? path.join(override, recorded ?? executableName())
    : electron && recorded
      ? path.join(electron.folder, 'dist', recorded)
      : null;
  return executable && existsSync(executable) ? executable : null;
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
