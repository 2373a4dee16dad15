/** A window: sandboxed, isolated, without Node, showing our page. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { WINDOW_ADDRESS } from './origin.ts';
import { NEVER_PLACED, NOWHERE_YET, placeWindow, readPlaces, SMALLEST, writePlace } from './window-state.ts';

/** What is seen before the page is: close to its paper, so that nothing flashes. */
const PAPER = { light: '#fbfaf7', dark: '#191a1c' } as const;

export interface WindowOptions {
  /** The bundled preload script. */
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly stateFile: string;
  /** Whether spelling can be checked without the network. */
  readonly spelling: boolean;
  /** In safe mode, where it stood is not followed. */
  readonly safe: boolean;
  /** Moved from where the last one stands, so that both are seen. */
  readonly beside?: BrowserWindow | null;
  /** Where in it the page begins, for example `#/comparison/ID`; its beginning when left out. */
  readonly fragment?: string | null;
}

export function openWindow({
  preload,
  stateFile,
  spelling,
  safe,
  beside,
  fragment,
}: WindowOptions): BrowserWindow {
  const places = safe ? NOWHERE_YET : readPlaces(stateFile);
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const displays = [main, ...others];
  const display = displays.find(({ id }) => String(id) === places.last) ?? main;
  const state = places.displays[String(display.id)] ?? NEVER_PLACED;
  const step = beside ? 28 : 0;
  const placed = placeWindow(
    state.bounds && { ...state.bounds, x: state.bounds.x + step, y: state.bounds.y + step },
    [display, ...displays.filter((one) => one !== display)].map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...placed,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Variorum',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // By dictionaries of this machine alone: see spelling.ts.
      spellcheck: spelling,
    },
  });
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    const bounds = window.getNormalBounds();
    const on = String(screen.getDisplayMatching(bounds).id);
    if (!safe) writePlace(stateFile, on, { bounds, maximized: window.isMaximized() });
  });
  void window.loadURL(`${WINDOW_ADDRESS}${fragment ?? ''}`);
  return window;
}
