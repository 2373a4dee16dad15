import { generateKeyPairSync, sign } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { OpenProgram, ProgramOptions } from '../bridge/program.ts';
import { Refusal } from '../errors.ts';
import { runDesktopApp } from './desktop-app.ts';
import { fakes, FakeUtility, FakeWindow, resetFakes } from './fake-electron.ts';
import { signedWords } from './updates.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);

let folder: string;
let root: string;
let closed: number;

beforeEach(() => {
  resetFakes();
  closed = 0;
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-desktop-'));
  root = path.join(folder, 'program');
  mkdirSync(path.join(root, 'out', 'renderer'), { recursive: true });
  writeFileSync(path.join(root, 'out', 'renderer', 'index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'package.json'), '{"secret":true}');
  vi.stubEnv('XDG_CACHE_HOME', path.join(folder, 'cache'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const opened: OpenProgram = {
  door: { answer: async (name, input) => ({ ok: true, value: { name, input } }) },
  log: { warn: () => {}, error: () => {} },
  notices: [],
  close: async () => void closed++,
};

/** The page of a window is there, and tells of itself. */
function tell(window: FakeWindow, told: object = {}) {
  const report = {
    commands: [{ id: 'export', title: 'Export', group: 'Doing', keys: ['Mod+E'], possible: true }],
    investigations: [
      { id: 'i1', title: 'One' },
      { id: 'i2', title: 'Two' },
    ],
    investigation: 'i2',
    progress: null,
    unsaved: false,
    ...told,
  };
  const { webContents } = window;
  fakes.ipcMain.emit('variorum:report', { sender: webContents, senderFrame: webContents.mainFrame }, report);
}

/** The menu as it was set last. */
const menuItems = (): Item[] => deep(fakes.Menu.setApplicationMenu.mock.calls.at(-1)![0] as Item[]);
type Item = { label?: string; click?: (item?: object) => void; checked?: boolean; submenu?: Item[] };
const deep = (items: Item[]): Item[] => items.flatMap((item) => [item, ...deep(item.submenu ?? [])]);

async function start(
  open: (options: ProgramOptions) => Promise<OpenProgram> = async () => opened,
  argv: readonly string[] = [],
) {
  const faults = new EventEmitter();
  await runDesktopApp({ root, libraryFolder: path.join(folder, 'library'), open, argv, faults });
  return FakeWindow.all[0];
}

describe('the window', () => {
  it('is sandboxed, isolated and without Node', async () => {
    const window = (await start())!;
    expect(window.options.webPreferences).toEqual({
      preload: path.join(root, 'out/desktop/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
    expect(window.loaded).toEqual(['app://variorum/']);
    expect(fakes.app.did.slice(0, 3)).toEqual(['enableSandbox', 'declareScheme', 'ready']);
  });

  it('is shown when there is something to see, and its place is remembered', async () => {
    const window = (await start())!;
    expect(window.did).toEqual([]);
    window.emit('ready-to-show');
    expect(window.did).toEqual(['show']);
    window.close();
    const stored = JSON.parse(readFileSync(path.join(folder, 'library', 'window.json'), 'utf8')) as object;
    const at = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximized: false };
    expect(stored).toEqual({ last: '1', displays: { '1': at } });
    FakeWindow.all.length = 0;
    expect((await start())!.options).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
  });

  it('opens on the display where one stood last, as it stood there, and on the main one when that is gone', async () => {
    const at = (x: number, maximized: boolean) => ({
      bounds: { x, y: 40, width: 900, height: 600 },
      maximized,
    });
    mkdirSync(path.join(folder, 'library'));
    writeFileSync(
      path.join(folder, 'library', 'window.json'),
      JSON.stringify({ last: '2', displays: { '1': at(30, false), '2': at(1400, true) } }),
    );
    fakes.screen.others.push({ id: 2, workArea: { x: 1280, y: 0, width: 1920, height: 1080 } });
    const window = (await start())!;
    expect(window.options).toMatchObject({ x: 1400, y: 40, width: 900, height: 600 });
    window.emit('ready-to-show');
    expect(window.did).toEqual(['maximize', 'show']);
    resetFakes();
    const alone = (await start())!;
    expect(alone.options).toMatchObject({ x: 30, y: 40, width: 900, height: 600 });
    alone.emit('ready-to-show');
    expect(alone.did).toEqual(['show']);
  });

  it('never goes elsewhere; web links open in the user’s browser, others nowhere', async () => {
    const { webContents } = (await start())!;
    const prevented: string[] = [];
    const go = (event: string, url: string) =>
      webContents.emit(event, { url, preventDefault: () => prevented.push(`${event} ${url}`) });
    go('will-navigate', 'https://example.org/a');
    go('will-navigate', 'file:///etc/passwd');
    go('will-redirect', 'https://example.org/b');
    go('will-frame-navigate', 'https://example.org/c');
    go('will-attach-webview', 'https://example.org/d');
    expect(prevented).toHaveLength(5);
    for (const url of ['http://example.org/e', 'javascript:alert(1)', 'smb://host/x', 'app://variorum/', 'x'])
      expect(webContents.windowOpen!({ url })).toEqual({ action: 'deny' });
    expect(fakes.shell.openExternal.mock.calls).toEqual([
      ['https://example.org/a'],
      ['http://example.org/e'],
    ]);
  });

  it('is granted nothing but the clipboard for what the user copies', async () => {
    await start();
    const { defaultSession } = fakes.session;
    const asked = (permission: string, requestingUrl: string) => {
      let answer: unknown;
      defaultSession.request!(null, permission, (granted: boolean) => (answer = granted), { requestingUrl });
      return [answer, defaultSession.check!(null, permission, requestingUrl)];
    };
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'])
      expect(asked(permission, 'app://variorum/')).toEqual([false, false]);
    expect(asked('clipboard-sanitized-write', 'app://variorum/')).toEqual([true, true]);
    expect(asked('clipboard-sanitized-write', 'https://example.org/')).toEqual([false, false]);
    expect(defaultSession.device!()).toBe(false);
    const preventDefault = vi.fn();
    defaultSession.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('asks nothing of any network', async () => {
    await start();
    const [{ urls }, before] = fakes.session.defaultSession.webRequest.before!;
    expect(urls).toEqual(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*']);
    const answer = vi.fn();
    before({ url: 'https://example.org/' }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: true }]]);
  });
});

describe('the scheme', () => {
  const fetchPage = async (address: string, method = 'GET') => {
    const response = await fakes.protocol.handlers.get('app')!({ url: address, method } as Request);
    return { status: response.status, headers: response.headers, body: await response.text() };
  };

  it('serves the built window with its policy', async () => {
    await start();
    expect(fakes.protocol.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
    const page = await fetchPage('app://variorum/');
    expect([page.status, page.body]).toEqual([200, '<!doctype html>']);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    'app://variorum/../package.json',
    'app://variorum/..%2f..%2fpackage.json',
    'app://variorum/%2e%2e/%2e%2e/package.json',
    'app://variorum/nothing.js',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
  ])('has no %s', async (address) => {
    await start();
    const page = await fetchPage(address);
    expect(page.status).toBe(404);
    expect(page.body).not.toContain('secret');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  });

  it('only reads', async () => {
    await start();
    expect((await fetchPage('app://variorum/', 'POST')).status).toBe(405);
  });
});

describe('calls', () => {
  it('are answered to the main frame of our window, and to nobody else', async () => {
    const window = (await start())!;
    const call = fakes.ipcMain.handlers.get('variorum:call')!;
    const from = (event: object) => call(event, 'overview', {});
    const { webContents } = window;
    const ours = { sender: webContents, senderFrame: webContents.mainFrame };
    expect(await from(ours)).toEqual({ ok: true, value: { name: 'overview', input: {} } });

    const refused = { ok: false, error: { code: 'not-allowed' } };
    expect(await from({ ...ours, senderFrame: null })).toMatchObject(refused);
    expect(await from({ ...ours, senderFrame: { url: 'app://variorum/' } })).toMatchObject(refused);
    expect(await from({ ...ours, sender: {} })).toMatchObject(refused);
    webContents.mainFrame.url = 'https://example.org/';
    expect(await from(ours)).toMatchObject(refused);
    webContents.mainFrame.url = 'app://variorum/';
    window.emit('closed');
    expect(await from(ours)).toMatchObject(refused);
  });
});

describe('reports', () => {
  it('are heard of our windows alone, and not heard where they are none', async () => {
    const window = (await start())!;
    const { webContents } = window;
    const menus = fakes.Menu.setApplicationMenu.mock.calls.length;
    const report = { commands: [], investigations: [], investigation: null, progress: 0.5, unsaved: true };
    const from = (event: object, told: unknown) => fakes.ipcMain.emit('variorum:report', event, told);
    from({ sender: {}, senderFrame: { url: 'app://variorum/' } }, report);
    from({ sender: webContents, senderFrame: { url: 'app://variorum/' } }, report);
    from({ sender: webContents, senderFrame: webContents.mainFrame }, { ...report, investigation: '../x' });
    expect(fakes.Menu.setApplicationMenu.mock.calls).toHaveLength(menus);
    expect(window.setProgressBar.mock.calls).toEqual([]);
  });
});

describe('a library of very many investigations', () => {
  it('has the commands of its window in the menu, and the last opened one first', async () => {
    const window = (await start())!;
    const investigations = Array.from({ length: 5_000 }, (_, at) => ({ id: `i${at}`, title: `No ${at}` }));
    investigations[7] = { id: 'i7', title: 'Outlet / '.repeat(100) };
    tell(window, { investigations, investigation: 'i4999' });
    expect(menuItems().some(({ label }) => label === 'Export')).toBe(true);
    const recent = menuItems().find(({ label }) => label === 'Recent &Investigations')!.submenu!;
    expect([recent[0]!.label, recent.length]).toEqual(['No 4999', 10]);
  });
});

describe('updates', () => {
  it('are offered where they were built in, and never to a copy that someone is developing', async () => {
    writeFileSync(path.join(folder, 'update-key.pem'), 'key');
    writeFileSync(path.join(folder, 'app-update.yml'), 'provider: generic');
    const offered = async () => {
      await runDesktopApp({
        root,
        libraryFolder: path.join(folder, 'library'),
        open: async () => opened,
        faults: new EventEmitter(),
        updater: async () => {
          throw new Error('not asked for');
        },
      });
      return menuItems().some(({ label }) => label === 'Look for a &Newer Version…');
    };
    expect(await offered()).toBe(true);
    fakes.app.isPackaged = false;
    expect(await offered()).toBe(false);
  });
});

describe('a newer version that is offered', () => {
  const keys = generateKeyPairSync('ed25519');
  const version = { version: '2.0.0', files: [{ url: 'variorum.deb', sha512: 'aa' }] };
  const signature = sign(null, Buffer.from(signedWords(version)), keys.privateKey).toString('base64');
  let did: string[];

  /** The shell of a build with a feed, which offers that version. */
  async function startOffered(argv: readonly string[] = []) {
    did = [];
    mkdirSync(path.join(folder, 'library'), { recursive: true });
    writeFileSync(
      path.join(folder, 'update-key.pem'),
      keys.publicKey.export({ type: 'spki', format: 'pem' }),
    );
    writeFileSync(path.join(folder, 'app-update.yml'), 'provider: generic');
    await runDesktopApp({
      root,
      libraryFolder: path.join(folder, 'library'),
      open: async () => opened,
      argv,
      faults: new EventEmitter(),
      updater: async () => ({
        autoDownload: true,
        autoInstallOnAppQuit: true,
        allowDowngrade: true,
        requestHeaders: null,
        checkForUpdates: async () => (
          did.push('look'),
          { isUpdateAvailable: true, updateInfo: { ...version, signature } }
        ),
        downloadUpdate: async () => did.push('fetch'),
        quitAndInstall: () => did.push(`put in, ${FakeWindow.getAllWindows().length} windows open`),
      }),
    });
    const window = FakeWindow.all.at(-1)!;
    tell(window, { unsaved: true });
    return window;
  }
  const answerLeave = (window: FakeWindow, saved: boolean) =>
    fakes.ipcMain.emit('variorum:left', { sender: window.webContents }, saved);
  const asks = () => fakes.dialog.showMessageBox.mock.calls.map(([one]) => one as { detail: string });
  const says = (...answers: number[]) => {
    for (const response of answers) fakes.dialog.showMessageBox.mockResolvedValueOnce({ response });
  };
  const look = () => menuItems().find(({ label }) => label === 'Look for a &Newer Version…')!.click!();

  it('is put in when every window has saved and is closed', async () => {
    const first = await startOffered();
    menuItems().find(({ label }) => label === 'New &Window')!.click!();
    const second = FakeWindow.all.at(-1)!;
    tell(second);
    says(0, 0);
    look();
    await vi.waitFor(() => expect(second.webContents.sent).toContainEqual(['variorum:leave']));
    expect(asks().at(-1)!.detail).toContain('saved first');
    answerLeave(second, true);
    await vi.waitFor(() => expect(second.did).toContain('closed'));
    expect(did).toEqual(['look', 'fetch']);
    answerLeave(first, true);
    await vi.waitFor(() => expect(did).toEqual(['look', 'fetch', 'put in, 0 windows open']));
  });

  it('is not put in where something cannot be saved and the user stays', async () => {
    const window = await startOffered();
    says(0, 0, 0, 1);
    fakes.dialog.showMessageBoxSync.mockReturnValueOnce(0);
    look();
    await vi.waitFor(() => expect(window.webContents.sent).toContainEqual(['variorum:leave']));
    answerLeave(window, false);
    await vi.waitFor(() => expect(fakes.dialog.showMessageBoxSync).toHaveBeenCalledOnce());
    // It can be asked for again, and nothing was put in meanwhile.
    look();
    await vi.waitFor(() => expect(did).toEqual(['look', 'fetch', 'look', 'fetch']));
    expect(window.destroyed).toBe(false);
  });

  it('is looked for at a start only where that was chosen, and not in safe mode', async () => {
    await startOffered();
    expect(did).toEqual([]);
    menuItems().find(({ label }) => label === 'Look at Every &Start')!.click!({ checked: true });
    says(1);
    await startOffered(['/opt/variorum', '--safe']);
    expect(did).toEqual([]);
    await startOffered();
    await vi.waitFor(() => expect(did).toEqual(['look']));
  });
});

describe('Windows', () => {
  const { platform } = process;
  beforeEach(() => void Object.defineProperty(process, 'platform', { value: 'win32' }));
  afterEach(() => void Object.defineProperty(process, 'platform', { value: platform }));

  it('knows the program by the name that its installer gives it', async () => {
    await start();
    const config = parse(
      readFileSync(path.resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8'),
    ) as { appId: string };
    expect(fakes.app.setAppUserModelId.mock.calls).toEqual([[config.appId]]);
  });

  it('is told in the jump list of which library the entries are, unless it opens by itself', async () => {
    const library = path.join(folder, 'library');
    const entries = async (defaultLibrary: string) => {
      await runDesktopApp({
        root,
        libraryFolder: library,
        defaultLibrary,
        open: async () => opened,
        faults: new EventEmitter(),
      });
      tell(FakeWindow.all.at(-1)!);
      const [lists] = fakes.app.setJumpList.mock.calls.at(-1)! as [{ items: { args: string }[] }[]];
      return lists.flatMap(({ items }) => items.map(({ args }) => args));
    };
    expect(await entries(library)).toEqual([
      'variorum://investigation/i2',
      'variorum://investigation/i1',
      '--new-window',
    ]);
    const named = `"--library=${library}"`;
    expect(await entries(path.join(folder, 'usual'))).toEqual([
      `${named} variorum://investigation/i2`,
      `${named} variorum://investigation/i1`,
      `${named} --new-window`,
    ]);
  });
});

describe('links', () => {
  const open = async () => opened;

  it('are taken from all programs by what is installed, and by nothing else', async () => {
    await start();
    expect(fakes.app.setAsDefaultProtocolClient).toHaveBeenCalledWith('variorum');
    fakes.app.setAsDefaultProtocolClient.mockClear();
    fakes.app.isPackaged = false;
    await start();
    expect(fakes.app.setAsDefaultProtocolClient).not.toHaveBeenCalled();
  });

  it('lead the first window to their place', async () => {
    const window = (await start(open, ['/opt/variorum', 'variorum://comparison/c1/finding/f1']))!;
    expect(window.loaded).toEqual(['app://variorum/#/comparison/c1/finding/f1']);
  });

  it('opened on a Mac before the window is there wait for it', async () => {
    const starting = start();
    const preventDefault = vi.fn();
    fakes.app.emit('open-url', { preventDefault }, 'variorum://comparison/c2');
    expect((await starting)!.loaded).toEqual(['app://variorum/#/comparison/c2']);
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('opened later bring the window to the front, and it to their place', async () => {
    const window = (await start())!;
    fakes.app.emit('second-instance', {}, ['/opt/variorum', 'variorum://comparison/c3'], '/');
    expect(window.did).toEqual(['show', 'focus']);
    // It waits until the page listens.
    expect(window.webContents.sent).toEqual([]);
    tell(window);
    fakes.app.emit('open-url', { preventDefault: () => {} }, 'variorum://comparison/c4');
    fakes.app.emit('open-url', { preventDefault: () => {} }, 'variorum://elsewhere/../c4');
    expect(window.webContents.sent).toEqual([
      ['variorum:link', '#/comparison/c3'],
      ['variorum:link', '#/comparison/c4'],
    ]);
  });
});

describe('starting and quitting', () => {
  it('opens the library it is told to, with the program’s seeds', async () => {
    const open = vi.fn(async () => opened);
    await start(open);
    expect(open).toHaveBeenCalledWith(
      expect.objectContaining({ root, libraryFolder: path.join(folder, 'library'), way: 'desktop' }),
    );
  });

  it('leaves a second start to the first, which comes to the front', async () => {
    fakes.app.hasLock = false;
    const open = vi.fn(async () => opened);
    expect(await start(open)).toBeUndefined();
    expect(fakes.app.did).toEqual(['quit']);
    expect(open).not.toHaveBeenCalled();

    fakes.app.hasLock = true;
    const window = (await start())!;
    window.minimized = true;
    fakes.app.emit('second-instance', {}, ['/opt/variorum'], '/');
    expect(window.did).toEqual(['restore', 'show', 'focus']);
  });

  it('keeps one profile per library, outside of it', async () => {
    await start();
    const first = fakes.app.paths.get('userData')!;
    expect(first.startsWith(path.join(folder, 'cache', 'Variorum', 'windows'))).toBe(true);
    await runDesktopApp({ root, libraryFolder: path.join(folder, 'other'), open: async () => opened });
    expect(fakes.app.paths.get('userData')).not.toBe(first);
  });

  it('says why the library cannot be opened, and ends', async () => {
    const window = await start(() => {
      throw new Refusal('library-in-use', { folder: '/books', pid: 7 });
    });
    expect(window).toBeUndefined();
    expect(fakes.dialog.showErrorBox).toHaveBeenCalledWith(
      'The library in /books is already open in another Variorum (process 7).',
      'Use that window, close it first, or choose another folder with --library.',
    );
    expect(fakes.app.did.at(-1)).toBe('exit 1');
  });

  it('keeps in the log what went wrong at a start, and says what to do', async () => {
    const broken = new TypeError('no such thing as "a secret title"');
    expect(await start(() => Promise.reject(broken))).toBeUndefined();
    const log = readFileSync(path.join(folder, 'library', 'variorum.log'), 'utf8');
    expect(log).toContain('the program could not start: TypeError: no such thing');
    expect(log).not.toContain('secret');
    const [message, hint] = fakes.dialog.showErrorBox.mock.calls[0] as [string, string];
    expect(message).toBe('Variorum could not start.');
    expect(hint).toContain('--safe');
    expect(fakes.app.did.at(-1)).toBe('exit 1');
  });

  it('watches for faults before the library is open', async () => {
    const faults = new EventEmitter();
    await runDesktopApp({
      root,
      libraryFolder: path.join(folder, 'library'),
      open: async () => {
        faults.emit('uncaughtException', new Error('early'));
        return opened;
      },
      faults,
    });
    expect(readFileSync(path.join(folder, 'library', 'variorum.log'), 'utf8')).toContain(
      'fault in the main process: Error: early',
    );
  });

  it('closes the library before it quits', async () => {
    await start();
    fakes.app.emit('window-all-closed');
    const preventDefault = vi.fn();
    fakes.app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(fakes.app.did.filter((what) => what === 'quit')).toHaveLength(2));
    expect(closed).toBe(1);
    fakes.app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('asks first where it was started without its sandbox, as an AppImage may be', async () => {
    fakes.app.switches.add('no-sandbox');
    const open = vi.fn(async () => opened);
    fakes.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    expect(await start(open)).toBeUndefined();
    expect([open.mock.calls, fakes.app.did.at(-1)]).toEqual([[], 'quit']);
    fakes.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    expect(await start(open)).toBeDefined();
  });

  it('asks its window to save before it is closed, and watches for faults', async () => {
    const faults = new EventEmitter();
    await runDesktopApp({
      root,
      libraryFolder: path.join(folder, 'library'),
      open: async () => opened,
      faults,
    });
    const window = FakeWindow.all[0]!;
    window.close();
    expect(window.webContents.sent).toEqual([['variorum:leave']]);
    expect(window.webContents.listenerCount('render-process-gone')).toBe(1);
    expect(faults.listenerCount('uncaughtException')).toBe(1);
  });

  it('sets a menu of what the window tells, whose orders reach the window in front', async () => {
    const window = (await start())!;
    expect(menuItems().some(({ label }) => label === 'Export')).toBe(false);
    tell(window);
    menuItems().find(({ label }) => label === 'Export')!.click!();
    expect(window.webContents.sent).toEqual([['variorum:order', 'export']]);
    menuItems().find(({ label }) => label === 'Show &Library Folder')!.click!();
    expect(fakes.shell.openPath).toHaveBeenCalledWith(path.join(folder, 'library'));
    fakes.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    menuItems().find(({ label }) => label === '&About Variorum')!.click!();
    const [, about] = fakes.dialog.showMessageBox.mock.calls.at(-1)! as [unknown, { detail: string }];
    expect(about.detail).toMatch(/Version \d.*\nElectron .*Chromium .*Node\.js/);
  });

  it('shows recent investigations, the last opened first, and opens them', async () => {
    const window = (await start())!;
    tell(window);
    const recent = menuItems().find(({ label }) => label === 'Recent &Investigations')!.submenu!;
    expect(recent.map(({ label }) => label)).toEqual(['Two', 'One']);
    recent[1]!.click!();
    expect(window.webContents.sent).toEqual([['variorum:link', '#/investigation/i1']]);
    tell(window, { investigation: 'i1' });
    const again = menuItems().find(({ label }) => label === 'Recent &Investigations')!.submenu!;
    expect(again.map(({ label }) => label)).toEqual(['One', 'Two']);
  });

  it('hears no report of another page, nor one that is none', async () => {
    const window = (await start())!;
    const before = fakes.Menu.setApplicationMenu.mock.calls.length;
    const { webContents } = window;
    const ours = { sender: webContents, senderFrame: webContents.mainFrame };
    for (const [event, told] of [
      [ours, null],
      [ours, { commands: 'all' }],
      [{ ...ours, sender: {} }, {}],
      [{ ...ours, senderFrame: null }, {}],
    ] as const)
      fakes.ipcMain.emit('variorum:report', event, told);
    expect(fakes.Menu.setApplicationMenu.mock.calls.length).toBe(before);
  });

  it('shows progress and what is unsaved where the system does', async () => {
    const window = (await start())!;
    tell(window, { progress: 0.25, unsaved: true });
    tell(window);
    expect(window.setProgressBar.mock.calls).toEqual([[0.25], [-1]]);
    expect(window.setDocumentEdited.mock.calls).toEqual([[true], [false]]);
  });
});

describe('files', () => {
  const open = async () => opened;
  const sent = (window: FakeWindow) =>
    window.webContents.sent.filter(([channel]) => channel === 'variorum:files');
  const named = (name: string, words = 'words') => {
    const file = path.join(folder, name);
    writeFileSync(file, words);
    return file;
  };
  const given = (name: string, words = 'words') => ({ name, bytes: new Uint8Array(Buffer.from(words)) });

  it('named on the command line are given to the window when it listens; options, links and folders are not', async () => {
    const argv = [
      '/opt/variorum',
      '--safe',
      '--library',
      named('not-this.txt'),
      named('a.txt'),
      folder,
      'variorum://x',
      '/nowhere.txt',
    ];
    const window = (await start(open, argv))!;
    expect(sent(window)).toEqual([]);
    tell(window);
    expect(sent(window)).toEqual([['variorum:files', [given('a.txt')]]]);
  });

  it('named as addresses, as desktops do it, are given, too; what stands behind a link is not', async () => {
    const address = pathToFileURL(named('an article.variorum')).href;
    const argv = ['/opt/variorum', address, 'file://server/share/x.txt', 'variorum://comparison/c1'];
    const window = (await start(open, [...argv, named('of-the-link.txt')]))!;
    tell(window);
    expect(sent(window)).toEqual([['variorum:files', [given('an article.variorum')]]]);
  });

  it('of a second start are found from where that was started', async () => {
    named('b.md');
    const window = (await start())!;
    tell(window);
    fakes.app.emit('second-instance', {}, ['/opt/variorum', 'b.md'], folder);
    expect(sent(window)).toEqual([['variorum:files', [given('b.md')]]]);
  });

  it('double-clicked on a Mac come before the program is ready, and after', async () => {
    const starting = start();
    const preventDefault = vi.fn();
    fakes.app.emit('open-file', { preventDefault }, named('c.variorum'));
    const window = (await starting)!;
    tell(window);
    fakes.app.emit('open-file', { preventDefault }, named('d.txt'));
    expect(sent(window).map(([, files]) => files)).toEqual([[given('c.variorum')], [given('d.txt')]]);
    expect(preventDefault).toHaveBeenCalledTimes(2);
    expect(fakes.app.addRecentDocument.mock.calls).toEqual([[path.join(folder, 'c.variorum')]]);
  });

  it('that are too large are named, and where a large investigation can go', async () => {
    const window = (await start())!;
    tell(window);
    fakes.app.emit('open-file', { preventDefault: () => {} }, named('large.txt', 'x'.repeat(20_000_001)));
    expect(sent(window)).toEqual([]);
    expect(fakes.dialog.showMessageBox.mock.calls[0]![1]).toMatchObject({ message: 'Not opened: large.txt' });
    const large = named('large.variorum', 'x'.repeat(20_000_001));
    fakes.app.emit('open-file', { preventDefault: () => {} }, large);
    expect(fakes.dialog.showMessageBox.mock.calls[1]![1]).toMatchObject({
      message: 'Not opened: large.variorum',
      detail: expect.stringContaining('Open an investigation file'),
    });
  });
});

describe('several windows', () => {
  it('are opened by the menu and by a second start that asks for one', async () => {
    const first = (await start())!;
    tell(first);
    menuItems().find(({ label }) => label === 'New &Window')!.click!();
    fakes.app.emit('second-instance', {}, ['/opt/variorum', '--new-window'], '/');
    expect(FakeWindow.all).toHaveLength(3);
    expect(new Set(FakeWindow.all.map(({ options }) => JSON.stringify(options['webPreferences']))).size).toBe(
      1,
    );
  });

  it('are called from each, hear of what another has changed, and get the orders in front', async () => {
    const first = (await start())!;
    tell(first);
    menuItems().find(({ label }) => label === 'New &Window')!.click!();
    const second = FakeWindow.all[1]!;
    tell(second);
    const call = fakes.ipcMain.handlers.get('variorum:call')!;
    const { webContents } = second;
    const ours = { sender: webContents, senderFrame: webContents.mainFrame };
    expect(await call(ours, 'overview', {})).toMatchObject({ ok: true });
    first.emit('focus');
    expect(first.webContents.sent).toEqual([]);
    expect(await call(ours, 'saveNote', {})).toMatchObject({ ok: true });
    first.focused = true;
    first.emit('focus');
    expect(first.webContents.sent).toEqual([['variorum:changed', null]]);
    menuItems().find(({ label }) => label === 'Export')!.click!();
    expect(first.webContents.sent.at(-1)).toEqual(['variorum:order', 'export']);
    expect(second.webContents.sent).toEqual([]);
  });
});

describe('safe mode', () => {
  it('follows nothing that was remembered and uses neither graphics hardware nor spelling', async () => {
    const state = {
      last: '1',
      displays: { '1': { bounds: { x: 1, y: 2, width: 800, height: 600 }, maximized: true } },
    };
    mkdirSync(path.join(folder, 'library'));
    writeFileSync(path.join(folder, 'library', 'window.json'), JSON.stringify(state));
    const open = vi.fn(async () => opened);
    const window = (await start(open, ['/opt/variorum', '--safe']))!;
    expect(open).toHaveBeenCalledWith(expect.objectContaining({ safe: true }));
    expect(fakes.app.did).toContain('disableHardwareAcceleration');
    expect(window.options).toMatchObject({ x: 0, y: 0, width: 1280, height: 800 });
    expect(fakes.session.defaultSession.setSpellCheckerEnabled.mock.calls).toEqual([[false]]);
  });

  it('is not entered, nor anything recovered or opened, by words behind a link', async () => {
    const open = vi.fn(async () => opened);
    const link = ['/opt/variorum', 'variorum://comparison/c1'];
    await start(open, [...link, '--safe', '--recover']);
    expect(open).toHaveBeenCalledWith(expect.objectContaining({ safe: false, recover: false }));
    fakes.app.emit('second-instance', {}, [...link, '--new-window'], '/');
    expect(FakeWindow.all).toHaveLength(1);
  });
});

describe('the process that reads files', () => {
  it('is a utility process that gets nothing of the environment', async () => {
    const { beginImportUtility } = await import('./import-utility.ts');
    const child = beginImportUtility({ program: '/opt/child.js', heapMegabytes: 700 });
    const utility = FakeUtility.all[0]!;
    expect(utility.begun).toEqual([
      '/opt/child.js',
      [],
      {
        env: {},
        execArgv: ['--max-old-space-size=700', '--disallow-code-generation-from-strings'],
        stdio: 'ignore',
        serviceName: 'Variorum Importer',
      },
    ]);
    const [replies, ends]: [unknown[], string[]] = [[], []];
    child.onReply((reply) => replies.push(reply));
    child.onEnd((why) => ends.push(why));
    child.post({ id: 1 } as never);
    utility.emit('message', { id: 1 });
    expect([utility.posted, replies]).toEqual([[{ id: 1 }], [{ id: 1 }]]);
    utility.emit('exit', 11);
    utility.emit('error', 'FatalError');
    expect(ends).toEqual(['code 11']);
    child.end();
    expect(utility.kill).toHaveBeenCalledOnce();
  });
});
