/** For tests: an `electron` that opens nothing and remembers what was asked of it. */
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
  show = () => this.did.push('show');
  focus = () => this.did.push('focus');
  restore = () => this.did.push('restore');
  maximize = () => this.did.push('maximize');
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
  getNormalBounds = () => ({ x: 10, y: 20, width: 1000, height: 700 });
}

class FakeApp extends EventEmitter {
  readonly did: string[] = [];
  readonly paths = new Map([['documents', '/home/user/Documents']]);
  isPackaged = true;
  hasLock = true;
  setPath = (name: string, folder: string) => this.paths.set(name, folder);
  getPath = (name: string) => this.paths.get(name);
  requestSingleInstanceLock = () => this.hasLock;
  enableSandbox = () => this.did.push('enableSandbox');
  setAsDefaultProtocolClient = vi.fn();
  whenReady = async () => void this.did.push('ready');
  quit = () => {
    this.did.push('quit');
  };
  exit = (code: number) => this.did.push(`exit ${code}`);
}

export const fakes = {
  app: new FakeApp(),
  protocol: {
    schemes: [] as unknown[],
    handlers: new Map<string, (request: Request) => Promise<Response>>(),
    registerSchemesAsPrivileged(schemes: unknown[]) {
      fakes.app.did.push('declareScheme');
      this.schemes.push(...schemes);
    },
    handle(scheme: string, handler: (request: Request) => Promise<Response>) {
      this.handlers.set(scheme, handler);
    },
  },
  ipcMain: Object.assign(new EventEmitter(), {
    handlers: new Map<string, Handler>(),
    handle(channel: string, handler: Handler) {
      this.handlers.set(channel, handler);
    },
  }),
  session: {
    defaultSession: Object.assign(new EventEmitter(), {
      request: null as Handler | null,
      check: null as Handler | null,
      device: null as Handler | null,
      setPermissionRequestHandler(handler: Handler) {
        this.request = handler;
      },
      setPermissionCheckHandler(handler: Handler) {
        this.check = handler;
      },
      setDevicePermissionHandler(handler: Handler) {
        this.device = handler;
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
  Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: vi.fn() },
  nativeTheme: { shouldUseDarkColors: false },
  screen: {
    getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1280, height: 800 } }),
    getAllDisplays: () => [fakes.screen.getPrimaryDisplay()],
  },
  contextBridge: { exposed: {} as Record<string, unknown>, exposeInMainWorld: vi.fn() },
  ipcRenderer: Object.assign(new EventEmitter(), { invoke: vi.fn(), send: vi.fn() }),
  utilityProcess: { fork: vi.fn() },
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
  fakes.ipcMain.handlers.clear();
  fakes.ipcMain.removeAllListeners();
  fakes.protocol.handlers.clear();
  fakes.protocol.schemes.length = 0;
  fakes.session.defaultSession.removeAllListeners();
  FakeWindow.all.length = 0;
  vi.clearAllMocks();
}
