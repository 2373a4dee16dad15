/** The desktop program from start to quit. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog, Menu, session, shell } from 'electron';
import type { OpenProgram, ProgramOptions } from '../bridge/program.ts';
import { Refusal } from '../errors.ts';
import { windowProfileFolder } from '../start/folders.ts';
import { watchProgram, watchWindow } from './faults.ts';
import { beginImportUtility } from './import-utility.ts';
import { answerCalls, sendLink, sendOrder } from './ipc.ts';
import { saveBeforeClosing } from './leaving.ts';
import { fragmentOf, LINK_SCHEME, linkArgument } from './link.ts';
import { menuTemplate } from './menu.ts';
import { grantNothing, stayHome } from './navigation.ts';
import { declareScheme, servePages } from './protocol.ts';
import { saveDossier } from './save-dossier.ts';
import { openWindow } from './window.ts';

export interface DesktopOptions {
  /** The folder that holds `package.json`, `seeds` and `out`. */
  readonly root: string;
  readonly libraryFolder: string;
  readonly open: (options: ProgramOptions) => Promise<OpenProgram>;
  /** The command line it was started with: it may name a link to follow. */
  readonly argv?: readonly string[];
  /** Where errors that nobody caught are told; the process when left out. */
  readonly faults?: NodeJS.EventEmitter;
}

/**
 * Opens the library and its window. A second start with the same library brings this window to the front instead.
 * Settles when the window is open, or when the program is on its way out.
 */
export async function runDesktopApp({
  root,
  libraryFolder,
  open,
  argv = [],
  faults = process,
}: DesktopOptions): Promise<void> {
  // Per library, and so is the lock on it: two libraries may be open side by side.
  const profile = windowProfileFolder(libraryFolder, 'desktop');
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    app.setPath('userData', profile);
  } catch (error) {
    refuseToStart(error);
    return;
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }

  let window: BrowserWindow | null = null;
  let program: OpenProgram | null = null;
  app.enableSandbox();
  declareScheme();
  app.on('web-contents-created', (_event, contents) => stayHome(contents));
  /** A link to follow once there is a window. */
  let awaited = linkArgument(argv);
  const toTheFront = (fragment: string | null) => {
    if (!window) {
      awaited = fragment ?? awaited;
      return;
    }
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    if (fragment !== null) sendLink(window, fragment);
  };
  // Only what is installed: a link must not start a copy that someone is developing.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
  app.on('second-instance', (_event, words) => toTheFront(linkArgument(words)));
  // On a Mac links come this way, the first one before the program is ready.
  app.on('open-url', (event, address) => {
    event.preventDefault();
    toTheFront(fragmentOf(address));
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (!program) return;
    const closing = program;
    program = null;
    event.preventDefault();
    closing
      .close()
      .catch((error: unknown) => closing.log.error('fault while closing', error))
      .finally(() => app.quit());
  });

  await app.whenReady();
  try {
    program = await open({
      root,
      libraryFolder,
      way: 'desktop',
      recover: argv.includes('--recover'),
      saveDossier: (input) => saveDossier(input, window),
      beginImporter: beginImportUtility,
    });
  } catch (error) {
    refuseToStart(error);
    return;
  }
  servePages(path.join(root, 'out', 'renderer'));
  grantNothing(session.defaultSession);
  answerCalls(program.door, () => window);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        platform: process.platform,
        developing: !app.isPackaged,
        order: (order) => sendOrder(window, order),
        openDataFolder: () => void shell.openPath(libraryFolder),
      }),
    ),
  );
  window = openWindow({
    preload: path.join(root, 'out', 'desktop', 'preload.cjs'),
    stateFile: path.join(libraryFolder, 'window.json'),
    fragment: awaited,
  });
  saveBeforeClosing(window);
  watchWindow(window, program.log);
  watchProgram(program.log, faults);
  window.on('closed', () => (window = null));
}

/** To whoever looks at the screen, and to whoever started it in a terminal. */
function refuseToStart(error: unknown): void {
  const [message, hint] =
    error instanceof Refusal
      ? [error.message, error.hint]
      : ['Variorum could not start.', error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${message}\n${hint}\n`);
  dialog.showErrorBox(message, hint);
  app.exit(1);
}
