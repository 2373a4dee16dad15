/** The box that says what the program is, of what it is made, and where the licences of everything lie. */
import type { BrowserWindow } from 'electron';
import { app, dialog, shell } from 'electron';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROGRAM_VERSION } from '../program-version.ts';

/** Versions of what the program stands on. */
export const madeOf = (versions: Readonly<Record<string, string | undefined>>): string =>
  [
    `Version ${PROGRAM_VERSION}`,
    `Electron ${versions['electron'] ?? '?'}, Chromium ${versions['chrome'] ?? '?'}, Node.js ${versions['node'] ?? '?'}`,
    'Nothing leaves this computer but what you ask for: a page that you add by its address, a search for updates, a second reader.',
    'MIT licence. The licences of everything it is made of can be read here.',
  ].join('\n');

/**
 * The files with licences that are there, the program's own first. Those of Electron and Chromium lie beside the executable, on a Mac among the
 * resources.
 */
export function licenceFiles(root: string, executable: string): string[] {
  const resources = path.resolve(root, '..');
  const folders = new Set([path.dirname(executable), resources]);
  return [
    path.join(resources, 'notices', 'LICENSE.txt'),
    path.join(resources, 'notices', 'THIRD-PARTY-NOTICES.txt'),
    path.join(root, 'out', 'notices', 'THIRD-PARTY-NOTICES.txt'),
    ...[...folders].flatMap((folder) =>
      ['LICENSE.electron.txt', 'LICENSES.chromium.html'].map((name) => path.join(folder, name)),
    ),
  ].filter((file) => existsSync(file) && !file.includes('.asar'));
}

export async function showAbout(window: BrowserWindow | null, root: string): Promise<void> {
  const options = {
    type: 'info' as const,
    title: 'About Variorum',
    message: 'Variorum',
    detail: madeOf(process.versions),
    buttons: ['Close', 'Licences'],
    defaultId: 0,
    cancelId: 0,
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  if (response !== 1) return;
  for (const file of licenceFiles(root, app.getPath('exe'))) void shell.openPath(file);
}
