/** For tests: an `electron` that opens nothing and remembers what was asked of it. Its shape is checked against Electron's own at the end. */
import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Handler = (...args: unknown[]) => unknown;

export class FakeWebContents extends EventEmitter {
  readonly mainFrame: { url: string };
  readonly sent: unknown[][] = [];
  windowOpen: ((details: { url: string }) => { action: string }) | null = null;

  constructor(url = 'app://variorum/') {
    super();
    this.mainFrame = { url };
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.windowOpen = handler;
  }
  send(...message: unknown[]) {
    this.sent.push(message);
  }
  crashed = false;
  isCrashed = () => this.crashed;
  replaceMisspelling = vi.fn();
  reload = vi.fn();
  forcefullyCrashRenderer = vi.fn();
}

export class FakeWindow extends EventEmitter {
  static readonly all: FakeWindow[] = [];
  readonly webContents = new FakeWebContents();
  readonly loaded: string[] = [];
  readonly did: string[] = [];
  minimized = false;
  readonly options: Record<string, unknown>;

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    FakeWindow.all.push(this);
    fakes.app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(address: string) {
    this.loaded.push(address);
    return Promise.resolve();
  }
  show = () => void this.did.push('show');
  focus = () => void this.did.push('focus');
  restore = () => void this.did.push('restore');
  maximize = () => void this.did.push('maximize');
  isMinimized = () => this.minimized;
  isMaximized = () => false;
  destroyed = false;
  isDestroyed = () => this.destroyed;
  /** As the user closes it: whoever listens may prevent it. */
  close = () => {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (prevented) return;
    this.destroyed = true;
    this.did.push('closed');
    this.emit('closed');
  };
  setProgressBar = vi.fn();
  setDocumentEdited = vi.fn();
  static getFocusedWindow = (): FakeWindow | null => FakeWindow.all.find((window) => window.focused) ?? null;
  static getAllWindows = () => FakeWindow.all.filter((window) => !window.destroyed);
  focused = false;
  getNormalBounds = () => ({ x: 10, y: 20, width: 1000, height: 700 });
}

class FakeApp extends EventEmitter {
  readonly did: string[] = [];
  readonly paths = new Map([
    ['documents', '/home/user/Documents'],
    ['exe', '/opt/Variorum/variorum'],
  ]);
  isPackaged = true;
  name = 'Variorum';
  getName = () => this.name;
  getVersion = () => '0.0.1';
  hasLock = true;
  setPath = (name: string, folder: string) => void this.paths.set(name, folder);
  getPath = (name: string) => this.paths.get(name) ?? '';
  requestSingleInstanceLock = () => this.hasLock;
  getPreferredSystemLanguages = () => ['en-GB'];
  getAppMetrics = () => [] as Electron.ProcessMetric[];
  disableHardwareAcceleration = () => {
    this.did.push('disableHardwareAcceleration');
  };
  readonly switches = new Set<string>();
  commandLine = { hasSwitch: (name: string) => this.switches.has(name) };
  addRecentDocument = vi.fn();
  setJumpList = vi.fn();
  setAppUserModelId = vi.fn();
  dock = { setMenu: vi.fn() };
  enableSandbox = () => void this.did.push('enableSandbox');
  setAsDefaultProtocolClient = vi.fn(() => true);
  whenReady = async () => void this.did.push('ready');
  quit = () => {
    this.did.push('quit');
  };
  exit = (code?: number) => void this.did.push(`exit ${code}`);
}

/** The process that reads files, which answers when a test says so. */
export class FakeUtility extends EventEmitter {
  static readonly all: FakeUtility[] = [];
  readonly begun: unknown[];
  readonly posted: unknown[] = [];
  pid: number | undefined = undefined;
  kill = vi.fn(() => true);
  constructor(...begun: unknown[]) {
    super();
    this.begun = begun;
    FakeUtility.all.push(this);
  }
  postMessage(message: unknown) {
    this.posted.push(message);
  }
}

/** As `Menu.buildFromTemplate` makes it: its items, and how it opens at the mouse. */
const menuOf = (template: Electron.MenuItemConstructorOptions[]) =>
  Object.assign(template, { popup: fakePopup });
export const fakePopup = vi.fn();

export const fakes = {
  app: new FakeApp(),
  protocol: {
    schemes: [] as unknown[],
    handlers: new Map<string, (request: Request) => Promise<Response>>(),
    registerSchemesAsPrivileged(schemes: unknown[]) {
      fakes.app.did.push('declareScheme');
      this.schemes.push(...schemes);
    },
    handle(scheme: string, handler: (request: Request) => Response | Promise<Response>) {
      this.handlers.set(scheme, async (request) => handler(request));
    },
  },
  ipcMain: Object.assign(new EventEmitter(), {
    handlers: new Map<string, Handler>(),
    handle(channel: string, handler: (...args: never[]) => unknown) {
      this.handlers.set(channel, handler as Handler);
    },
  }),
  session: {
    defaultSession: Object.assign(new EventEmitter(), {
      request: null as Handler | null,
      check: null as Handler | null,
      device: null as Handler | null,
      webRequest: {
        before: null as [Electron.WebRequestFilter, Handler] | null,
        onBeforeRequest(filter: Electron.WebRequestFilter, handler: (...args: never[]) => unknown) {
          this.before = [filter, handler as Handler];
        },
      },
      setSpellCheckerEnabled: vi.fn(),
      setSpellCheckerLanguages: vi.fn(),
      setSpellCheckerDictionaryDownloadURL: vi.fn(),
      setPermissionRequestHandler(handler: ((...args: never[]) => unknown) | null) {
        this.request = handler as Handler | null;
      },
      setPermissionCheckHandler(handler: ((...args: never[]) => unknown) | null) {
        this.check = handler as Handler | null;
      },
      setDevicePermissionHandler(handler: ((...args: never[]) => unknown) | null) {
        this.device = handler as Handler | null;
      },
    }),
  },
  shell: { openExternal: vi.fn(async () => {}), openPath: vi.fn(async () => '') },
  dialog: {
    showErrorBox: vi.fn(),
    showSaveDialog: vi.fn(),
    showMessageBox: vi.fn(),
    showMessageBoxSync: vi.fn(),
  },
  Menu: { buildFromTemplate: menuOf, setApplicationMenu: vi.fn() },
  net: { request: vi.fn() },
  powerMonitor: { isOnBatteryPower: () => false },
  /** Turns words round, so that nothing that is kept reads as it was given. */
  safeStorage: {
    available: true,
    backend: 'gnome_libsecret' as ReturnType<Electron.SafeStorage['getSelectedStorageBackend']>,
    isEncryptionAvailable: () => fakes.safeStorage.available,
    getSelectedStorageBackend: () => fakes.safeStorage.backend,
    encryptString: (words: string) => Buffer.from([...words].reverse().join('')),
    decryptString: (bytes: Buffer) => [...bytes.toString()].reverse().join(''),
  },
  nativeTheme: { shouldUseDarkColors: false },
  screen: {
    getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1280, height: 800 } }),
    others: [] as { id: number; workArea: Electron.Rectangle }[],
    getAllDisplays: () => [fakes.screen.getPrimaryDisplay(), ...fakes.screen.others],
    getDisplayMatching: ({ x }: Electron.Rectangle) =>
      fakes.screen.getAllDisplays().findLast(({ workArea }) => workArea.x <= x) ??
      fakes.screen.getPrimaryDisplay(),
  },
  contextBridge: { exposed: {} as Record<string, unknown>, exposeInMainWorld: vi.fn() },
  ipcRenderer: Object.assign(new EventEmitter(), { invoke: vi.fn(), send: vi.fn() }),
  utilityProcess: { fork: vi.fn((...begun: unknown[]) => new FakeUtility(...begun)) },
  BrowserWindow: FakeWindow,
};
fakes.contextBridge.exposeInMainWorld.mockImplementation((name: string, value: unknown) => {
  fakes.contextBridge.exposed[name] = value;
});

/** As good as new, for the next test. */
export function resetFakes(): void {
  fakes.app.removeAllListeners();
  fakes.app.did.length = 0;
  fakes.app.hasLock = true;
  fakes.app.isPackaged = true;
  fakes.app.switches.clear();
  fakes.ipcMain.handlers.clear();
  fakes.ipcMain.removeAllListeners();
  fakes.protocol.handlers.clear();
  fakes.protocol.schemes.length = 0;
  fakes.session.defaultSession.removeAllListeners();
  // What an earlier test left is waited for by nobody.
  for (const window of FakeWindow.all) window.destroyed = true;
  FakeWindow.all.length = 0;
  FakeUtility.all.length = 0;
  fakes.screen.others.length = 0;
  vi.clearAllMocks();
}

/** Of an object of Electron's what is no event; those are told by the fakes' own `emit`. */
type Members<T, K extends keyof T> = Pick<T, K>;

/**
 * What of Electron the shell uses: a fake that lacks one of these, or has it with other arguments or another answer than Electron's, does
 * not compile.
 */
interface Faithful {
  readonly app: Members<Electron.App, 'setPath' | 'getPath' | 'requestSingleInstanceLock' | 'enableSandbox' | 'setAsDefaultProtocolClient' | 'whenReady' | 'quit' | 'exit' | 'isPackaged' | 'getPreferredSystemLanguages' | 'getAppMetrics' | 'disableHardwareAcceleration' | 'addRecentDocument' | 'setJumpList' | 'setAppUserModelId' | 'getName' | 'getVersion'> & { readonly commandLine: Members<Electron.CommandLine, 'hasSwitch'> }; // prettier-ignore
  readonly session: { readonly defaultSession: Members<Electron.Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled' | 'setSpellCheckerLanguages' | 'setSpellCheckerDictionaryDownloadURL'> }; // prettier-ignore
  readonly protocol: Members<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;
  readonly ipcMain: Members<Electron.IpcMain, 'handle'>;
  readonly shell: Members<Electron.Shell, 'openExternal' | 'openPath'>;
  readonly dialog: Members<
    Electron.Dialog,
    'showErrorBox' | 'showSaveDialog' | 'showMessageBox' | 'showMessageBoxSync'
  >;
  readonly safeStorage: Members<Electron.SafeStorage, 'isEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptString' | 'decryptString'>; // prettier-ignore
  readonly nativeTheme: Members<Electron.NativeTheme, 'shouldUseDarkColors'>;
  readonly powerMonitor: Members<Electron.PowerMonitor, 'isOnBatteryPower'>;
  readonly contextBridge: Members<Electron.ContextBridge, 'exposeInMainWorld'>;
  readonly ipcRenderer: Members<Electron.IpcRenderer, 'invoke' | 'send'>;
}
fakes satisfies Faithful;
const fakeWindow = FakeWindow.prototype satisfies Members<Electron.BrowserWindow, 'loadURL' | 'show' | 'focus' | 'restore' | 'maximize' | 'isMinimized' | 'isMaximized' | 'isDestroyed' | 'close' | 'setProgressBar' | 'setDocumentEdited'>; // prettier-ignore
const fakeContents = FakeWebContents.prototype satisfies Members<Electron.WebContents, 'send' | 'isCrashed' | 'reload' | 'forcefullyCrashRenderer' | 'replaceMisspelling'>; // prettier-ignore
void fakeWindow;
void fakeContents;
