/** Electron begins here; bundled to out/desktop/main.js. */
import { fileURLToPath } from 'node:url';
import { openProgram } from '../bridge/program.ts';
import { defaultLibraryFolder } from '../library/default-folder.ts';
import { runDesktopApp } from './desktop-app.ts';
import { libraryArgument } from './library-argument.ts';
import type { Updater } from './updates.ts';

const defaultLibrary = defaultLibraryFolder();
void runDesktopApp({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  libraryFolder: libraryArgument(process.argv, process.cwd()) ?? defaultLibrary,
  defaultLibrary,
  open: openProgram,
  argv: process.argv,
  updater: async () => {
    const { autoUpdater } = (await import('electron-updater')).default;
    return autoUpdater as unknown as Updater;
  },
});
