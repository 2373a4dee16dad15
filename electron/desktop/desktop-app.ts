/** The desktop program from start to quit. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, BrowserWindow as Windows, dialog, Menu, powerMonitor, screen, session, shell } from 'electron';
import { fileLog, type Log } from '../bridge/log.ts';
import type { OpenProgram, ProgramOptions } from '../bridge/program.ts';
import { Refusal } from '../errors.ts';
import { isLockedWithPassphrase } from '../library/passphrase.ts';
import { windowProfileFolder } from '../start/folders.ts';
import { showAbout } from './about.ts';
import { watchProgram, watchWindow } from './faults.ts';
import { beginImportUtility } from './import-utility.ts';
import { answerCalls, hearReports } from './ipc.ts';
import { saveBeforeClosing } from './leaving.ts';
import { keyringKeys } from './keyring-keys.ts';
import { fragmentOf, LINK_SCHEME, linkArgument, ownWords } from './link.ts';
import { menuTemplate } from './menu.ts';
import { grantNothing, stayHome } from './navigation.ts';
import { fileArguments, isOfInvestigation, readOpened } from './opened-files.ts';
import { declareScheme, servePages } from './protocol.ts';
import { Recents, showRecents } from './recents.ts';
import { saveDossier } from './save-dossier.ts';
import { offerWords, useSpelling } from './spelling.ts';
import { type Updater, updateKey, Updates } from './updates.ts';
import { openWindow } from './window.ts';
import { OpenWindows } from './windows.ts';

/** `appId` of electron-builder.yml. */
export const APP_ID = 'org.variorum.app';

export interface DesktopOptions {
  /** The folder that holds `package.json`, `seeds` and `out`. */
  readonly root: string;
  readonly libraryFolder: string;
  /** The library that opens where none is named. */
  readonly defaultLibrary?: string;
  readonly open: (options: ProgramOptions) => Promise<OpenProgram>;
  /** The command line it was started with: it may name files, and a link to follow. */
  readonly argv?: readonly string[];
  /** What relative names on it are relative to. */
  readonly cwd?: string;
  /** Where errors that nobody caught are told; the process when left out. */
  readonly faults?: NodeJS.EventEmitter;
  /** What fetches newer versions; loaded when the user asks for it. */
  readonly updater?: () => Promise<Updater>;
}

/** What the user asked for from outside, until there is a window to ask it of. */
interface Asked {
  fragment: string | null;
  files: string[];
}

/**
 * Opens the library and its first window. A second start with the same library brings a window to the front instead, with the files and the
 * link that it was given. Settles when the window is open, or when the program is on its way out.
 */
export async function runDesktopApp({
  root,
  libraryFolder,
  defaultLibrary = libraryFolder,
  open,
  argv = [],
  cwd = process.cwd(),
  faults = process,
  updater,
}: DesktopOptions): Promise<void> {
  const safe = ownWords(argv).includes('--safe');
  const log = fileLog(path.join(libraryFolder, 'variorum.log'));
  // Per library, and so is the lock on it: two libraries may be open side by side.
  const profile = windowProfileFolder(libraryFolder, 'desktop');
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    app.setPath('userData', profile);
  } catch (error) {
    refuseToStart(error, log);
    return;
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }

  watchProgram(log, faults);
  const windows = new OpenWindows();
  const recents = new Recents(path.join(libraryFolder, 'recent.json'));
  let program: OpenProgram | null = null;
  let updates: Updates | null = null;
  let spelling = false;
  // As the installer names the program on Windows: the taskbar knows window, shortcut and jump list as one by it.
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
  if (safe) app.disableHardwareAcceleration();
  app.enableSandbox();
  declareScheme();
  app.on('web-contents-created', (_event, contents) => {
    stayHome(contents);
    offerWords(contents);
  });

  const asked: Asked = { fragment: linkArgument(argv), files: fileArguments(argv, cwd) };
  /** Brings a window to the front and asks it for what was asked from outside. */
  const toTheFront = ({ fragment, files }: Asked, fresh = false) => {
    if (windows.all.length === 0 && program === null) {
      asked.fragment = fragment ?? asked.fragment;
      asked.files.push(...files);
      return;
    }
    const window = fresh || windows.front === null ? newWindow() : windows.front;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    if (fragment !== null) windows.follow(window, fragment);
    give(window, files);
  };

  const give = (window: BrowserWindow, files: readonly string[]) => {
    if (files.length === 0) return;
    const { opened, refused } = readOpened(files);
    if (opened.length > 0) windows.give(window, opened);
    for (const file of files.filter(isOfInvestigation)) app.addRecentDocument(file);
    if (refused.length > 0)
      void dialog.showMessageBox(window, {
        type: 'warning',
        message: `Not opened: ${refused.join(', ')}`,
        detail: refused.some(isOfInvestigation)
          ? 'Files of up to 20 MB that you may read can be opened this way. Choose a larger .variorum file in the window: Open an investigation file, in the list of investigations.'
          : 'Files of up to 20 MB that you may read can be opened.',
        buttons: ['Close'],
      });
  };

  const newWindow = (fragment: string | null = null): BrowserWindow => {
    const window = openWindow({
      preload: path.join(root, 'out', 'desktop', 'preload.cjs'),
      stateFile: path.join(libraryFolder, 'window.json'),
      spelling,
      safe,
      beside: windows.front,
      fragment,
    });
    windows.add(window);
    window.webContents.on('did-start-loading', () => windows.loading(window));
    saveBeforeClosing(window);
    watchWindow(window, log);
    return window;
  };

  // Only what is installed: a link must not start a copy that someone is developing.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
  app.on('second-instance', (_event, words, folder) =>
    toTheFront(
      { fragment: linkArgument(words), files: fileArguments(words, folder) },
      ownWords(words).includes('--new-window'),
    ),
  );
  // On a Mac links and files come this way, the first ones before the program is ready.
  app.on('open-url', (event, address) => {
    event.preventDefault();
    toTheFront({ fragment: fragmentOf(address), files: [] });
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    toTheFront({ fragment: null, files: [file] });
  });
  app.on('activate', () => {
    if (program && windows.all.length === 0) newWindow();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (!program) return;
    const closing = program;
    program = null;
    event.preventDefault();
    closing
      .close()
      .catch((error: unknown) => log.error('fault while closing', error))
      .finally(() => app.quit());
  });

  await app.whenReady();
  if (app.isPackaged && app.commandLine.hasSwitch('no-sandbox') && !(await goesWithoutSandbox())) {
    app.quit();
    return;
  }
  try {
    program = await open({
      root,
      libraryFolder,
      way: 'desktop',
      recover: ownWords(argv).includes('--recover'),
      safe,
      saveDossier: (input) => saveDossier(input, windows.front),
      beginImporter: beginImportUtility,
      about: () => [
        `Electron ${process.versions['electron'] ?? '?'}, Chromium ${process.versions['chrome'] ?? '?'}`,
        `Displays: ${screen
          .getAllDisplays()
          .map(({ workArea, scaleFactor }) => `${workArea.width}x${workArea.height} at ${scaleFactor ?? 1}`)
          .join(', ')}`,
        `Windows: ${windows.all.length}; spelling: ${spelling ? 'on' : 'off'}; updates: ${updates === null ? 'none offered' : updates.atStart ? 'at every start' : 'when asked'}`,
      ],
      readerKeys: keyringKeys(path.join(profile, 'reader-keys.json')),
      onBattery: () => powerMonitor.isOnBatteryPower(),
    });
  } catch (error) {
    refuseToStart(error, log);
    return;
  }
  const { door } = program;
  servePages(path.join(root, 'out', 'renderer'));
  grantNothing(session.defaultSession);
  spelling =
    !safe &&
    useSpelling(session.defaultSession, {
      platform: process.platform,
      profile,
      locales: app.getPreferredSystemLanguages(),
    });
  if (safe) session.defaultSession.setSpellCheckerEnabled(false);
  const publicKey = app.isPackaged ? updateKey(path.dirname(path.resolve(root))) : null;
  if (updater && publicKey !== null)
    updates = new Updates({
      updater,
      publicKey,
      choiceFile: path.join(libraryFolder, 'updates.json'),
      log,
      unsaved: () => windows.unsaved,
      leave: () => leaveAll(windows),
    });

  const openInvestigation = (id: string) => toTheFront({ fragment: `#/investigation/${id}`, files: [] });
  const showMenu = () => {
    const { report } = windows;
    // What the system is told outlives the program, and is read by whoever sits here.
    const last = isLockedWithPassphrase(libraryFolder) ? [] : recents.of(report?.investigations ?? []);
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menuTemplate({
          platform: process.platform,
          developing: !app.isPackaged,
          commands: report?.commands ?? [],
          investigations: last,
          order: (command) => windows.order(command),
          openInvestigation,
          newWindow: () => void newWindow(),
          openDataFolder: () => void shell.openPath(libraryFolder),
          about: () => void showAbout(windows.front, root),
          ...(updates && { updates: updates.menu() }),
        }),
      ),
    );
    if (report)
      showRecents(last, {
        platform: process.platform,
        libraryFolder: path.relative(defaultLibrary, libraryFolder) === '' ? null : libraryFolder,
        open: openInvestigation,
        newWindow: () => void newWindow(),
      });
  };
  windows.onChange = showMenu;
  answerCalls(door, windows);
  hearReports(windows, (window, report) => {
    if (report.investigation !== null) recents.opened(report.investigation);
    window.setProgressBar(report.progress ?? -1);
    window.setDocumentEdited(report.unsaved);
    windows.told(window, report);
  });
  showMenu();
  const first = newWindow(asked.fragment);
  give(first, asked.files);
  if (updates?.atStart && !safe) void updates.look('at start');
}

/** Closes every window as the user would: each saves first, and stays where that fails and the user wants it to. */
async function leaveAll(windows: OpenWindows): Promise<boolean> {
  const closed = windows.all.map(
    (window) =>
      new Promise<boolean>((resolve) => {
        window.once('closed', () => resolve(true));
        window.once('stayed' as 'closed', () => resolve(false));
        window.close();
      }),
  );
  return (await Promise.all(closed)).every(Boolean) && Windows.getAllWindows().length === 0;
}

/** Whether the user starts it although nothing keeps its windows from the machine: an AppImage is started so where the system has no other way. */
async function goesWithoutSandbox(): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: 'Variorum was started without its sandbox.',
    detail:
      'A fault in what reads pages and pictures could then reach all your files. Your system does not let an AppImage have a sandbox: install the Debian package, which can, or start it anyway.',
    buttons: ['Quit', 'Start Anyway'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** To whoever looks at the screen, and to whoever started it in a terminal. */
function refuseToStart(error: unknown, log: Log): void {
  const refusal = error instanceof Refusal ? error : null;
  if (refusal === null) log.error('the program could not start', error);
  const [message, hint] = refusal
    ? [refusal.message, refusal.hint]
    : [
        'Variorum could not start.',
        `${error instanceof Error ? error.message : String(error)}\nStart it again, or with --safe. The log in the library’s folder, variorum.log, says what happened.`,
      ];
  process.stderr.write(`${message}\n${hint}\n`);
  dialog.showErrorBox(message, hint);
  app.exit(1);
}
